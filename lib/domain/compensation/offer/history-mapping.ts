import { z } from "zod";
import {
  Heading,
  seatEveryRow,
  seatFields,
  seatGuesses,
  seatMappingProblem,
} from "@/lib/domain/compensation/own-file/seat-mapping";
import { guessColumns } from "@/lib/domain/exchange/guess-columns";
import { companyTypes } from "@/lib/reference/claims";

/** What a column of a table of past offers can hold, with the words under which people choose it. */
export const historyFields = {
  ...seatFields,
  bonusPercent: "Bonus, percent of base",
  signOn: "Sign-on",
  status: "What became of it",
  madeOn: "Made on",
  answeredOn: "Answered on",
} as const;
export type HistoryField = keyof typeof historyFields;

/** Which column of a table of past offers holds what, and what holds for every row where no column says it. */
export const HistoryMapping = z
  .strictObject({
    columns: z.partialRecord(z.enum(Object.keys(historyFields) as [HistoryField, ...HistoryField[]]), Heading), // the keys of historyFields
    everyRow: z.strictObject({ ...seatEveryRow, companyType: z.enum(companyTypes) }).readonly(),
  })
  .readonly();
export type HistoryMapping = z.infer<typeof HistoryMapping>;

/** Why a mapping cannot be used, for the person; null when it can. */
export function historyMappingProblem(mapping: HistoryMapping): string | null {
  const problem = seatMappingProblem(mapping);
  if (problem !== null) return problem;
  if (mapping.columns.status === undefined) return "Choose the column that says what became of each offer.";
  if (mapping.columns.madeOn === undefined) return "Choose the column of the day on which each offer was made.";
  return null;
}

/** The mapping that a table of offers probably wants, by the words of its headings. The person sees and changes it. */
export function guessHistoryMapping(headings: readonly string[]): HistoryMapping {
  const { columns } = guessColumns<HistoryField>(headings, [
    ["status", /^status$|^outcome$|^result$|^answer$|^decision$|^offer status$/],
    ["madeOn", /^(?:offer |offered |made |sent |extended )(?:date|on|at)$|^date(?: of offer)?$|^offered$/],
    [
      "answeredOn",
      /^(?:answered|decided|closed|responded|response|decision|accepted|declined)(?: on| at| date)?$|^answer date$/,
    ],
    ["bonusPercent", /^bonus(?: percent| target| pct)*$/],
    ["signOn", /^sign(?:ing)?(?: on)?(?: bonus)?$/],
    ...seatGuesses,
  ]);
  const period = columns.period === undefined ? "year" : null;
  return { columns, everyRow: { currency: null, period, place: null, level: null, companyType: "all" } };
}
