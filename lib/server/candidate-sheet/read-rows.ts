import "server-only";
import { readFile } from "node:fs/promises";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import type { ReadCandidate } from "@/lib/data/ingest";
import { newId } from "@/lib/data/new-id";
import { findStorageKeys } from "@/lib/data/sheet-documents";
import { systemActor } from "@/lib/domain/access";
import { FILE_KEY } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { loadDocument, saveDocument, saveDocuments } from "@/lib/server/import-job/document-store";
import { sha256Of, thisMonth, toIngested } from "@/lib/server/ingest-resume";
import { readResumeFile, readResumeTexts } from "@/lib/server/read-document/read-document";
import { packRowAndFile, unpackRowAndFile } from "@/lib/server/read-document/row-and-file";
import { keysBeside } from "./facts-of";
import type { RowFile } from "./match-files";
import { sheetFiles } from "./sheet-files";

/** A row whose text is to be read, with the file that it names, or the one that somebody's document holds already. */
export type RowToRead = {
  readonly row: number;
  readonly text: string;
  readonly rowHash: string;
  readonly file: RowFile | { readonly ofCandidate: string } | null;
};

/** What was read of a row. */
export type MadeRow = {
  /** Null where it could not be read. */
  readonly candidate: ReadCandidate | null;
  readonly failed: string | null;
  /** What the row is found by later because a file stands beside it. */
  readonly keysBeside: readonly string[];
  /** Why its file was left out; null where it was not. */
  readonly problem: SheetProblem | null;
};

/** As many files are read at once as there are parsers: each may be large. */
const FILES_AT_ONCE = 2;

/** What was read of rows, by row; their bytes are kept before anything names them. */
export async function readRows(
  sheet: CandidateSheet,
  rows: readonly RowToRead[],
): Promise<ReadonlyMap<number, MadeRow>> {
  const made = await readBesideFiles(sheet, rows);
  const alone = rows.filter(({ row }) => (made.get(row)?.candidate ?? null) === null);
  const read = await readAlone(sheet, alone);
  for (const { row } of alone) {
    const one = read.get(row);
    const before = made.get(row);
    if (one !== undefined) made.set(row, before === undefined ? one : { ...before, ...textOf(one) });
  }
  return made;
}

const textOf = ({ candidate, failed }: MadeRow) => ({ candidate, failed });

async function readAlone(sheet: CandidateSheet, rows: readonly RowToRead[]): Promise<ReadonlyMap<number, MadeRow>> {
  if (rows.length === 0) return new Map();
  const texts = rows.map(({ text }) => new TextEncoder().encode(text));
  const read = await readResumeTexts(texts, thisMonth(new Date()));
  const made = rows.map(({ row }, place) => {
    const [bytes, answer] = [texts[place], read[place]];
    if (bytes === undefined || answer === undefined)
      throw new Error("a text was given to the reader and no answer came");
    const file = { bytes, originalName: `${sheet.fileName}, row ${row}`, storageKey: newId() };
    return { row, file, result: toIngested(file, answer, sheet.isSample) };
  });
  await saveDocuments(made.filter(({ result }) => result.ok).map(({ file }) => file));
  return new Map(
    made.map(({ row, result }): [number, MadeRow] => [
      row,
      {
        candidate: result.ok ? result.candidate : null,
        failed: result.ok ? null : result.error.message,
        ...{ keysBeside: [], problem: null },
      },
    ]),
  );
}

async function readBesideFiles(sheet: CandidateSheet, rows: readonly RowToRead[]): Promise<Map<number, MadeRow>> {
  const waiting = rows.filter(({ file }) => file !== null);
  const made = new Map<number, MadeRow>();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      made.set(next.row, await readBeside(sheet, next));
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  return made;
}

/** Reads a row with its file; where the file cannot be read the row is read alone later, and says why. */
async function readBeside(sheet: CandidateSheet, { text, rowHash, file }: RowToRead): Promise<MadeRow> {
  const loaded = await loadFile(file);
  const named = file === null || "ofCandidate" in file ? null : file;
  const refused = (advice: string): MadeRow => {
    const problem = {
      column: sheet.mapping.columns.resumeFile ?? "",
      value: loaded?.name ?? named?.name ?? "",
      advice,
    };
    // The same row with the same file is known by these, so that it is not tried again each time.
    const keys = named === null ? [] : keysBeside(rowHash, named.sha256).filter((key) => !key.startsWith(FILE_KEY));
    return { candidate: null, failed: null, keysBeside: keys, problem };
  };
  if (loaded === null) return refused("The stored copy of this file is gone. The row is taken without it.");
  const bytes = packRowAndFile({ row: text, name: loaded.name, bytes: loaded.bytes });
  const both = { bytes, originalName: loaded.name, storageKey: newId() };
  const answer = await readResumeFile(bytes, loaded.name, thisMonth(new Date()));
  const result = toIngested(both, answer, sheet.isSample);
  if (!result.ok) return refused(`${result.error.message} The row is taken without it.`);
  await saveDocument(both.storageKey, bytes);
  const keys = keysBeside(rowHash, named?.from === "added" ? named.sha256 : sha256Of(loaded.bytes));
  return { candidate: result.candidate, failed: null, keysBeside: keys, problem: null };
}

type LoadedFile = { readonly name: string; readonly bytes: Uint8Array };

async function loadFile(file: RowToRead["file"]): Promise<LoadedFile | null> {
  if (file === null) return null;
  if ("ofCandidate" in file) {
    const key = (await findStorageKeys(systemActor, [file.ofCandidate])).get(file.ofCandidate);
    const bytes = key === undefined ? null : await loadDocument(key).catch(() => null);
    return bytes === null ? null : unpackRowAndFile(bytes);
  }
  const { name, from, storageKey } = file;
  const bytes = await (from === "added" ? readFile(sheetFiles.pathOf(storageKey)) : loadDocument(storageKey)).catch(
    () => null,
  );
  return bytes === null ? null : (unpackRowAndFile(bytes) ?? { name, bytes });
}
