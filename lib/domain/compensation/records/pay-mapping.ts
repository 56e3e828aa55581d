import { z } from "zod";
import { recordPeriods } from "./pay-record";

/** What a column of a file can hold, with the words under which people choose it. */
export const payFields = {
  title: "Job title",
  level: "Level",
  place: "Place",
  country: "Country",
  state: "State or province",
  city: "City or county",
  employer: "Employer",
  companyType: "Kind of employer",
  year: "Year or date",
  currency: "Currency",
  period: "Period of the pay",
  pay: "Pay: one amount or median",
  low: "Pay: least",
  high: "Pay: most",
  usd: "Pay a year in US dollars, as stated",
  bonus: "Bonus a year",
  equity: "Equity a year",
  total: "Total a year",
  employment: "Full-time or not",
  status: "Status of the case",
} as const;
export type PayField = keyof typeof payFields;

const Heading = z.string().min(1).max(200);

/** Which column holds what, by its heading, and what holds for every row where no column says it. */
export const PayMapping = z
  .strictObject({
    columns: z.partialRecord(z.enum(Object.keys(payFields) as [PayField, ...PayField[]]), Heading), // the keys of payFields
    everyRow: z
      .strictObject({
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable(),
        period: z.enum(recordPeriods).nullable(),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullable(),
        year: z.number().int().min(1990).max(2100).nullable(),
      })
      .readonly(),
    /** "pay": each row is somebody's or a posting's pay; "table": a figure about an occupation, which no percentile counts. */
    basis: z.enum(["pay", "table"]),
  })
  .readonly();
export type PayMapping = z.infer<typeof PayMapping>;

/** Why a mapping cannot be used, for the person; null when it can. */
export function mappingProblem({ columns, everyRow }: PayMapping): string | null {
  if (columns.title === undefined) return "Choose the column that holds the job title.";
  if (columns.pay === undefined && columns.low === undefined) return "Choose the column that holds the pay.";
  if (columns.year === undefined && everyRow.year === null)
    return "Choose the column of the year, or one year for all rows.";
  if (columns.currency === undefined && everyRow.currency === null)
    return "Choose the column of the currency, or one currency for all rows.";
  if (columns.period === undefined && everyRow.period === null)
    return "Choose the column of the period, or say whether all amounts are for a year, a month or an hour.";
  return null;
}
