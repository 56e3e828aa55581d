import type { DatePoint, YearMonth } from "@/lib/domain/resume/resume";
import { dateTokens } from "./date-tokens";
import { oddYears } from "./odd-years";
import { type DraftDates, readDatesAt } from "./read-dates-at";

/** What cannot be right: an end that lies in the future of a start that can be, or a year outside a working life or an end before the start. */
export type DateFault = "end" | "both";

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
  readonly fault: DateFault | null;
};

/** What began earlier is the foundation of a firm, a birth or a mistake. */
const LONGEST_CAREER_YEARS = 60;
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
  const end = dates.to === null || dates.to === "present" ? null : dates.to;
  const isFuture = (point: DatePoint): boolean => point.year > asOf.year + 1;
  if (
    dates.from.year < asOf.year - LONGEST_CAREER_YEARS ||
    isFuture(dates.from) ||
    (end && monthsOf(dates.from, 1) > monthsOf(end, 12))
  ) {
    return { ...dates, fault: "both" };
  }
  return { ...dates, fault: end && isFuture(end) ? "end" : null };
}

function monthsOf(point: DatePoint, fallbackMonth: number): number {
  return point.year * 12 + (point.month ?? fallbackMonth);
}
