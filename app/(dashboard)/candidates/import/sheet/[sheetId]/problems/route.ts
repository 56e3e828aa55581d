import { listSheetProblems } from "@/app/(dashboard)/candidates/import/sheet/[sheetId]/list-problems";
import { noteExport } from "@/lib/data/journal-access";
import { toCsv } from "@/lib/domain/exchange/csv";
import { requireActorOfFile } from "@/lib/server/session";

const HEAD = ["Row", "Column", "Value", "What to do"] as const;

/** What is odd about the cells of a spreadsheet, by row and column, as CSV for a spreadsheet. One that is not here has none. */
export async function GET(_request: Request, { params }: RouteContext<"/candidates/import/sheet/[sheetId]/problems">) {
  const actor = await requireActorOfFile("import:write");
  const { sheetId } = await params;
  const problems = await listSheetProblems(actor, sheetId);
  if (problems.length > 0)
    await noteExport(actor, { kind: "spreadsheet.export", entity: sheetId, count: problems.length });
  const rows = problems.map(({ row, column, value, advice }) => [row, column, value, advice]);
  // The mark at the start is how spreadsheets know UTF-8.
  return new Response(`\uFEFF${toCsv([HEAD, ...rows])}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="rows-to-look-at.csv"',
      "cache-control": "private, no-store",
    },
  });
}
