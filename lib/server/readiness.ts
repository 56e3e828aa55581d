import "server-only";
import { hasImportWork } from "@/lib/data/import-work";
import { needsSetUp } from "@/lib/data/set-up";
import { systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { atMostEvery } from "./at-most-every";
import { keepBackups } from "./backup/run-backups";
import { wakeImports } from "./import-job/run-imports";
import { logError } from "./log";
import { runPayImports } from "./pay-import/run-pay-imports";
import { storageProblem } from "./storage-problem";

/** What the command that started the server is told: whether the program can work, and `needsOwner` while nobody has made the first account. */
type Readiness =
  | { readonly isReady: true; readonly needsOwner: boolean }
  | { readonly isReady: false; readonly message: string };

const FRESH_MS = 1_000;
/** The command that started the server listens once. */
let hasTold = false;

/**
 * Opens the database, so that it is this program's alone from its first moment, and goes on with an import that a restart interrupted.
 * Why that fails is a sentence with paths: it goes to the command that started the server, never into an answer.
 */
export const getReadiness: () => Promise<boolean> = atMostEvery(FRESH_MS, async () => {
  const readiness = await lookUpReadiness();
  if (!hasTold) process.send?.(readiness);
  hasTold = true;
  return readiness.isReady;
});

async function lookUpReadiness(): Promise<Readiness> {
  try {
    keepBackups();
    if (await hasImportWork(systemActor)) wakeImports();
    if (!hasTold) void runPayImports();
    return { isReady: true, needsOwner: await needsSetUp() };
  } catch (error) {
    if (error instanceof DomainError) return { isReady: false, message: error.message };
    logError("start.not-ready", error);
    return {
      isReady: false,
      message: storageProblem(error) ?? "The database cannot be opened, for a reason that is in the lines above.",
    };
  }
}
