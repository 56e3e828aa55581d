import { getSheet } from "@/lib/data/candidate-sheets";
import { sheetUpload } from "@/lib/server/candidate-sheet/take-sheet";
import { requireActorOfChange } from "@/lib/server/session";
import { answerUpload, takeUpload } from "@/lib/server/table-file/take-upload";

/** Takes a table of candidates, its bytes as the body; answers `{ id, namesFiles }` of what now waits for somebody to look at it. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(async () => {
    const actor = await requireActorOfChange("import:write");
    const { id } = await takeUpload(actor, request, sheetUpload);
    const { mapping } = await getSheet(actor, id);
    return { id, namesFiles: mapping.columns.resumeFile !== undefined };
  });
}
