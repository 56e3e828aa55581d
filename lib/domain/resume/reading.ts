import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { Line } from "@/lib/domain/resume/text/group-lines";

/** What the steps of the reader share: the text, its lines, and for each line its dates and whether it continues the one above. */
export type Reading = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly dates: readonly (readonly FoundDates[])[];
  readonly continues: readonly boolean[];
};
