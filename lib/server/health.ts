import "server-only";
import { readdir, statfs } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findImportStir, listAppliedMigrations, tryWriting } from "@/lib/data/health";
import { systemActor } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { atMostEvery } from "./at-most-every";
import { listBackups } from "./backup/list-backups";
import { backupProblem } from "./backup/run-backups";
import { importProblem } from "./import-job/run-imports";
import { projectRoot } from "./read-document/project-root";

/** Below this an import can fill the disk. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024;
/** A backup is made each day; at this age two were missed. */
const LATE_BACKUP_MS = 3 * 24 * 60 * 60 * 1000;
/** Far beyond the time limit of one file with its retry. */
const LATE_IMPORT_MS = 10 * 60 * 1000;
/** A monitor that asks waits about this long. */
const PATIENCE_MS = 4_000;
const FRESH_MS = 1_000;

/** `late` is for somebody to look into; `failed` keeps people from working. */
export type Finding = "ok" | "late" | "failed";
export type Health = {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<"database" | "schema" | "disk" | "backup" | "imports", Finding>>;
};

/** How the program is, looked up at most once a second, however many ask. */
export const getHealth: () => Promise<Health> = atMostEvery(FRESH_MS, lookUpHealth);

/** The same, looked up now: a write that is taken back, the schema, the room on the disk, the age of the last backup and of waiting files. */
export async function lookUpHealth(): Promise<Health> {
  const now = Date.now();
  const [database, schema, disk, backup, imports] = await Promise.all([
    find(canWrite),
    find(hasOwnSchema),
    find(hasRoom),
    find(() => isBackupYoung(now)),
    find(() => areImportsMoving(now)),
  ]);
  const checks = { database, schema, disk, backup: milder(backup), imports: milder(imports) };
  return { isReady: ![database, schema, disk].includes("failed"), checks };
}

async function find(isWell: () => Promise<boolean>): Promise<Finding> {
  const patience = new AbortController();
  const givesUp = pause(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false);
  const answers = isWell().catch(() => false);
  const isOk = await Promise.race([answers, givesUp]);
  patience.abort();
  return isOk ? "ok" : "failed";
}

/** People can work while it lasts. */
function milder(finding: Finding): Finding {
  return finding === "failed" ? "late" : finding;
}

async function canWrite(): Promise<boolean> {
  await tryWriting(systemActor);
  return true;
}

/** Whether the database was made by exactly this program's migrations. */
async function hasOwnSchema(): Promise<boolean> {
  const folder = path.join(/* turbopackIgnore: true */ projectRoot(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const own = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const applied = await listAppliedMigrations(systemActor);
  return own.sort().join() === applied.join();
}

async function hasRoom(): Promise<boolean> {
  const { bavail, bsize } = await statfs(readEnv().dataFolder);
  return bavail * bsize >= LEAST_FREE_BYTES;
}

/** Whether the newest backup is not late; a program that has made none yet has no late one. */
async function isBackupYoung(now: number): Promise<boolean> {
  const newest = listBackups(readEnv().backupsFolder)[0];
  if (backupProblem() !== null) return false;
  return newest === undefined || now - Date.parse(newest.madeAt) < LATE_BACKUP_MS;
}

/** Whether the files that wait are being worked through; none waiting is well. */
async function areImportsMoving(now: number): Promise<boolean> {
  const stir = await findImportStir(systemActor);
  return importProblem() === null && (stir === null || now - stir.getTime() < LATE_IMPORT_MS);
}
