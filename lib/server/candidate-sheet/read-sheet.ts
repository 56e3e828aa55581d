import "server-only";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import { headingsOf } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { type ReadSheetRow, sheetRowReader } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { openTableAs } from "@/lib/server/table-file/open-table";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { MOST_SHEET_ROWS, sheetFiles } from "./sheet-files";

/** A row below the headings. */
export type SheetLine = { readonly row: number; readonly read: ReadSheetRow };

type SheetToRead = Pick<CandidateSheet, "storageKey" | "form" | "headings" | "mapping" | "layout">;

/** The rows of a sheet as its mapping reads them, in pieces of `rowsAtOnce`. Throws TableFileError for a file that is gone, is another or has too many rows. */
export async function* readSheet(sheet: SheetToRead, rowsAtOnce: number): AsyncIterable<readonly SheetLine[]> {
  const { form, headings, mapping } = sheet;
  const is1904 = form.table.kind === "xlsx" && form.table.is1904;
  const reader = sheetRowReader({ headings, mapping, is1904 });
  let piece: SheetLine[] = [];
  for await (const { line, cells } of rowsBelow(pathOf(sheet), sheet)) {
    piece.push({ row: line, read: reader(cells) });
    if (piece.length < rowsAtOnce) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** How many rows a sheet has below its headings. Throws as `readSheet` does. */
export async function countSheetLines(sheet: SheetToRead): Promise<number> {
  let rows = 0;
  for await (const _ of rowsBelow(pathOf(sheet), sheet)) rows += 1;
  return rows;
}

function pathOf({ storageKey }: SheetToRead): string {
  if (storageKey === null) throw new TableFileError("The stored copy of this file is gone. Send it once more.");
  return sheetFiles.pathOf(storageKey);
}

async function* rowsBelow(
  path: string,
  { form, headings }: Pick<SheetToRead, "form" | "headings">,
): AsyncIterable<CsvRow> {
  let place = -1;
  for await (const rows of openTableAs(path, form.table))
    for (const row of rows) {
      place += 1;
      if (place === form.headerRow) requireHeadings(headings, row.cells);
      if (place - form.headerRow > MOST_SHEET_ROWS)
        throw new TableFileError(`A spreadsheet may have ${MOST_SHEET_ROWS} rows here. Split it and import its parts.`);
      if (place > form.headerRow) yield row;
    }
}

function requireHeadings(headings: readonly string[], cells: readonly string[]): void {
  if (JSON.stringify(headingsOf(cells)) !== JSON.stringify(headings))
    throw new TableFileError(
      "The headings of the stored file are not those that were mapped. Send the file once more.",
    );
}
