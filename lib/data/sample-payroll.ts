import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import type { PayrollMapping } from "@/lib/domain/compensation/people/payroll-mapping";
import { DomainError } from "@/lib/domain/errors";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import samplePayrollFile from "@/prisma/seed/sample-payroll.json";
import { write } from "./access";
import { insertRows } from "./insert-rows";
import { newId } from "./new-id";
import { personRow } from "./own-payrolls";

const SamplePerson = z.strictObject({
  reference: z.string().min(1),
  title: z.string().min(1),
  level: z.enum(payLevels).nullable(),
  place: z.string().min(1),
  currency: CurrencyCode,
  base: z.number().positive(),
  share: z.number().positive().max(1),
  groups: z.record(z.string(), z.string()),
});

/** The fictional people whose pay the page can be tried with. */
export const samplePayroll = z.array(SamplePerson).readonly().parse(samplePayrollFile);

const mapping: PayrollMapping = {
  columns: {},
  groups: ["Gender"],
  everyRow: { currency: null, period: "year", place: null, level: null, pay: "full-time" },
};

/** The row of the heading comes first. */
const FIRST_ROW = 2;

/** Brings in the fictional payroll, marked as sample. Throws CONFLICT where a payroll counts already: nobody real is ever hidden by a sample. */
export function loadSamplePayroll(actor: Actor): Promise<void> {
  return write(actor, "own-pay:write", async (db) => {
    if ((await db.ownPayroll.count({ where: { status: "taken" } })) > 0)
      throw new DomainError("CONFLICT", "A payroll is here already. The sample is for trying the empty page.");
    const [id, now] = [newId(), new Date()];
    const made = { id, createdAt: now, createdBy: actor.id, takenAt: now, status: "taken", isSample: true };
    const file = { fileName: "Sample payroll", byteLength: 1, storageKey: null, mapping: JSON.stringify(mapping) };
    await db.ownPayroll.create({ data: { ...made, ...file } });
    const rows = samplePayroll.map((person, index) => ({
      payrollId: id,
      person: { ...person, row: index + FIRST_ROW },
    }));
    await insertRows(db, personRow, rows);
    const detail = { people: rows.length, sample: true };
    return { result: undefined, entry: { kind: "own-pay.take", entity: id, detail } };
  });
}
