import "server-only";
import type { Actor } from "@/lib/domain/access";
import type { PayRecord } from "@/lib/domain/compensation/records/pay-record";
import { DomainError } from "@/lib/domain/errors";
import { read, write } from "./access";
import { cellsOfImport, renewPayCells } from "./pay-cell-store";
import { type PayImport, type PayImportCounts, requirePayImport, toPayImport } from "./pay-imports";
import { insertPayRecords, insertPayRefusals, type RefusedPayRow } from "./pay-record-insert-sql";
import { deleteSomeRows } from "./pay-records-sql";

/* The steps of reading a file about pay, and of taking one back. Its rows count nowhere until the last step, which is one transaction. */

/** Some more rows of a file that is being read, and how far the reading is. */
export type PayRows = {
  readonly records: readonly PayRecord[];
  readonly refusals: readonly RefusedPayRow[];
  readonly readRows: number;
};

/** Keeps some more rows of a file that is being read. Throws CONFLICT when it is not being read any more. */
export function addPayRows(actor: Actor, importId: string, { records, refusals, readRows }: PayRows): Promise<void> {
  return write(actor, "pay:write", async (db) => {
    const { status, mapping } = await requirePayImport(db, importId);
    if (status !== "reading") throw new DomainError("CONFLICT", "This file is not being read any more.");
    await insertPayRecords(db, { importId, isPay: mapping.basis === "pay" }, records);
    await insertPayRefusals(db, importId, refusals);
    const data = { readRows, takenRows: { increment: records.length }, refusedRows: { increment: refusals.length } };
    await db.payImport.update({ where: { id: importId }, data });
    return { result: undefined, entry: null };
  });
}

/** What reading a file came to: its tallies, and the exchange rates, in a line, by which its US dollars were made. */
export type ReadPayFile = { readonly counts: PayImportCounts; readonly rates: string };

/** The last step: from here on the rows of the file count, and the percentiles of every cell that they touch are new. Gives the stored file. */
export function finishPayImport(
  actor: Actor,
  importId: string,
  { counts, rates }: ReadPayFile,
): Promise<string | null> {
  return write(actor, "pay:write", async (db) => {
    const before = await requirePayImport(db, importId);
    const read = { rates, ratesGoal: null, ratesRow: null, counts: JSON.stringify(counts) };
    const data = { ...read, status: "done", storageKey: null, finishedAt: new Date() };
    await db.payImport.update({ where: { id: importId }, data });
    await renewPayCells(db, before.sourceName, await cellsOfImport(db, importId));
    const detail = { taken: before.takenRows, refused: before.refusedRows };
    return { result: before.storageKey, entry: { kind: "pay-import.finish", entity: importId, detail } };
  });
}

/** Notes why a file could not be read; its rows are then removed by `removePayRows`. The file itself is kept for a second try. */
export function failPayImport(actor: Actor, importId: string, problem: string): Promise<void> {
  return write(actor, "pay:write", async (db) => {
    const { count } = await db.payImport.updateMany({
      where: { id: importId, status: "reading" },
      data: { status: "failed", problem, finishedAt: new Date() },
    });
    const entry = { kind: "pay-import.fail", entity: importId, detail: {} };
    return { result: undefined, entry: count === 0 ? null : entry };
  });
}

/** Takes a whole import back: from here on none of its rows count. Throws CONFLICT when it is not done. `removePayRows` then clears up. */
export function undoPayImport(actor: Actor, importId: string): Promise<void> {
  return write(actor, "pay:write", async (db) => {
    const { status, sourceName, takenRows } = await requirePayImport(db, importId);
    if (status !== "done") throw new DomainError("CONFLICT", "Only an import that is done can be taken back.");
    const touched = await cellsOfImport(db, importId);
    await db.payImport.update({ where: { id: importId }, data: { status: "undone", undoneAt: new Date() } });
    await renewPayCells(db, sourceName, touched);
    return { result: undefined, entry: { kind: "pay-import.undo", entity: importId, detail: { taken: takenRows } } };
  });
}

const ROWS_AT_ONCE = 10_000;

/** Removes the records of an import that does not count, some at a time, so that nobody waits long for their turn to write; why rows were refused stays. */
export async function removePayRows(actor: Actor, importId: string): Promise<void> {
  for (let removed = ROWS_AT_ONCE; removed >= ROWS_AT_ONCE; ) {
    removed = await write(actor, "pay:write", async (db) => {
      const { status } = await requirePayImport(db, importId);
      if (status === "done") throw new DomainError("CONFLICT", "The rows of an import that is done are not removed.");
      return { result: await deleteSomeRows(db, importId, ROWS_AT_ONCE), entry: null };
    });
  }
}

/** The imports that are to be read. */
export function listReadingPayImports(actor: Actor): Promise<readonly PayImport[]> {
  return read(actor, "pay:write", async (db) => {
    const rows = await db.payImport.findMany({ where: { status: "reading" }, orderBy: { createdAt: "asc" } });
    return rows.map(toPayImport);
  });
}

/** The imports that have rows although they do not count: taken back or failed, and then the program ended. */
export function listPayImportsToClear(actor: Actor): Promise<readonly string[]> {
  return read(actor, "pay:write", async (db) => {
    const where = { status: { in: ["failed", "undone", "waiting"] }, records: { some: {} } };
    return (await db.payImport.findMany({ where, select: { id: true } })).map(({ id }) => id);
  });
}

/** The stored files that an import still needs. */
export function listNeededPayFiles(actor: Actor): Promise<ReadonlySet<string>> {
  return read(actor, "pay:write", async (db) => {
    const rows = await db.payImport.findMany({ where: { storageKey: { not: null } }, select: { storageKey: true } });
    return new Set(rows.map(({ storageKey }) => storageKey ?? ""));
  });
}
