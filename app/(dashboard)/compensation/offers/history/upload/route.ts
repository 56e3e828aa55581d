import { tableAsText } from "@/lib/server/pay-import/table-as-text";
import { requireActorOfChange } from "@/lib/server/session";
import { answerUpload, sentIn } from "@/lib/server/table-file/take-upload";

/** Takes a small table, CSV or XLSX, its bytes as the body, and answers `{ text }`: the same as comma-separated values. Nothing is kept. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(async () => {
    await requireActorOfChange("own-pay:write");
    const { fileName, pieces } = sentIn(request);
    return { text: await tableAsText(fileName, pieces) };
  });
}
