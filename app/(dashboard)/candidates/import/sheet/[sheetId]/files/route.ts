import { z } from "zod";
import { DomainError } from "@/lib/domain/errors";
import { addSheetUpload } from "@/lib/server/candidate-sheet/add-sheet-file";
import { isWhole, readBody, TOO_LARGE } from "@/lib/server/import-job/read-body";
import { requireActorOfChange } from "@/lib/server/session";
import { answerUpload } from "@/lib/server/table-file/take-upload";

const Query = z.object({ name: z.string().min(1).max(5000) });

/** Takes a résumé, or a ZIP of several, for the rows of a spreadsheet to name, its bytes as the body; answers `{ added, refused }`. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/candidates/import/sheet/[sheetId]/files">,
): Promise<Response> {
  return answerUpload(async () => {
    const actor = await requireActorOfChange("import:write");
    const { sheetId } = await params;
    const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success)
      throw new DomainError("INVALID", "The upload does not say the file's name. Reload the page and try again.");
    const bytes = await readBody(request);
    if (bytes === null) throw new DomainError("INVALID", TOO_LARGE);
    if (!isWhole(request, bytes)) throw new DomainError("INVALID", "The file did not arrive whole. Try it once more.");
    return addSheetUpload(actor, sheetId, { originalName: query.data.name, bytes });
  });
}
