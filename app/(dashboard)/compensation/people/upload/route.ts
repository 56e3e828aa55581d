import { payrollUpload } from "@/app/(dashboard)/compensation/people/payroll-upload";
import { requireActorOfChange } from "@/lib/server/session";
import { answerUpload, takeUpload } from "@/lib/server/table-file/take-upload";

/** Takes a payroll, its bytes as the body; answers `{ id }` of what now waits for somebody to look at it. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(async () => takeUpload(await requireActorOfChange("own-pay:write"), request, payrollUpload));
}
