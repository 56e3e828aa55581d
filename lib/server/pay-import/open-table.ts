import "server-only";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { csvStream } from "@/lib/domain/exchange/csv-stream";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { PayFileError } from "./pay-file-error";
import { readOflc } from "./read-oflc";
import { countSheets, readXlsx } from "./read-xlsx";

/** The rows of a table in pieces, the heading's first. They are read as they are asked for: a file never stands in memory. */
export type TableRows = AsyncIterable<readonly CsvRow[]>;

const FIRST_BYTES = 4096;
const ZIP = "PK\u0003\u0004";

/**
 * Opens a file by what is in it, whatever its name says: XLSX, the JSON of prevailing wages, else comma-separated values in UTF-8 or, by its
 * mark, UTF-16. `fileName` tells the occupation of a wage file. Reading throws PayFileError with a sentence.
 */
export async function openTable(path: string, fileName: string): Promise<TableRows> {
  const first = await firstBytes(path);
  if (first.length === 0) throw new PayFileError("This file is empty. Check the original and send it again.");
  const latin = first.toString("latin1");
  if (latin.startsWith(ZIP)) return readXlsx(path);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(latin)) return readOflc(pieces(path, "utf-8"), fileName);
  if (latin.startsWith("\u00ff\u00fe")) return readCsvRows(pieces(path, "utf-16le"));
  if (latin.startsWith("\u00fe\u00ff")) return readCsvRows(pieces(path, "utf-16be"));
  if (/^\s*</.test(latin))
    throw new PayFileError(
      "This is a web page and no table. Open it, copy its table into a spreadsheet and save that as CSV.",
    );
  if (latin.startsWith("\u00d0\u00cf\u0011\u00e0"))
    throw new PayFileError("This is an old Excel file (.xls). Save it as .xlsx or as CSV UTF-8 and send that.");
  if (/^(?:[^\0]\0){8}|^(?:\0[^\0]){8}/.test(latin))
    throw new PayFileError("This file is in UTF-16 and does not say so. Save it as “CSV UTF-8” and send that.");
  if (first.includes(0))
    throw new PayFileError("This is no table: it holds bytes that no text has. Send CSV, XLSX or JSON.");
  return readCsvRows(pieces(path, "utf-8"));
}

/** What of a file is left unread, for the person; null for nothing. */
export async function unreadPart(path: string): Promise<string | null> {
  if (!(await firstBytes(path)).toString("latin1").startsWith(ZIP)) return null;
  const sheets = await countSheets(path);
  return sheets < 2
    ? null
    : `This workbook has ${sheets} sheets and only the one that was made first is read: look whether it is the one below. Save another as a file of its own to import it.`;
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Text piece by piece; bytes that are not of the encoding become U+FFFD, and the rows that hold it are refused one by one. */
async function* pieces(path: string, encoding: "utf-8" | "utf-16le" | "utf-16be"): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 32 * 1024 })) {
    // A stream without an encoding gives bytes.
    yield decoder.decode(bytes as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

async function* readCsvRows(texts: AsyncIterable<string>): TableRows {
  const csv = csvStream();
  try {
    for await (const text of texts) {
      const rows = csv.push(text);
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    if (error instanceof RangeError)
      throw new PayFileError(
        `${error.message} Look there for a quote that is not closed, mend it and send the file again. Nothing was imported.`,
      );
    throw error;
  }
  const { rows, openQuoteAt } = csv.finish();
  if (openQuoteAt !== null)
    throw new PayFileError(
      `A quote that opens on line ${openQuoteAt} is never closed, so that rows cannot be told apart. Close it and send the file again. Nothing was imported.`,
    );
  yield rows;
}
