import "server-only";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import type { ReadyRow } from "@/lib/data/ready-row";
import { failSheet, finishSheet, listReadingSheets, noteSheetRows } from "@/lib/data/sheet-progress";
import { storeSheetRows } from "@/lib/data/sheet-work";
import { systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { makeReady, type SheetToStore } from "./make-ready";
import { openFileMatcher } from "./match-files";
import { countSheetLines, readSheet, type SheetLine } from "./read-sheet";
import { sheetFiles } from "./sheet-files";

/** Rows of one transaction: few enough that whoever waits for the database waits a moment. */
const ROWS_AT_ONCE = 200;

/**
 * Imports the sheets that somebody let begin, one after the other, until none is left or `isEnough`; the rest waits for the next call. Whatever
 * is stored is stored with how far it is, so that a program that ended goes on where it was. Throws where the disk or the database gives up.
 */
export async function runSheets(isEnough: () => boolean): Promise<void> {
  for (const sheet of await listReadingSheets(systemActor)) {
    if (isEnough()) return;
    try {
      await importSheet(sheet, isEnough);
    } catch (error) {
      // Somebody else stores its rows, or took it away.
      if (error instanceof DomainError) continue;
      if (!(error instanceof TableFileError)) throw error;
      await failSheet(systemActor, sheet.id, error.message);
    }
  }
}

async function importSheet(sheet: CandidateSheet, isEnough: () => boolean): Promise<void> {
  if (sheet.totalRows === null) await noteSheetRows(systemActor, sheet.id, await countSheetLines(sheet));
  const reading = { sheet, matcher: await openFileMatcher(systemActor, sheet) };
  let doneRows = sheet.doneRows;
  for await (const batch of readAhead(reading)) {
    if (isEnough() || !(await store(reading, doneRows, batch))) return;
    doneRows += batch.lines.length;
  }
  for (const file of await finishSheet(systemActor, sheet.id)) await sheetFiles.remove(file);
}

/** Rows, and what was read of their texts. */
type Batch = { readonly lines: readonly SheetLine[]; readonly ready: readonly ReadyRow[] };

/** Pieces that are read at once: as many as there are parsers, while the one before them is stored. */
const READ_AHEAD = 2;

/** The rows that are not done yet, the next ones being read while those before them are stored. */
async function* readAhead(reading: SheetToStore): AsyncIterable<Batch> {
  const { sheet, matcher } = reading;
  let seen = 0;
  const waiting: Promise<Batch>[] = [];
  try {
    for await (const lines of readSheet(sheet, ROWS_AT_ONCE)) {
      const done = Math.max(0, sheet.doneRows - seen);
      // Of two rows that name a file the first has it, also where the first is done.
      for (const { row, read } of lines.slice(0, done)) if (read.kind === "taken") matcher.match(row, read.person);
      const left = lines.slice(done);
      seen += lines.length;
      if (left.length === 0) continue;
      waiting.push(makeReady(reading, left, false).then((ready): Batch => ({ lines: left, ready })));
      if (waiting.length > READ_AHEAD) yield* firstOf(waiting);
    }
    while (waiting.length > 0) yield* firstOf(waiting);
  } finally {
    // One that nobody waits for any more must not fail unheard.
    await Promise.allSettled(waiting);
  }
}

async function* firstOf(waiting: Promise<Batch>[]): AsyncIterable<Batch> {
  const next = waiting.shift();
  if (next !== undefined) yield await next;
}

/** False when the import was cancelled. */
async function store(reading: SheetToStore, doneRows: number, { lines, ready }: Batch): Promise<boolean> {
  const at = { sheetId: reading.sheet.id, doneRows };
  for (const rows of [() => ready, () => makeReady(reading, lines, true)]) {
    const stored = await storeSheetRows(systemActor, at, await rows());
    if (stored.kind === "stored") await removeDocuments(stored.storageKeys);
    if (stored.kind !== "unread") return stored.kind === "stored";
  }
  throw new Error("rows whose texts were all read still need reading");
}
