import "server-only";
import { createPayroll } from "@/lib/data/own-payrolls";
import { guessPayrollMapping } from "@/lib/domain/compensation/people/payroll-mapping";
import { payTableUpload } from "@/lib/server/pay-import/pay-table-upload";
import { MOST_PAYROLL_MEGABYTES } from "@/lib/server/pay-import/read-payroll";

/** How a payroll comes in, as a file or as a pasted table. */
export const payrollUpload = payTableUpload({
  mostMegabytes: MOST_PAYROLL_MEGABYTES,
  note: (actor, { headings, ...file }) => createPayroll(actor, { ...file, mapping: guessPayrollMapping(headings) }),
});
