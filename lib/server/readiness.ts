import "server-only";
import { hasImportWork } from "@/lib/data/import-work";
import { needsSetUp } from "@/lib/data/set-up";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { keepBackups } from "./backup/run-backups";
import { wakeImports } from "./import-job/run-imports";
import { logError } from "./log";
import { storageProblem } from "./storage-problem";

/** Whether the program can work; `needsOwner` while nobody has made the first account. */
export type Readiness =
  | { readonly isReady: true; readonly needsOwner: boolean }
  | { readonly isReady: false; readonly message: string };

/** Opens the database, so that it is this program's alone from its first moment, and goes on with an import that a restart interrupted. */
export async function getReadiness(actor: Actor): Promise<Readiness> {
  try {
    keepBackups();
    if (await hasImportWork(actor)) wakeImports();
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
