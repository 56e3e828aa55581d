import "server-only";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import { ROWS_LOOKED_AT } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { tellWorkbook } from "@/lib/server/table-file/read-xlsx";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { sheetFiles } from "./sheet-files";
import { tellRows } from "./tell-sheet";

const MOST_LETTERS = 80;

/** What a page shows of a waiting file: the names of its sheets and its first rows, each shortened to a line; empty where it cannot be read. */
export async function tellForPage({ storageKey, form }: Pick<CandidateSheet, "storageKey" | "form">): Promise<{
  readonly sheets: readonly string[];
  readonly firstRows: readonly string[];
}> {
  if (storageKey === null) return { sheets: [], firstRows: [] };
  const path = sheetFiles.pathOf(storageKey);
  try {
    const { firstRows } = await tellRows(path, form.table, form.headerRow);
    const sheets = form.table.kind === "xlsx" ? (await tellWorkbook(path)).sheets : [];
    const lines = firstRows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => {
      const line = cells
        .filter((cell) => cell !== "")
        .join(" | ")
        .replace(/\s+/g, " ");
      return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}…` : line;
    });
    return { sheets, firstRows: lines };
  } catch (error) {
    if (error instanceof TableFileError) return { sheets: [], firstRows: [] };
    throw error;
  }
}
