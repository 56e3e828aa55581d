import "server-only";
import { z } from "zod";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import { findLeftRows } from "@/lib/data/left-updates";
import { countSheetRows, listSheetRows, type SheetRowChoice, sheetRowChoices } from "@/lib/data/sheet-row-list";
import type { Actor } from "@/lib/domain/access";
import { type PreviewFiles, type PreviewRow, previewSheet } from "@/lib/server/candidate-sheet/preview-sheet";
import { TableFileError } from "@/lib/server/table-file/table-file-error";

const ROWS_A_PAGE = 20;

/** Which rows the page shows. */
export const SheetView = z.object({
  show: z.enum(sheetRowChoices).catch("all"),
  after: z.coerce.number().int().min(0).catch(0),
});
export type SheetView = z.infer<typeof SheetView>;

export type ShownRow = Omit<PreviewRow, "email" | "file"> & Partial<Pick<PreviewRow, "email" | "file">>;

/** A page of rows. */
export type SheetRows = {
  readonly counts: Readonly<Record<SheetRowChoice, number>>;
  readonly rows: readonly ShownRow[];
  /** Rows of the choice before the first that is shown. */
  readonly before: number;
  /** The row after which the next page begins; null at the end. */
  readonly next: number | null;
  /** The résumés that rows name; of an import that was begun nothing is said. */
  readonly files: PreviewFiles;
  /** Why the file cannot be read as it is said; null when it can. */
  readonly problem: string | null;
};

const NO_FILES: PreviewFiles = { added: 0, named: 0, found: 0, unnamed: [] };

const isChosen = ({ outcome, problems }: ShownRow, show: SheetRowChoice): boolean =>
  show === "all" || (show === "problems" ? problems.length > 0 : outcome === show);

/** The rows of a sheet: what would become of them while it waits, what became of them afterwards. */
export async function loadSheetRows(actor: Actor, sheet: CandidateSheet, view: SheetView): Promise<SheetRows> {
  if (sheet.status === "waiting") return previewRows(actor, sheet, view);
  const { show: choice, after } = view;
  const [{ counts, before }, rows] = await Promise.all([
    countSheetRows(actor, sheet.id, { choice, after }),
    listSheetRows(actor, sheet.id, { choice, after, limit: ROWS_A_PAGE + 1 }),
  ]);
  const page = pageOf(sheet.status === "undone" ? await takenBack(actor, sheet.id, rows) : rows);
  return { counts, before, ...page, files: NO_FILES, problem: sheet.problem };
}

const PUT_BACK = "Put back: the document and evidence from before this import.";
const STAYS =
  "Stays: the document was replaced or its facts were corrected since. Take that back first, then the rest of this import.";

/** Rows of an import that was taken back, with what became of updates. */
async function takenBack(actor: Actor, sheetId: string, rows: readonly ShownRow[]): Promise<readonly ShownRow[]> {
  const left = await findLeftRows(
    actor,
    sheetId,
    rows.map(({ row }) => row),
  );
  return rows.map((row) => (row.outcome === "update" ? { ...row, reason: left.has(row.row) ? STAYS : PUT_BACK } : row));
}

function pageOf(rows: readonly ShownRow[]): Pick<SheetRows, "rows" | "next"> {
  const shown = rows.slice(0, ROWS_A_PAGE);
  return { rows: shown, next: rows.length > ROWS_A_PAGE ? (shown.at(-1)?.row ?? null) : null };
}

async function previewRows(actor: Actor, sheet: CandidateSheet, view: SheetView): Promise<SheetRows> {
  const page = pageTaker(view);
  let problem: string | null = null;
  let files = NO_FILES;
  try {
    const preview = await previewSheet(actor, sheet);
    for await (const piece of preview.rows) piece.forEach(page.take);
    files = preview.files();
  } catch (error) {
    if (!(error instanceof TableFileError)) throw error;
    problem = error.message;
  }
  const { counts, before, rows } = page.taken();
  return { counts, before, ...pageOf(rows), files, problem };
}

/** Counts rows as they come, and keeps those of one page. */
function pageTaker({ show, after }: SheetView) {
  const counts = { all: 0, create: 0, update: 0, skip: 0, refused: 0, problems: 0 };
  const rows: ShownRow[] = [];
  let before = 0;
  return {
    take(row: PreviewRow): void {
      counts.all += 1;
      counts[row.outcome] += 1;
      if (row.problems.length > 0) counts.problems += 1;
      if (!isChosen(row, show)) return;
      if (row.row <= after) before += 1;
      else if (rows.length <= ROWS_A_PAGE) rows.push(row);
    },
    taken: () => ({ counts, rows, before }),
  };
}
