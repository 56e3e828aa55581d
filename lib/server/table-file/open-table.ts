import "server-only";
import { csvStream } from "@/lib/domain/exchange/csv-stream";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import type { TableForm } from "@/lib/domain/exchange/table-form";
import { readXlsx, tellWorkbook } from "./read-xlsx";
import { tellTable, textPieces } from "./table-bytes";
import { TableFileError } from "./table-file-error";

/** The rows of a table in pieces, the heading's first. They are read as they are asked for: a file never stands in memory. */
export type TableRows = AsyncIterable<readonly CsvRow[]>;

/** Opens a table as `form` says it is to be read. Reading throws TableFileError with a sentence. */
export function openTableAs(path: string, form: TableForm): TableRows {
  return form.kind === "xlsx"
    ? readXlsx(path, form.sheet)
    : readCsvRows(textPieces(path, form.encoding), form.delimiter);
}

/**
 * Opens a file by what is in it, whatever its name says: XLSX, its first sheet, else comma-separated values in UTF-8 or, by its mark, UTF-16.
 * Reading throws TableFileError with a sentence.
 */
export async function openTable(path: string): Promise<TableRows> {
  const bytes = await tellTable(path);
  if (bytes.kind === "xlsx") return readXlsx(path, 0);
  return readCsvRows(textPieces(path, bytes.kind === "text" ? (bytes.encoding ?? "utf-8") : "utf-8"), null);
}

/** What of a file is left unread, for the person; null for nothing. */
export async function unreadPart(path: string): Promise<string | null> {
  if ((await tellTable(path)).kind !== "xlsx") return null;
  const { sheets } = await tellWorkbook(path);
  return sheets.length < 2
    ? null
    : `This workbook has ${sheets.length} sheets and only the one that was made first is read: look whether it is the one below. Save another as a file of its own to import it.`;
}

async function* readCsvRows(texts: AsyncIterable<string>, delimiter: string | null): TableRows {
  const csv = csvStream(delimiter);
  try {
    for await (const text of texts) {
      const rows = csv.push(text);
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    if (error instanceof RangeError)
      throw new TableFileError(
        `${error.message} Look there for a quote that is not closed, mend it and send the file again. Nothing was imported.`,
      );
    throw error;
  }
  const { rows, openQuoteAt } = csv.finish();
  if (openQuoteAt !== null)
    throw new TableFileError(
      `A quote that opens on line ${openQuoteAt} is never closed, so that rows cannot be told apart. Close it and send the file again. Nothing was imported.`,
    );
  yield rows;
}
