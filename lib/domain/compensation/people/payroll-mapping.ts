import { z } from "zod";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { recordPeriods } from "@/lib/domain/compensation/records/pay-record";
import { plainWord } from "@/lib/domain/compensation/records/record-words";

/** What a column of a payroll can hold, with the words under which people choose it. */
export const payrollFields = {
  reference: "Person: number or name",
  title: "Job title",
  level: "Level",
  place: "Place",
  country: "Country",
  state: "State or province",
  city: "City",
  base: "Base pay",
  currency: "Currency",
  period: "Period of the pay",
  share: "Share of full time",
} as const;
export type PayrollField = keyof typeof payrollFields;

/** So many columns can tell groups whose pay is compared. */
export const MOST_GROUP_COLUMNS = 3;

const Heading = z.string().min(1).max(200);

/** Which column of a payroll holds what, and what holds for every row where no column says it. */
export const PayrollMapping = z
  .strictObject({
    columns: z.partialRecord(z.enum(Object.keys(payrollFields) as [PayrollField, ...PayrollField[]]), Heading), // the keys of payrollFields
    /** Headings of columns that tell groups whose pay is compared. */
    groups: z.array(Heading).max(MOST_GROUP_COLUMNS).readonly(),
    everyRow: z
      .strictObject({
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable(),
        period: z.enum(recordPeriods).nullable(),
        /** Id of a pay place. */
        place: z.string().min(1).nullable(),
        level: z.enum(payLevels).nullable(),
        /** Whether the pay of who works part time is that of a full-time year, or what they really get. */
        pay: z.enum(["full-time", "received"]),
      })
      .readonly(),
  })
  .readonly();
export type PayrollMapping = z.infer<typeof PayrollMapping>;

/** Why a mapping cannot be used, for the person; null when it can. */
export function payrollMappingProblem({ columns, everyRow }: PayrollMapping): string | null {
  if (columns.reference === undefined) return "Choose the column that tells one person from another.";
  if (columns.title === undefined) return "Choose the column that holds the job title.";
  if (columns.base === undefined) return "Choose the column that holds the base pay.";
  if (columns.currency === undefined && everyRow.currency === null)
    return "Choose the column of the currency, or one currency for all rows.";
  if (columns.period === undefined && everyRow.period === null)
    return "Choose the column of the period, or say whether all amounts are for a year, a month or an hour.";
  return null;
}

/** Words of headings, the likelier first. */
const guesses: readonly (readonly [PayrollField, RegExp])[] = [
  [
    "reference",
    /^(?:employee|personnel|person|staff|worker|payroll|hr) ?(?:id|no|nr|number|code)$|^id$|^(?:personalnummer|matricule)$/,
  ],
  ["title", /^(?:job |position |business )?title$|^position$|^role$|^job$|^stelle$|^poste$/],
  ["level", /^(?:job |career |seniority |experience )?level$|^seniority$|^grade$/],
  ["place", /^(?:place|location|office|site|work location|region|standort|metro)$/],
  ["country", /^(?:country|land|pays)(?: code)?$/],
  ["state", /^state$|^province$/],
  ["city", /^city$|^town$/],
  ["currency", /currency|^währung$|^devise$/],
  ["period", /^period$|^unit$|^per$|frequency/],
  ["share", /^fte$|full time equivalent|^share|working time|^hours percent$|^beschäftigungsgrad$/],
  ["base", /^(?:annual |yearly |base |monthly |gross )*(?:salary|pay|wage|base)(?: [a-z]{3})?$|^gehalt$|^salaire$/],
  ["reference", /^(?:full |employee )?name$|^employee$|^person$/],
];

/** Headings of columns by which pay is often compared. */
const GROUP = /^(?:gender|sex|geschlecht|sexe|age band|age group|ethnicity|nationality|contract)$/;

/** The mapping that a payroll probably wants, by the words of its headings. The person sees and changes it. */
export function guessPayrollMapping(headings: readonly string[]): PayrollMapping {
  const columns: Partial<Record<PayrollField, string>> = {};
  const free = new Set(headings.filter((heading) => heading !== ""));
  for (const [field, words] of guesses) {
    const heading = columns[field] === undefined ? [...free].find((word) => words.test(plainWord(word))) : undefined;
    if (heading === undefined) continue;
    columns[field] = heading;
    free.delete(heading);
  }
  return {
    columns,
    groups: [...free].filter((heading) => GROUP.test(plainWord(heading))).slice(0, MOST_GROUP_COLUMNS),
    everyRow: {
      currency: null,
      period: columns.period === undefined ? "year" : null,
      place: null,
      level: null,
      pay: "full-time",
    },
  };
}
