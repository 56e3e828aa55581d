import { z } from "zod";
import { Heading, seatEveryRow, seatFields, seatGuesses } from "@/lib/domain/compensation/own-file/seat-mapping";
import { guessColumns } from "@/lib/domain/exchange/guess-columns";
import { plainWord } from "@/lib/domain/exchange/plain-word";

/** What a column of a payroll can hold, with the words under which people choose it. */
export const payrollFields = { ...seatFields, share: "Share of full time" } as const;
export type PayrollField = keyof typeof payrollFields;

/** So many columns can tell groups whose pay is compared. */
export const MOST_GROUP_COLUMNS = 3;

/** Which column of a payroll holds what, and what holds for every row where no column says it. */
export const PayrollMapping = z
  .strictObject({
    columns: z.partialRecord(z.enum(Object.keys(payrollFields) as [PayrollField, ...PayrollField[]]), Heading), // the keys of payrollFields
    /** Headings of columns that tell groups whose pay is compared. */
    groups: z.array(Heading).max(MOST_GROUP_COLUMNS).readonly(),
    everyRow: z
      .strictObject({
        ...seatEveryRow,
        /** Whether the pay of who works part time is that of a full-time year, or what they really get. */
        pay: z.enum(["full-time", "received"]),
      })
      .readonly(),
  })
  .readonly();
export type PayrollMapping = z.infer<typeof PayrollMapping>;

/** Headings of columns by which pay is often compared. */
const GROUP = /^(?:gender|sex|geschlecht|sexe|age band|age group|ethnicity|nationality|contract)$/;

/** The mapping that a payroll probably wants, by the words of its headings. The person sees and changes it. */
export function guessPayrollMapping(headings: readonly string[]): PayrollMapping {
  const { columns, left } = guessColumns<PayrollField>(headings, [
    ["share", /^fte$|full time equivalent|^share|working time|^hours percent$|^beschäftigungsgrad$/],
    ...seatGuesses,
  ]);
  const period = columns.period === undefined ? "year" : null;
  return {
    columns,
    groups: left.filter((heading) => GROUP.test(plainWord(heading))).slice(0, MOST_GROUP_COLUMNS),
    everyRow: { currency: null, period, place: null, level: null, pay: "full-time" },
  };
}
