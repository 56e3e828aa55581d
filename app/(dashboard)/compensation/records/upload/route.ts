import { createPayImport } from "@/lib/data/pay-imports";
import { guessMapping, kindOfFile } from "@/lib/domain/compensation/records/pay-file-kinds";
import { MOST_MEGABYTES } from "@/lib/server/pay-import/pay-file-store";
import { payTableUpload } from "@/lib/server/pay-import/pay-table-upload";
import { requireActorOfChange } from "@/lib/server/session";
import { answerUpload, takeUpload } from "@/lib/server/table-file/take-upload";

const payUpload = payTableUpload({
  mostMegabytes: MOST_MEGABYTES,
  note: (actor, { headings, ...file }) =>
    createPayImport(actor, { ...file, kind: kindOfFile(headings), mapping: guessMapping(headings) }),
});

/** Takes a file about pay, its bytes as the body; answers `{ id }` of the import that now waits for somebody to look at it. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(async () => takeUpload(await requireActorOfChange("pay:write"), request, payUpload));
}
