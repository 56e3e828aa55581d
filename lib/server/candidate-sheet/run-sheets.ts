import "server-only";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import { newId } from "@/lib/data/new-id";
import { findKnownForSheet } from "@/lib/data/sheet-known";
import { failSheet, finishSheet, listReadingSheets, noteSheetRows } from "@/lib/data/sheet-progress";
import { type ReadyRow, storeSheetRows } from "@/lib/data/sheet-work";
import { systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { channelOfSource } from "@/lib/domain/exchange/candidate-sheet/channel-of-source";
import { rowKeys, rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";
import { removeDocuments, saveDocuments } from "@/lib/server/import-job/document-store";
import { thisMonth, toIngested } from "@/lib/server/ingest-resume";
import { readResumeTexts } from "@/lib/server/read-document/read-document";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { countSheetLines, factsOf, readSheet, type SheetLine } from "./read-sheet";
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
  let doneRows = sheet.doneRows;
  for await (const batch of readAhead(sheet)) {
    if (isEnough() || !(await store(sheet, doneRows, batch))) return;
    doneRows += batch.lines.length;
  }
  const file = await finishSheet(systemActor, sheet.id);
  if (file !== null) await sheetFiles.remove(file);
}

/** Rows, and what was read of their texts. */
type Batch = { readonly lines: readonly SheetLine[]; readonly ready: readonly ReadyRow[] };

/** Pieces that are read at once: as many as there are parsers, while the one before them is stored. */
const READ_AHEAD = 2;

/** The rows that are not done yet, the next ones being read while those before them are stored. */
async function* readAhead(sheet: CandidateSheet): AsyncIterable<Batch> {
  let seen = 0;
  const waiting: Promise<Batch>[] = [];
  try {
    for await (const lines of readSheet(sheet, ROWS_AT_ONCE)) {
      const left = lines.slice(Math.max(0, sheet.doneRows - seen));
      seen += lines.length;
      if (left.length === 0) continue;
      waiting.push(makeReady(sheet, left, false).then((ready): Batch => ({ lines: left, ready })));
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
async function store(sheet: CandidateSheet, doneRows: number, { lines, ready }: Batch): Promise<boolean> {
  const at = { sheetId: sheet.id, doneRows };
  for (const rows of [() => ready, () => makeReady(sheet, lines, true)]) {
    const stored = await storeSheetRows(systemActor, at, await rows());
    if (stored.kind === "stored") await removeDocuments(stored.storageKeys);
    if (stored.kind !== "unread") return stored.kind === "stored";
  }
  throw new Error("rows whose texts were all read still need reading");
}

/** Reads the texts of the rows that will be written, or of all. */
async function makeReady(
  sheet: CandidateSheet,
  lines: readonly SheetLine[],
  readsAll: boolean,
): Promise<readonly ReadyRow[]> {
  const rows = lines.map(({ row, read }) => ({
    ...{ row, read },
    made: read.kind === "taken" ? factsOf(read.person, sheet.layout) : null,
  }));
  const facts = rows.flatMap(({ made }) => made?.facts ?? []);
  const contents = facts.map(({ content }) => content);
  const ledger = rowLedger();
  ledger.learn(await findKnownForSheet(systemActor, { keys: facts.flatMap(rowKeys), contents }, sheet.id));
  const wanted = rows.filter(
    ({ row, made }) => made !== null && (ledger.decide(row, made.facts).outcome !== "skip" || readsAll),
  );
  const candidates = await readRows(
    sheet,
    wanted.flatMap(({ row, made }) => (made === null ? [] : { row, bytes: made.bytes })),
  );
  return rows.map(({ row, read, made }): ReadyRow => {
    const candidate = candidates.get(row) ?? null;
    const failed = candidate !== null && "failed" in candidate ? candidate.failed : null;
    return {
      ...{ row, problems: read.problems, facts: failed === null ? (made?.facts ?? null) : null },
      refused: failed ?? (read.kind === "refused" ? read.because : null),
      candidate: candidate === null || "failed" in candidate ? null : candidate,
      contact: read.kind === "taken" ? channelOfSource(read.person) : null,
    };
  });
}

type RowText = { readonly row: number; readonly bytes: Uint8Array };
type Made = NonNullable<ReadyRow["candidate"]> | { readonly failed: string };

/** What was read of texts, by row; their bytes are kept before anything names them. */
async function readRows(sheet: CandidateSheet, texts: readonly RowText[]): Promise<ReadonlyMap<number, Made>> {
  if (texts.length === 0) return new Map();
  const read = await readResumeTexts(
    texts.map(({ bytes }) => bytes),
    thisMonth(new Date()),
  );
  const made = texts.map(({ row, bytes }, place) => {
    const file = { bytes, originalName: `${sheet.fileName}, row ${row}`, storageKey: newId() };
    const answer = read[place];
    if (answer === undefined) throw new Error("a text was given to the reader and no answer came");
    return { row, file, result: toIngested(file, answer, sheet.isSample) };
  });
  await saveDocuments(made.filter(({ result }) => result.ok).map(({ file }) => file));
  return new Map(
    made.map(({ row, result }) => [row, result.ok ? result.candidate : { failed: result.error.message }] as const),
  );
}
