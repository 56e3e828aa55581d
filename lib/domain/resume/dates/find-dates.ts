import type { DatePoint, YearMonth } from "@/lib/domain/resume/resume";
import { dateTokens } from "./date-tokens";
import { oddYears } from "./odd-years";
import { type DraftDates, readDatesAt } from "./read-dates-at";

/** Dates that stand together in a line. */
export type FoundDates = {
  /** Offsets into the line that was read. */
  readonly start: number;
  readonly end: number;
  readonly from: DatePoint;
  /** `null` = not stated. */
  readonly to: DatePoint | "present" | null;
  /** Two ends were written, or "since", or an open dash: more than one point in time. */
  readonly isRange: boolean;
  /** More than a bare number says that this is a date: a month, a season, a second end. */
  readonly named: boolean;
  /** A year outside a working life, or an end before the start: not to be counted. */
  readonly implausible: boolean;
};

const EARLIEST_YEAR = 1950;
/** Without a year, short or long, there is no date; most lines of a résumé have none. */
const MAY_HOLD_DATE = /(?:18|19|2\d)\d\d|['’‘`´]\d\d|\d ?\/ ?\d\d|[a-z]{3}\.?[-/]\d\d/i;

/** All dates and date ranges of one line, left to right. Linear in the line's length. */
export function findDates(line: string, asOf: YearMonth): readonly FoundDates[] {
  if (!MAY_HOLD_DATE.test(line)) {
    return [];
  }
  const tokens = dateTokens(line, asOf.year + 1);
  const found: FoundDates[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = readDatesAt(line, tokens, index);
    if (read) {
      found.push(judge(read.dates, asOf));
      index = read.next;
    } else {
      index += 1;
    }
  }
  return found.length > 0 ? found : oddYears(line);
}

function judge(dates: DraftDates, asOf: YearMonth): FoundDates {
  const ends = dates.to === null || dates.to === "present" ? [dates.from] : [dates.from, dates.to];
  const outside = ends.some((point) => point.year < EARLIEST_YEAR || point.year > asOf.year + 1);
  const backwards = ends.length === 2 && monthsOf(ends[0], 1) > monthsOf(ends[1], 12);
  return { ...dates, implausible: outside || backwards };
}

function monthsOf(point: DatePoint | undefined, fallbackMonth: number): number {
  return point ? point.year * 12 + (point.month ?? fallbackMonth) : 0;
}
