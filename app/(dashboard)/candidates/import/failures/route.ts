import { problemFiles } from "@/app/(dashboard)/candidates/import/problem-file";
import { listFilesWithoutText } from "@/lib/data/import-results";
import { listImportFiles } from "@/lib/data/imports";
import { noteExport } from "@/lib/data/journal-access";
import { toCsv } from "@/lib/domain/exchange/csv";
import { requireActorOfFile } from "@/lib/server/session";

const HEAD = ["File", "What happened", "What to do"] as const;

/** The files of an import that need a person, as CSV for a spreadsheet. An import that is not here has none. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActorOfFile("import:read");
  const importId = new URL(request.url).searchParams.get("import") ?? "";
  const files = problemFiles(
    await listImportFiles(actor, importId, ["failed"]),
    await listFilesWithoutText(actor, importId),
  );
  if (files.length > 0) await noteExport(actor, { kind: "import.export", entity: importId, count: files.length });
  const rows = files.map(({ name, happened, toDo }) => [name, happened, toDo]);
  // The mark at the start is how spreadsheets know UTF-8.
  return new Response(`\uFEFF${toCsv([HEAD, ...rows])}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="files-to-look-at.csv"',
      "cache-control": "private, no-store",
    },
  });
}
