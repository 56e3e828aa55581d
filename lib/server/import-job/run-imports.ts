import "server-only";
import {
  type ClaimedFile,
  claimWaitingFiles,
  findCandidateByDocument,
  finishImportFile,
  hasImportWork,
  listNeededStorageKeys,
  releaseLeases,
  returnClaims,
} from "@/lib/data/import-work";
import { listNeededSheetFiles } from "@/lib/data/sheet-progress";
import { systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { sheetFiles } from "@/lib/server/candidate-sheet/sheet-files";
import { type IngestResult, ingestResume, sha256Of } from "@/lib/server/ingest-resume";
import { findDuplicates } from "@/lib/server/linkage/find-duplicates";
import { logError, logFailure } from "@/lib/server/log";
import { lookThroughPool } from "@/lib/server/look-through-pool";
import { storageProblem } from "@/lib/server/storage-problem";
import { loadDocument, removeDocuments, sweepDocuments } from "./document-store";
import { storeReadFile } from "./store-read-file";
import { type Unpacked, unpackFile } from "./unpack-file";

/** Two are being parsed while a third is stored: the parsers never wait for the database. */
const WORKERS = 3;
/** Far beyond the time limit of a document with a retry and the wait for a parser. */
const LEASE_SECONDS = 120;

type Runner = {
  /** Nothing was done yet: a program before this one may have left work half done. */
  isFresh: boolean;
  isWokenAgain: boolean;
  running: Promise<void> | null;
  /** Wakes for those who wait to be compared; null when nobody does. */
  alarm: NodeJS.Timeout | null;
  /** Why the last run stopped, as a sentence for the person; null when it came to its end. */
  problem: string | null;
  /** The program is ending (lib/cli/server-process.mjs sets it): what is being read is finished, and nothing else is begun. */
  isStopping: boolean;
};

/** A server's bundles may each hold a copy of this module; they share one runner. */
const shared = globalThis as { rolecallImportRunner?: Runner };

function runner(): Runner {
  shared.rolecallImportRunner ??= {
    isFresh: true,
    isWokenAgain: false,
    running: null,
    alarm: null,
    problem: null,
    isStopping: false,
  };
  return shared.rolecallImportRunner;
}

/**
 * Sees to it that waiting files are read, in the background of this process; call it when files were added and when the server starts.
 * The first call takes up what a killed program left behind.
 */
export function wakeImports(): void {
  void runImports();
}

/** The same, and resolves when no file waits any more. Never rejects: what went wrong is in the log, and the next call goes on. */
export function runImports(): Promise<void> {
  const state = runner();
  state.isWokenAgain = true;
  state.running ??= run(state);
  return state.running;
}

/** Why reading stands still although files wait, as a sentence for the person; null when it does not. */
export function importProblem(): string | null {
  return runner().problem;
}

async function run(state: Runner): Promise<void> {
  try {
    await takeUp(state);
    while (state.isWokenAgain && !state.isStopping) {
      state.isWokenAgain = false;
      if (await hasImportWork(systemActor)) await workTogether();
      await runSheets(() => state.isStopping);
      // Files that come meanwhile go first; what is left is compared after them.
      const isEnough = async () => state.isStopping || (state.isWokenAgain && (await hasImportWork(systemActor)));
      await lookThroughPool(isEnough);
      const restMs = await findDuplicates(isEnough);
      if (restMs !== null) wakeLater(state, restMs);
    }
    state.problem = null;
  } catch (error) {
    state.problem =
      storageProblem(error) ?? "Reading stopped for a reason of ours, which is in the log. Files that wait are kept.";
    logError("import.stopped", error);
  } finally {
    state.running = null;
  }
}

/** Wakes once when the time has come, however often that was asked for; a script that has nothing else to do may end before. */
function wakeLater(state: Runner, inMs: number): void {
  state.alarm ??= setTimeout(() => {
    state.alarm = null;
    wakeImports();
  }, inMs).unref();
}

async function takeUp(state: Runner): Promise<void> {
  if (state.isFresh) {
    // Only one process may open the database, so whatever is still being read now was left by one that ended
    await releaseLeases(systemActor);
    await sheetFiles.sweep(await listNeededSheetFiles(systemActor));
    const needed = await listNeededStorageKeys(systemActor);
    await sweepDocuments((storageKey) => needed.has(storageKey));
    state.isFresh = false;
  } else if (state.problem !== null) await returnClaims(systemActor);
}

/** All workers to their end: one that fails must not leave the others at work behind the next run's back. */
async function workTogether(): Promise<void> {
  const ends = await Promise.allSettled(Array.from({ length: WORKERS }, work));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

async function work(): Promise<void> {
  while (!runner().isStopping) {
    const [file] = await claimWaitingFiles(systemActor, { limit: 1, leaseSeconds: LEASE_SECONDS, now: new Date() });
    if (file === undefined) return;
    await readFile(file);
  }
}

async function readFile(file: ClaimedFile): Promise<void> {
  const bytes = await loadDocument(file.storageKey).catch(() => null);
  if (bytes === null)
    return fail(file, { code: "GONE", message: "The stored copy of this file is gone. Import the file again." });
  const read = unpackFile(file, bytes, new Date());
  if (!read.ok) return fail(file, read.error);
  const { unpacked } = read;
  const known = await findCandidateByDocument(systemActor, sha256Of(unpacked.file.bytes));
  if (known !== null) {
    await finishImportFile(systemActor, file.id, { status: "duplicate", candidateId: known });
    return removeDocuments([file.storageKey]);
  }
  const result = await ingest(file.id, unpacked);
  if (!result.ok) return fail(file, result.error);
  try {
    await storeReadFile(systemActor, file, unpacked, result.candidate);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "INVALID")) throw error;
    return fail(file, { code: "DAMAGED", message: error.message });
  }
}

/** Reads the file; a second time when the parser's process ended for no fault of the file. A bug of ours is logged and fails this file alone. */
async function ingest(fileId: string, { file, asOf, isSample }: Unpacked): Promise<IngestResult> {
  try {
    const first = await ingestResume(file, asOf, isSample);
    if (first.ok || first.error.code !== "READER_FAILED") return first;
    if (first.error.trace !== undefined) {
      logFailure("import.reading", { file: fileId, trace: first.error.trace });
      return first;
    }
    return await ingestResume(file, asOf, isSample);
  } catch (error) {
    logError("import.file", error, { file: fileId });
    return {
      ok: false,
      error: {
        code: "READER_FAILED",
        message:
          "Something went wrong on our side while reading this file. It is kept; import it again after the next update.",
      },
    };
  }
}

function fail(file: ClaimedFile, error: { readonly code: string; readonly message: string }): Promise<void> {
  return finishImportFile(systemActor, file.id, { status: "failed", reason: error.message, code: error.code });
}
