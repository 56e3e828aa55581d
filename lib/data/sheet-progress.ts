import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type ReadClient, read, write } from "./access";
import { type CandidateSheet, requireSheet, toSheet } from "./candidate-sheets";
import { deleteCandidates } from "./candidates";

/* Where imports of sheets begin and end. What lies between is `sheet-work.ts`. */

/** The sheets that are to be read, the oldest first. */
export function listReadingSheets(actor: Actor): Promise<readonly CandidateSheet[]> {
  return read(actor, "import:read", async (db) => {
    const rows = await db.candidateSheet.findMany({ where: { status: "reading" }, orderBy: { createdAt: "asc" } });
    return rows.map(toSheet);
  });
}

/** Notes how many rows a sheet has, for its progress. */
export function noteSheetRows(actor: Actor, sheetId: string, totalRows: number): Promise<void> {
  return write(actor, "import:write", async (db) => {
    await db.candidateSheet.updateMany({ where: { id: sheetId }, data: { totalRows } });
    return { result: undefined, entry: null };
  });
}

/** The end of an import. Gives the stored file to remove; null when it was cancelled meanwhile. */
export function finishSheet(actor: Actor, sheetId: string): Promise<string | null> {
  return write(actor, "import:write", async (db) => {
    const { status, storageKey, created, updated, skipped, refused } = await requireSheet(db, sheetId);
    if (status !== "reading") return { result: null, entry: null };
    const data = { status: "done", storageKey: null, finishedAt: new Date() };
    await db.candidateSheet.update({ where: { id: sheetId }, data });
    const detail = { created, updated, skipped, refused };
    return { result: storageKey, entry: { kind: "spreadsheet.finish", entity: sheetId, detail } };
  });
}

/** Notes why an import stopped. What is stored stays, and a second start goes on behind it. */
export function failSheet(actor: Actor, sheetId: string, problem: string): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const data = { status: "failed", problem: problem.slice(0, 500), finishedAt: new Date() };
    const { count } = await db.candidateSheet.updateMany({ where: { id: sheetId, status: "reading" }, data });
    return { result: undefined, entry: count === 0 ? null : { kind: "spreadsheet.fail", entity: sheetId, detail: {} } };
  });
}

/** The stored files that a sheet still needs. */
export function listNeededSheetFiles(actor: Actor): Promise<ReadonlySet<string>> {
  return read(actor, "import:read", async (db) => {
    const rows = await db.candidateSheet.findMany({
      where: { storageKey: { not: null } },
      select: { storageKey: true },
    });
    return new Set(rows.flatMap(({ storageKey }) => storageKey ?? []));
  });
}

const PEOPLE_AT_ONCE = 200;

const createdOf = (db: ReadClient, sheetId: string, take: number) =>
  db.sheetRow.findMany({
    where: { sheetId, outcome: "create", candidateId: { not: null } },
    select: { candidateId: true },
    orderBy: { row: "asc" },
    take,
  });

/**
 * Takes an import back: deletes the people whom it brought, in steps, so that others have their turn; a program that ends in between goes on
 * with the rest when it is asked again. Whom it updated stay as they are. Gives how many were deleted. Throws CONFLICT while it is running.
 */
export async function undoSheet(
  actor: Actor,
  sheetId: string,
  removeFiles: (storageKeys: readonly string[]) => Promise<void>,
): Promise<{ readonly deleted: number }> {
  const next = () =>
    read(actor, "candidate:delete", async (db) => {
      const { status } = await requireSheet(db, sheetId);
      if (status === "waiting" || status === "reading" || status === "undone")
        throw new DomainError("CONFLICT", "Only an import that ended can be taken back. Load the page again.");
      return (await createdOf(db, sheetId, PEOPLE_AT_ONCE)).flatMap(({ candidateId }) => candidateId ?? []);
    });
  let deleted = 0;
  for (let ids = await next(); ids.length > 0; ids = await next())
    deleted += (await deleteCandidates(actor, ids, removeFiles)).deleted;
  await write(actor, "candidate:delete", async (db) => {
    await db.candidateSheet.update({ where: { id: sheetId }, data: { status: "undone" } });
    return { result: undefined, entry: { kind: "spreadsheet.undo", entity: sheetId, detail: { people: deleted } } };
  });
  return { deleted };
}
