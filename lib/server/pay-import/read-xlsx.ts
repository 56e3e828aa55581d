import "server-only";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { PayFileError } from "./pay-file-error";
import { sharedStringReader, sheetReader } from "./sheet-xml";

/* A workbook is a ZIP of XML. No package for it may be added, and those that exist read a sheet whole; this reads it as it is inflated. */

/** A year's disclosure file has 100 MB and inflates to under 1 GB. */
const MOST_INFLATED_BYTES = 2 * 1024 * 1024 * 1024;
/** Repeated XML packs well, but not a thousandfold, as only a bomb does. */
const MOST_RATIO = 250;
const RATIO_COUNTS_FROM_BYTES = 16 * 1024 * 1024;
const MOST_ENTRIES = 2_000;

function openWorkbook(path: string): Promise<ZipFile> {
  return openPromise(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false }).catch(() => {
    throw damaged();
  });
}

const sheetsIn = (entries: ReadonlyMap<string, Entry>): readonly Entry[] =>
  [...entries.values()].filter(({ fileName }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(fileName)).sort(bySheet);

/** How many sheets a workbook has. Throws PayFileError as `readXlsx` does. */
export async function countSheets(path: string): Promise<number> {
  const zip = await openWorkbook(path);
  try {
    return sheetsIn(await listEntries(zip)).length;
  } finally {
    zip.close();
  }
}

/** The rows of a workbook's first sheet. Throws PayFileError for what is no workbook, is damaged, protected or a bomb. */
export async function* readXlsx(path: string): AsyncIterable<readonly CsvRow[]> {
  const zip = await openWorkbook(path);
  try {
    const entries = await listEntries(zip);
    const [sheet] = sheetsIn(entries);
    if (sheet === undefined) throw new PayFileError("This archive is no Excel workbook. Send CSV, XLSX or JSON.");
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
  if (zip.entryCount > MOST_ENTRIES) throw new PayFileError("This archive holds too many files for a workbook.");
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new PayFileError("This workbook is protected by a password. Save it without one.");
      const { uncompressedSize: size, compressedSize } = entry;
      const isBomb = size > RATIO_COUNTS_FROM_BYTES && size > compressedSize * MOST_RATIO;
      if (isBomb || size > MOST_INFLATED_BYTES)
        throw new PayFileError("This workbook unpacks to far more than a table needs, so it was not opened.");
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof PayFileError ? error : damaged();
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
    throw error instanceof PayFileError ? error : damaged();
  }
}

function damaged(): PayFileError {
  return new PayFileError(
    "This workbook is damaged or incomplete. Save it again and send the new copy. Nothing was imported.",
  );
}
