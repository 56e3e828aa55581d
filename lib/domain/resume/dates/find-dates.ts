import type { DatePoint, YearMonth } from "@/lib/domain/resume/resume";
import { type DateToken, dateTokens, type MonthToken, type PointToken } from "./date-tokens";
import { oddYears } from "./odd-years";

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
const MAY_HOLD_DATE = /\d\d/;
const SHORT_RANGE = /^\s*[-–—−‑‒/]\s*(\d\d)(?!\d|[.,%]\d?)/;
const GAP_LIMIT = 4;

/** All dates and date ranges of one line, left to right. Linear in the line's length. */
export function findDates(line: string, asOf: YearMonth): readonly FoundDates[] {
  if (!MAY_HOLD_DATE.test(line)) {
    return [];
  }
  const tokens = dateTokens(line, asOf.year + 1);
  const found: FoundDates[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = readAt(line, tokens, index);
    if (read) {
      found.push(judge(read.dates, asOf));
      index = read.next;
    } else {
      index += 1;
    }
  }
  return found.length > 0 ? found : oddYears(line);
}

type Draft = Omit<FoundDates, "implausible">;
type Read = { readonly dates: Draft; readonly next: number };

function readAt(line: string, tokens: readonly DateToken[], index: number): Read | null {
  const token = tokens[index];
  if (!token) {
    return null;
  }
  if (token.type === "month") {
    return readMonthRange(line, tokens, index, token);
  }
  const previous = tokens[index - 1];
  if (token.type !== "point") {
    return null;
  }
  const since = previous?.type === "since" && near(line, previous.end, token.start) ? previous : null;
  const start = since?.start ?? token.start;
  const range = readRange(line, tokens, index);
  if (range) {
    return { ...range, dates: { ...range.dates, start } };
  }
  if (since && /^(?:since|seit|depuis|desde|ab|starting|started)/i.test(line.slice(since.start, since.end))) {
    const dates = { start, end: token.end, from: token.first, to: "present" as const, isRange: true, named: true };
    return { dates, next: index + 1 };
  }
  return { dates: singlePoint(token), next: index + 1 };
}

function singlePoint(token: PointToken): Draft {
  const spans = token.first.month !== token.last.month || token.first.year !== token.last.year;
  const to = spans ? token.last : null;
  return { start: token.start, end: token.end, from: token.first, to, isRange: false, named: token.named };
}

function readRange(line: string, tokens: readonly DateToken[], index: number): Read | null {
  const first = tokens[index];
  if (first?.type !== "point") {
    return null;
  }
  const second = tokens[index + 1];
  if (second?.type === "to" && near(line, first.end, second.start)) {
    return readSeparated(line, tokens, index, first);
  }
  if (second?.type === "present" && near(line, first.end, second.start)) {
    return { dates: rangeFrom(first, second.end, "present"), next: index + 2 };
  }
  const between = second ? line.slice(first.end, second.start) : "";
  if (second?.type === "point" && !first.named && /^\s{0,4}(?:\/|,\s{0,4}to)\s{0,4}$/.test(between)) {
    return { dates: rangeFrom(first, second.end, second.last), next: index + 2 };
  }
  return null;
}

function rangeFrom(first: PointToken, end: number, to: FoundDates["to"]): Draft {
  return { start: first.start, end, from: first.first, to, isRange: true, named: true };
}

/** Behind "2018 –": a second date, "present", "20", or nothing. */
function readSeparated(line: string, tokens: readonly DateToken[], index: number, first: PointToken): Read | null {
  const dash = tokens[index + 1];
  const third = tokens[index + 2];
  if (!dash) {
    return null;
  }
  if (third && near(line, dash.end, third.start) && (third.type === "point" || third.type === "present")) {
    const to = third.type === "point" ? third.last : ("present" as const);
    return { dates: rangeFrom(first, third.end, to), next: index + 3 };
  }
  const shortEnd = readShortEnd(line, first);
  if (shortEnd) {
    return { dates: rangeFrom(first, shortEnd.end, shortEnd.to), next: index + 2 };
  }
  return isDangling(line, dash) ? { dates: rangeFrom(first, dash.end, "present"), next: index + 2 } : null;
}

/** "2015-18", "2015 – 18": the second year without its century. */
function readShortEnd(line: string, first: PointToken): Pick<FoundDates, "end" | "to"> | null {
  if (first.first.month !== null) {
    return null;
  }
  const match = SHORT_RANGE.exec(line.slice(first.end, first.end + 12));
  if (!match) {
    return null;
  }
  const year = Math.floor(first.first.year / 100) * 100 + Number(match[1]);
  const end = first.end + match[0].length;
  const following = year < first.first.year ? year + 100 : year;
  return following - first.first.year <= 50 ? { end, to: { year: following, month: null } } : null;
}

/** "Jan – Mar 2020", "June to August 2019": the year stands once, at the end. */
function readMonthRange(line: string, tokens: readonly DateToken[], index: number, first: MonthToken): Read | null {
  const dash = tokens[index + 1];
  const last = tokens[index + 2];
  if (
    dash?.type !== "to" ||
    last?.type !== "point" ||
    last.last.month === null ||
    !near(line, first.end, dash.start) ||
    !near(line, dash.end, last.start)
  ) {
    return null;
  }
  const year = first.month > last.last.month ? last.last.year - 1 : last.last.year;
  const dates = {
    start: first.start,
    end: last.end,
    from: { year, month: first.month },
    to: last.last,
    isRange: true,
    named: true,
  };
  return { dates, next: index + 3 };
}

/** Between the parts of a range stand only white space, dots, brackets and Markdown signs. */
function near(line: string, from: number, to: number): boolean {
  return (
    to - from <= GAP_LIMIT * 3 &&
    /^[\s.,:*_()[\]]*$/.test(line.slice(from, to)) &&
    line.slice(from, to).trim().length <= GAP_LIMIT
  );
}

/** "2018 –" with nothing behind it but the end of its cell is stated as open. */
function isDangling(line: string, dash: DateToken): boolean {
  return (
    /^[-–—−]+$/.test(line.slice(dash.start, dash.end)) &&
    /^\s*(?:[)\]|*_]|$|\s{2})/.test(line.slice(dash.end, dash.end + 8))
  );
}

function judge(dates: Draft, asOf: YearMonth): FoundDates {
  const ends = dates.to === null || dates.to === "present" ? [dates.from] : [dates.from, dates.to];
  const outside = ends.some((point) => point.year < EARLIEST_YEAR || point.year > asOf.year + 1);
  const backwards = ends.length === 2 && monthsOf(ends[0], 1) > monthsOf(ends[1], 12);
  return { ...dates, implausible: outside || backwards };
}

function monthsOf(point: DatePoint | undefined, fallbackMonth: number): number {
  return point ? point.year * 12 + (point.month ?? fallbackMonth) : 0;
}
