import "server-only";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { type Actor, authorize, systemActor } from "@/lib/domain/access";
import { isBackupDue } from "@/lib/domain/backup/keep-backups";
import { DomainError } from "@/lib/domain/errors";
import { readEnv } from "@/lib/env";
import { logError, logFailure, logInfo } from "@/lib/server/log";
import { programArguments } from "@/lib/server/program-file.mjs";
import { projectRoot } from "@/lib/server/read-document/project-root";
import { BackupAnswer, type BackupRequest } from "./backup-request";
import { listBackups } from "./list-backups";

/** After a start other things come first; afterwards a look each hour is enough for one backup a day. */
const FIRST_LOOK_MS = 3 * 60 * 1000;
const LOOK_EVERY_MS = 60 * 60 * 1000;

type Keeper = {
  /** Whether it looks by itself each hour. */
  isLooking: boolean;
  /** The backup that is being made; one at a time. */
  running: Promise<BackupAnswer> | null;
  /** Why the last one failed, as a sentence for the person; null when it did not. */
  problem: string | null;
};

/** A server's bundles may each hold a copy of this module; they share one keeper. */
const shared = globalThis as { rolecallBackups?: Keeper };

function sharedKeeper(): Keeper {
  shared.rolecallBackups ??= { isLooking: false, running: null, problem: null };
  return shared.rolecallBackups;
}

/** Sees to it that a backup is made each day while this process runs. Calling it again does nothing. */
export function keepBackups(): void {
  const keeper = sharedKeeper();
  if (keeper.isLooking) return;
  keeper.isLooking = true;
  setTimeout(() => {
    void backUpWhenDue();
    setInterval(() => void backUpWhenDue(), LOOK_EVERY_MS).unref();
  }, FIRST_LOOK_MS).unref();
}

/** Why the last backup of this process failed, as a sentence for the person; null when it did not. */
export function backupProblem(): string | null {
  return shared.rolecallBackups?.problem ?? null;
}

/** Makes a backup now, in a process of its own. Throws DomainError with a sentence when it fails. */
export async function backUpNow(actor: Actor): Promise<Extract<BackupAnswer, { ok: true }>> {
  authorize(actor, "backup:write");
  const answer = await run("asked", actor);
  if (!answer.ok) throw new DomainError("CONFLICT", answer.message);
  return answer;
}

async function backUpWhenDue(): Promise<void> {
  try {
    const backups = listBackups(readEnv().backupsFolder);
    if (isBackupDue(backups, new Date().toISOString())) await run("daily", systemActor);
  } catch (error) {
    logError("backup.daily", error);
  }
}

function run(reason: BackupRequest["reason"], actor: Actor): Promise<BackupAnswer> {
  const keeper = sharedKeeper();
  keeper.running ??= start(reason, actor)
    .then((answer) => {
      keeper.problem = answer.ok ? null : answer.message;
      return answer;
    })
    .finally(() => {
      keeper.running = null;
    });
  return keeper.running;
}

async function start(reason: BackupRequest["reason"], actor: Actor): Promise<BackupAnswer> {
  const { databaseFile, documentsFolder, backupsFolder } = readEnv();
  const now = new Date().toISOString();
  const request: BackupRequest = {
    ...{ databaseFile, documentsFolder, folder: backupsFolder },
    ...{ reason, actor: actor.id, now },
  };
  const answer = await ask(request);
  if (answer.ok) {
    const { file, bytes, entries, head, faulty } = answer;
    // The head of the journal in the log is a second witness, on another disk as often as not.
    logInfo("backup.made", { file: path.basename(file), reason, bytes, entries, head, faulty });
  } else logFailure("backup.failed", { reason, trace: answer.trace ?? answer.message });
  return answer;
}

async function ask(request: BackupRequest): Promise<BackupAnswer> {
  const root = projectRoot();
  const args = [...programArguments(root, "lib/server/backup/backup-process.ts"), JSON.stringify(request)];
  try {
    const options = { cwd: root, env: { NODE_ENV: "production" as const } };
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    return BackupAnswer.parse(JSON.parse(stdout));
  } catch (error) {
    logError("backup.process", error);
    return { ok: false, message: "The backup was interrupted. What was there is kept; make another one." };
  }
}
