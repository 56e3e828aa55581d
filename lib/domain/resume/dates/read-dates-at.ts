import type { DateToken, MonthToken, PointToken } from "./date-tokens";
import { OPENING_PATTERN } from "./date-words";
import type { FoundDates } from "./find-dates";

const SHORT_RANGE = /^\s*[-–—−‑‒/]\s*(\d\d)(?!\d|[.,%]\d?)/;
/** "2019/2021" and "2019, to 2021"; behind a month only a slash with space around it, as in "2016-09 / 2021-04". */
const SLASH_OR_TO = /^\s{0,4}(?:\/|,\s{0,4}to)\s{0,4}$/;
const SPACED_SLASH = /^\s{1,4}\/\s{1,4}$/;
const GAP_LIMIT = 4;
const OPENING = new RegExp(`^(?:${OPENING_PATTERN})$`, "iu");

/** Dates as they are written, before anybody asks whether they can be true. */
export type DraftDates = Omit<FoundDates, "fault">;
type Read = { readonly dates: DraftDates; readonly next: number };

/** The date or range that begins with `tokens[index]`, and the index behind it; null when none begins there. */
export function readDatesAt(line: string, tokens: readonly DateToken[], index: number): Read | null {
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
  const isLed = previous !== undefined && near(line, previous.end, token.start);
  const since = isLed && previous.type === "since" ? previous : null;
  const between = isLed && previous.type === "between" ? readBetween(line, tokens, index, token) : null;
  if (between) {
    return between;
  }
  const start = since?.start ?? token.start;
  const range = readRange(line, tokens, index);
  if (range) {
    return { ...range, dates: { ...range.dates, start } };
  }
  if (since && OPENING.test(line.slice(since.start, since.end))) {
    const dates = { start, end: token.end, from: token.first, to: "present" as const, isRange: true, named: true };
    return { dates, next: index + 1 };
  }
  return { dates: singlePoint(token), next: index + 1 };
}

function singlePoint(token: PointToken): DraftDates {
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
  if (second?.type === "present" && /^[\s(*_]{0,3}$|^\s{0,3}\/\s{0,3}$/.test(line.slice(first.end, second.start))) {
    return { dates: rangeFrom(first, second.end, "present"), next: index + 2 };
  }
  const between = second ? line.slice(first.end, second.start) : "";
  if (second && isTwoColumns(line, first, second, between)) {
    return { dates: rangeFrom(first, second.end, second.type === "point" ? second.last : "present"), next: index + 2 };
  }
  if (second?.type === "point" && (first.named ? SPACED_SLASH : SLASH_OR_TO).test(between)) {
    return { dates: rangeFrom(first, second.end, second.last), next: index + 2 };
  }
  return null;
}

/** "between 2012 and 2016". */
function readBetween(line: string, tokens: readonly DateToken[], index: number, first: PointToken): Read | null {
  const and = tokens[index + 1];
  const last = tokens[index + 2];
  const isJoined =
    and?.type === "and" &&
    last?.type === "point" &&
    near(line, first.end, and.start) &&
    near(line, and.end, last.start);
  return isJoined ? { dates: rangeFrom(first, last.end, last.last), next: index + 3 } : null;
}

/** "2014      2019", "2019 | present": the columns From and To of a table, with nothing behind them. */
function isTwoColumns(line: string, first: PointToken, second: DateToken, between: string): boolean {
  const isEnd = second.type === "present" || (second.type === "point" && second.last.year >= first.first.year);
  return isEnd && /^(?: {2,}|\s*\|\s*|\t+)$/.test(between) && /^[\s|]*$/.test(line.slice(second.end, second.end + 20));
}

function rangeFrom(first: PointToken, end: number, to: FoundDates["to"]): DraftDates {
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
  const shortEnd = readShortEnd(line, first) ?? readShortMonthEnd(line, third);
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

/** "Jan. 2022 – Dec. 23": the second year without its century behind a month. */
function readShortMonthEnd(line: string, third: DateToken | undefined): Pick<FoundDates, "end" | "to"> | null {
  if (third?.type !== "month") {
    return null;
  }
  const match = /^\.? (\d\d)(?![\d.,%])/.exec(line.slice(third.end, third.end + 6));
  return match ? { end: third.end + match[0].length, to: { year: 2000 + Number(match[1]), month: third.month } } : null;
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
    /^(?:[-–—−]+|[-–]*>|[→⇒]|\.{2,3}|…)$/.test(line.slice(dash.start, dash.end)) &&
    /^\s*(?:[)\]|*_]|:\s|$|\s{2})/.test(line.slice(dash.end, dash.end + 8))
  );
}
