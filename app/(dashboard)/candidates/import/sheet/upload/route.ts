import { sheetUpload } from "@/lib/server/candidate-sheet/take-sheet";
import { requireActorOfChange } from "@/lib/server/session";
import { answerUpload, takeUpload } from "@/lib/server/table-file/take-upload";

/** Takes a table of candidates, its bytes as the body; answers `{ id }` of what now waits for somebody to look at it. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(async () => takeUpload(await requireActorOfChange("import:write"), request, sheetUpload));
}
