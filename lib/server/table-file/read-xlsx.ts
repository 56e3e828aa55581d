import "server-only";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { sharedStringReader, sheetReader } from "./sheet-xml";
import { TableFileError } from "./table-file-error";
import { hasDatesOf1904, sheetNames } from "./workbook-xml";

/* A workbook is a ZIP of XML. No package for it may be added, and those that exist read a sheet whole; this reads it as it is inflated. */

/** A year's disclosure file has 100 MB and inflates to under 1 GB. */
const MOST_INFLATED_BYTES = 2 * 1024 * 1024 * 1024;
/** Repeated XML packs well, but not a thousandfold, as only a bomb does. */
const MOST_RATIO = 250;
const RATIO_COUNTS_FROM_BYTES = 16 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const MOST_LETTERS_OF_A_PART = 1_000_000;

function openWorkbook(path: string): Promise<ZipFile> {
  return openPromise(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false }).catch(() => {
    throw damaged();
  });
}

const sheetsIn = (entries: ReadonlyMap<string, Entry>): readonly Entry[] =>
  [...entries.values()].filter(({ fileName }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(fileName)).sort(bySheet);

/** The names of a workbook's sheets in the order in which they were made, and how it counts its days. */
export type WorkbookForm = { readonly sheets: readonly string[]; readonly is1904: boolean };

/** Says what a workbook holds. Throws TableFileError as `readXlsx` does. */
export async function tellWorkbook(path: string): Promise<WorkbookForm> {
  const zip = await openWorkbook(path);
  try {
    const entries = await listEntries(zip);
    const part = async (name: string) => {
      const entry = entries.get(name);
      return entry === undefined ? "" : firstText(zip, entry);
    };
    const workbook = await part("xl/workbook.xml");
    const names = sheetNames(workbook, await part("xl/_rels/workbook.xml.rels"));
    const sheets = sheetsIn(entries).map((entry, place) => names.get(entry.fileName) ?? `Sheet ${place + 1}`);
    return { sheets, is1904: hasDatesOf1904(workbook) };
  } finally {
    zip.close();
  }
}

/** The beginning of a part of a workbook that is short in any workbook. */
async function firstText(zip: ZipFile, entry: Entry): Promise<string> {
  let text = "";
  for await (const piece of textOf(zip, entry)) {
    text += piece;
    if (text.length > MOST_LETTERS_OF_A_PART) break;
  }
  return text;
}

/** The rows of a workbook's sheet, by its place in `tellWorkbook`. Throws TableFileError for what is no workbook, is damaged, protected or a bomb. */
export async function* readXlsx(path: string, place: number): AsyncIterable<readonly CsvRow[]> {
  const zip = await openWorkbook(path);
  try {
    const entries = await listEntries(zip);
    const sheet = sheetsIn(entries)[place];
    if (sheet === undefined) throw new TableFileError("This archive is no Excel workbook. Send CSV or XLSX.");
    const strings = await readStrings(zip, entries.get("xl/sharedStrings.xml"));
    const reader = sheetReader(strings);
    for await (const text of textOf(zip, sheet)) {
      const rows = reader.push(text);
      if (rows.length > 0) yield rows;
    }
  } finally {
    zip.close();
  }
}

const numberOf = ({ fileName }: Entry) => Number(/(\d+)\.xml$/.exec(fileName)?.[1] ?? 0);
const bySheet = (a: Entry, b: Entry) => numberOf(a) - numberOf(b);

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new TableFileError("This archive holds too many files for a workbook.");
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted())
        throw new TableFileError("This workbook is protected by a password. Save it without one.");
      const { uncompressedSize: size, compressedSize } = entry;
      const isBomb = size > RATIO_COUNTS_FROM_BYTES && size > compressedSize * MOST_RATIO;
      if (isBomb || size > MOST_INFLATED_BYTES)
        throw new TableFileError("This workbook unpacks to far more than a table needs, so it was not opened.");
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof TableFileError ? error : damaged();
  }
  return entries;
}

async function readStrings(zip: ZipFile, entry: Entry | undefined): Promise<readonly string[]> {
  if (entry === undefined) return [];
  const reader = sharedStringReader();
  for await (const text of textOf(zip, entry)) reader.push(text);
  return reader.strings();
}

async function* textOf(zip: ZipFile, entry: Entry): AsyncIterable<string> {
  const decoder = new TextDecoder();
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const bytes of stream as AsyncIterable<Uint8Array>) {
      // a byte stream yields buffers
      yield decoder.decode(bytes, { stream: true });
    }
  } catch (error) {
    throw error instanceof TableFileError ? error : damaged();
  }
}

function damaged(): TableFileError {
  return new TableFileError(
    "This workbook is damaged or incomplete. Save it again and send the new copy. Nothing was imported.",
  );
}
