import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { Line } from "@/lib/domain/resume/text/group-lines";

/** What the steps of the reader share: the text, each paragraph on one line of its own, its lines, and the dates of each line. */
export type Reading = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly dates: readonly (readonly FoundDates[])[];
};
