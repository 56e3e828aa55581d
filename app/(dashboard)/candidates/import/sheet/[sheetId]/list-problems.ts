import "server-only";
import { type CandidateSheet, getSheet } from "@/lib/data/candidate-sheets";
import { listSheetRows } from "@/lib/data/sheet-row-list";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { previewSheet } from "@/lib/server/candidate-sheet/preview-sheet";
import { TableFileError } from "@/lib/server/table-file/table-file-error";

type RowProblem = SheetProblem & { readonly row: number };
type RowWithProblems = { readonly row: number; readonly problems: readonly SheetProblem[] };

const ROWS_AT_ONCE = 1000;

/** What is odd about the cells of a sheet, by row and column: before its import of the file, after it of what was kept. Empty for one that is not here. */
export async function listSheetProblems(actor: Actor, sheetId: string): Promise<readonly RowProblem[]> {
  const found: RowProblem[] = [];
  const take = (rows: readonly RowWithProblems[]) => {
    for (const { row, problems } of rows) for (const problem of problems) found.push({ row, ...problem });
  };
  try {
    const sheet = await getSheet(actor, sheetId);
    if (sheet.status === "waiting") for await (const rows of (await previewSheet(actor, sheet)).rows) take(rows);
    else await takeStored(actor, sheet, take);
  } catch (error) {
    const isGone = error instanceof DomainError && error.code === "NOT_FOUND";
    if (!isGone && !(error instanceof TableFileError)) throw error;
  }
  return found;
}

async function takeStored(actor: Actor, { id }: CandidateSheet, take: (rows: readonly RowWithProblems[]) => void) {
  for (let after: number | null = 0; after !== null; ) {
    const rows: readonly RowWithProblems[] = await listSheetRows(actor, id, {
      choice: "problems",
      after,
      limit: ROWS_AT_ONCE,
    });
    take(rows);
    after = rows.length < ROWS_AT_ONCE ? null : (rows.at(-1)?.row ?? null);
  }
}
