import "server-only";
import type { Actor } from "@/lib/domain/access";
import { read, write } from "./access";
import { type CandidateSheet, requireSheet, toSheet } from "./candidate-sheets";
import { forgetSheetFiles } from "./forget-sheet-files";

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

/** The end of an import. Gives the stored files to remove; none when it was cancelled meanwhile. */
export function finishSheet(actor: Actor, sheetId: string): Promise<readonly string[]> {
  return write(actor, "import:write", async (db) => {
    const { status, storageKey, created, updated, skipped, refused } = await requireSheet(db, sheetId);
    if (status !== "reading") return { result: [], entry: null };
    const data = { status: "done", storageKey: null, finishedAt: new Date() };
    await db.candidateSheet.update({ where: { id: sheetId }, data });
    const detail = { created, updated, skipped, refused };
    const files = [...(await forgetSheetFiles(db, sheetId)), storageKey ?? []].flat();
    return { result: files, entry: { kind: "spreadsheet.finish", entity: sheetId, detail } };
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
    const files = await db.sheetFile.findMany({ select: { storageKey: true } });
    return new Set([...rows, ...files].flatMap(({ storageKey }) => storageKey ?? []));
  });
}
