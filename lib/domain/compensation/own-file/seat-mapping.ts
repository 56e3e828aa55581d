import { z } from "zod";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { recordPeriods } from "@/lib/domain/compensation/records/pay-record";
import type { HeadingGuess } from "@/lib/domain/exchange/guess-columns";

/** What columns of the company's own files say of a seat and its pay, with the words under which people choose them. */
export const seatFields = {
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
} as const;
export type SeatField = keyof typeof seatFields;

/** A column's name. */
export const Heading = z.string().min(1).max(200);

/** What holds for every row where no column says it. */
export const seatEveryRow = {
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  period: z.enum(recordPeriods).nullable(),
  /** Id of a pay place. */
  place: z.string().min(1).nullable(),
  level: z.enum(payLevels).nullable(),
} as const;

const EveryRow = z.object(seatEveryRow).readonly();
export type SeatEveryRow = z.infer<typeof EveryRow>;

export type SeatMapping = {
  readonly columns: Readonly<Partial<Record<SeatField, string>>>;
  readonly everyRow: SeatEveryRow;
};

/** Why a mapping cannot be used, for the person; null when it can. */
export function seatMappingProblem({ columns, everyRow }: SeatMapping): string | null {
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
export const seatGuesses: readonly HeadingGuess<SeatField>[] = [
  [
    "reference",
    /^(?:employee|personnel|person|staff|worker|payroll|candidate|hr) ?(?:id|no|nr|number|code)$|^id$|^(?:personalnummer|matricule)$/,
  ],
  ["title", /^(?:job |position |business )?title$|^position$|^role$|^job$|^stelle$|^poste$/],
  ["level", /^(?:job |career |seniority |experience )?level$|^seniority$|^grade$/],
  ["place", /^(?:place|location|office|site|work location|region|standort|metro)$/],
  ["country", /^(?:country|land|pays)(?: code)?$/],
  ["state", /^state$|^province$/],
  ["city", /^city$|^town$/],
  ["currency", /currency|^währung$|^devise$/],
  ["period", /^period$|^unit$|^per$|frequency/],
  ["base", /^(?:annual |yearly |base |monthly |gross )*(?:salary|pay|wage|base)(?: [a-z]{3})?$|^gehalt$|^salaire$/],
  ["reference", /^(?:full |employee |candidate )?name$|^employee$|^person$|^candidate$/],
];
