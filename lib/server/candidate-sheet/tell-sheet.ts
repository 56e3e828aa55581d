import "server-only";
import { findHeaderRow, headingsOf, ROWS_LOOKED_AT } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import type { SheetForm } from "@/lib/domain/exchange/candidate-sheet/sheet-form";
import { csvStream } from "@/lib/domain/exchange/csv-stream";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import {
  type TableDelimiter,
  type TableEncoding,
  type TableForm,
  tableDelimiters,
} from "@/lib/domain/exchange/table-form";
import { openTableAs } from "@/lib/server/table-file/open-table";
import { tellWorkbook } from "@/lib/server/table-file/read-xlsx";
import { isUtf8, tellTable, textPieces } from "@/lib/server/table-file/table-bytes";
import { TableFileError } from "@/lib/server/table-file/table-file-error";

/** What a table of candidates turned out to be. */
export type ToldSheet = {
  readonly form: SheetForm;
  /** The rows at its beginning, the headings' among them. */
  readonly firstRows: readonly CsvRow[];
  readonly headings: readonly string[];
};

const MOST_COLUMNS = 300;
const SAMPLE_LETTERS = 64 * 1024;
const SAMPLE_ROWS = 50;

/** Detects how a table is read: its encoding, what parts its cells, and which row names the columns. Throws TableFileError. */
export async function tellSheet(path: string): Promise<ToldSheet> {
  return tellRows(path, await tableFormOf(path), null);
}

/** The same for somebody who said how it is read; `headerRow` null looks for the row again. */
export async function tellRows(path: string, table: TableForm, headerRow: number | null): Promise<ToldSheet> {
  const firstRows: CsvRow[] = [];
  for await (const piece of openTableAs(path, table)) {
    firstRows.push(...piece.slice(0, ROWS_LOOKED_AT + 1 - firstRows.length));
    if (firstRows.length > ROWS_LOOKED_AT) break;
  }
  if (firstRows.length === 0)
    throw new TableFileError("This table has no rows. Send one whose first row names the columns.");
  const at = Math.min(
    headerRow ?? findHeaderRow(firstRows.map(({ cells }) => cells)),
    firstRows.length - 1,
    ROWS_LOOKED_AT - 1,
  );
  const headings = headingsOf(firstRows[at]?.cells ?? []);
  if (headings.length > MOST_COLUMNS)
    throw new TableFileError(
      `This table has ${headings.length} columns; one of candidates has at most ${MOST_COLUMNS}. Keep those that matter and send it again.`,
    );
  return { form: { table, headerRow: at }, firstRows, headings };
}

async function tableFormOf(path: string): Promise<TableForm> {
  const bytes = await tellTable(path);
  if (bytes.kind === "xlsx") return { kind: "xlsx", sheet: 0, is1904: (await tellWorkbook(path)).is1904 };
  if (bytes.kind === "json") throw new TableFileError("This is JSON and no table. Send a spreadsheet as CSV or XLSX.");
  const encoding = bytes.encoding ?? ((await isUtf8(path)) ? "utf-8" : "windows-1252");
  return { kind: "csv", encoding, delimiter: await delimiterOf(path, encoding) };
}

async function delimiterOf(path: string, encoding: TableEncoding): Promise<TableDelimiter> {
  let sample = "";
  for await (const piece of textPieces(path, encoding)) {
    sample += piece;
    if (sample.length > SAMPLE_LETTERS) break;
  }
  const judged = tableDelimiters.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter) }));
  judged.sort((a, b) => b.even - a.even || b.cells - a.cells);
  return judged[0]?.delimiter ?? ",";
}

/** How many of the first rows have as many cells as most of them have, and how many cells that is; rows of one cell prove nothing. */
function evenness(sample: string, delimiter: string): { readonly even: number; readonly cells: number } {
  const counts = new Map<number, number>();
  for (const { cells } of rowsOf(sample, delimiter).slice(0, SAMPLE_ROWS))
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [cells, even] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { even, cells };
}

function rowsOf(sample: string, delimiter: string): readonly CsvRow[] {
  try {
    const csv = csvStream(delimiter);
    const rows = csv.push(sample);
    // The last row of a sample may be cut; of a short file it is whole.
    return sample.length > SAMPLE_LETTERS ? rows : [...rows, ...csv.finish().rows];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
