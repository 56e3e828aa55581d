import { payrollUpload } from "@/app/(dashboard)/compensation/people/payroll-upload";
import { takeUpload } from "@/lib/server/pay-import/take-upload";

/** Takes a payroll, its bytes as the body; answers `{ id }` of what now waits for somebody to look at it. */
export function POST(request: Request): Promise<Response> {
  return takeUpload(request, payrollUpload);
}
