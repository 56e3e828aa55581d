import "server-only";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import type { OwnPayroll, ReadPayroll } from "@/lib/data/own-payrolls";
import type { Actor } from "@/lib/domain/access";
import { seatMappingProblem } from "@/lib/domain/compensation/own-file/seat-mapping";
import { type PayrollRow, payrollRowReader } from "@/lib/domain/compensation/people/read-payroll-row";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { openPayTable } from "./open-pay-table";
import { payFiles } from "./pay-file-store";

/** A payroll may have so many bytes and rows: more is no payroll of a company that hires here. */
export const MOST_PAYROLL_MEGABYTES = 20;
const MOST_ROWS = 20_000;

/** A payroll as it would be taken: its headings, and its people and refused rows or why there are none. */
export type PayrollReading = {
  readonly headings: readonly string[];
  readonly read: ReadPayroll | null;
  readonly problem: string | null;
};

/** Reads a waiting payroll as its mapping says; nothing is written, and a file that cannot be read answers with a sentence. */
export async function readPayroll(actor: Actor, payroll: OwnPayroll): Promise<PayrollReading> {
  let headings: readonly string[] = [];
  try {
    if (payroll.storageKey === null)
      throw new TableFileError("The stored copy of this file is gone. Send it once more.");
    const lines: { readonly line: number; readonly cells: readonly string[] }[] = [];
    for await (const piece of await openPayTable(payFiles.pathOf(payroll.storageKey), payroll.fileName)) {
      for (const line of piece) lines.push(line);
      if (lines.length > MOST_ROWS)
        throw new TableFileError("A payroll may have 20,000 rows here. Send the people whose roles you hire for.");
    }
    headings = lines[0]?.cells ?? [];
    const problem = seatMappingProblem(payroll.mapping) ?? lackingColumn(payroll, headings);
    if (problem !== null) return { headings, read: null, problem };
    const { rates } = await getExchangeRates(actor);
    const readRow = payrollRowReader(headings, payroll.mapping, rates);
    return { headings, read: sorted(lines.slice(1).map(({ line, cells }) => readRow(line, cells))), problem: null };
  } catch (error) {
    if (error instanceof TableFileError) return { headings, read: null, problem: error.message };
    throw error;
  }
}

function lackingColumn({ mapping }: OwnPayroll, headings: readonly string[]): string | null {
  const lacking = [...Object.values(mapping.columns), ...mapping.groups].find((heading) => !headings.includes(heading));
  return lacking === undefined ? null : `This file has no column “${lacking}”. Choose the columns once more.`;
}

function sorted(rows: readonly PayrollRow[]): ReadPayroll {
  return {
    people: rows.flatMap((row) => (row.kind === "taken" ? row.person : [])),
    refusals: rows.flatMap((row) => (row.kind === "refused" ? { row: row.row, because: row.because } : [])),
  };
}
