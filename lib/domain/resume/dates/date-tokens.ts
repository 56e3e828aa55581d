import type { DatePoint } from "@/lib/domain/resume/resume";
import { MONTH_PATTERN, monthOf, monthsOfPart, PART_PATTERN } from "./date-words";

/** A date may itself span: "2015/16", "Summer 2019", "Q3 2020". `named` says that more than a bare number speaks for a date. */
export type PointToken = {
  readonly type: "point";
  readonly first: DatePoint;
  readonly last: DatePoint;
  readonly named: boolean;
  readonly start: number;
  readonly end: number;
};
export type MonthToken = {
  readonly type: "month";
  readonly month: number;
  readonly start: number;
  readonly end: number;
};
type WordToken = { readonly type: "present" | "since" | "to"; readonly start: number; readonly end: number };
export type DateToken = PointToken | MonthToken | WordToken;

const YEAR = "(?:1[89]|2[0-9])\\d\\d";
const SHORT_YEAR = "['’‘`´]\\d\\d(?!\\d)";
const DAY = "(?:[0-3]?\\d(?:st|nd|rd|th|\\.)?[ ,]{1,2})";
const PRESENT =
  "until now|till now|up to now|to date|till date|to present|present day|present|currently|current|now|ongoing|on-going|today|till today|date|heute|jetzt|laufend|aktuell|derzeit|aujourd['’]hui|actuellement|actuelle|actuel|présent|en cours|à ce jour|ce jour|actualidad|actualmente|actual|presente|la fecha|hoy";

/** Order matters: the longer form first. Every quantifier is bounded, so the time is linear in the text. */
const TOKEN = new RegExp(
  [
    `(?<iso>${YEAR}-(?:0[1-9]|1[0-2])-[0-3]\\d(?:T[\\d:.]{1,15}Z?)?)(?![\\d])`,
    `(?<dmy>[0-3]?\\d[./-][01]?\\d[./-](?:${YEAR}))(?![\\d])`,
    `(?<ym>${YEAR}[./-](?:0[1-9]|1[0-2]))(?![\\d/.-]\\d|\\d)`,
    `(?<academic>${YEAR}\\/\\d\\d)(?!\\d)`,
    `(?<my>(?:0?[1-9]|1[0-2]) ?[./-] ?${YEAR})(?![\\d])`,
    `(?<mys>(?:0?[1-9]|1[0-2]) ?\\/ ?['’]?\\d\\d)(?![\\d/])`,
    `(?:${DAY})?(?<month>${MONTH_PATTERN})(?![\\p{L}])(?:[.,]{0,2}[ ]?(?:${DAY.replace("[ ,]{1,2}", ",?[ ]")})?(?:de |of |del )?[-/ ]?(?<monthYear>${YEAR}|${SHORT_YEAR}|(?<=[-/])\\d\\d(?!\\d)))?`,
    `(?<part>${PART_PATTERN})(?![\\p{L}])(?: of)?[,]?[ ]?(?:semester |term )?(?<partYear>${YEAR}|${SHORT_YEAR})`,
    `(?<yearPart>${YEAR})[ ,/-]{0,2}(?<partAfter>Q[1-4]|H[12]|Spring|Summer|Fall|Autumn|Winter)(?![\\p{L}\\d])`,
    `(?<year>${YEAR})(?!\\d|[.,]\\d|%|[kKxX+](?![\\p{L}]))`,
    `(?<short>${SHORT_YEAR})`,
    `(?<present>${PRESENT})(?![\\p{L}\\d])`,
    `(?<since>since|seit|depuis|desde|ab|from|von|de|du|starting|started)(?![\\p{L}\\d])`,
    `(?<to>--|->|[-–—−‑‒→~]|(?:to|until|till|til|through|thru|bis|à|au|a|al|hasta)(?![\\p{L}\\d]))`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|"),
  "giu",
);

const BEFORE_FORBIDDEN = /[\p{L}\p{N}$€£¥#@_\\]$|\d[.,]$/u;
const LETTERS_OR_DIGITS = /[\p{L}\p{N}]/u;

/** The pieces of dates in one line, in order. Offsets lie in `line`. A two-digit year is read within the hundred years up to `latestYear`. */
export function dateTokens(line: string, latestYear: number): readonly DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of line.matchAll(TOKEN)) {
    const before = line.slice(Math.max(0, match.index - 2), match.index);
    const isDash = match.groups?.to !== undefined && !LETTERS_OR_DIGITS.test(match[0]);
    if (!isDash && BEFORE_FORBIDDEN.test(before)) {
      continue;
    }
    const token = tokenOf(match, latestYear);
    if (token) {
      tokens.push(token);
    }
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, latestYear: number): DateToken | null {
  const groups = match.groups ?? {};
  const where = { start: match.index, end: match.index + match[0].length };
  if (groups.present !== undefined) {
    return { type: "present", ...where };
  }
  if (groups.since !== undefined) {
    return { type: "since", ...where };
  }
  if (groups.to !== undefined) {
    return { type: "to", ...where };
  }
  if (groups.month !== undefined && groups.monthYear === undefined) {
    const month = monthOf(groups.month);
    return month === null ? null : { type: "month", month, ...where };
  }
  const point = pointOf(groups, latestYear);
  return point && { type: "point", ...point, named: groups.year === undefined && groups.short === undefined, ...where };
}

type Span = { readonly first: DatePoint; readonly last: DatePoint };

function pointOf(groups: Readonly<Record<string, string | undefined>>, latestYear: number): Span | null {
  const numeric = groups.iso ?? groups.ym;
  if (numeric !== undefined) {
    return at(Number(numeric.slice(0, 4)), Number(numeric.slice(5, 7)));
  }
  const written = groups.dmy ?? groups.my ?? groups.mys;
  if (written !== undefined) {
    return numericPoint(
      written.split(/[./-]/).map((part) => part.trim()),
      latestYear,
    );
  }
  if (groups.academic !== undefined) {
    const year = Number(groups.academic.slice(0, 4));
    const next = Math.floor(year / 100) * 100 + Number(groups.academic.slice(5));
    return next >= year ? { first: { year, month: null }, last: { year: next, month: null } } : at(year, null);
  }
  if (groups.month !== undefined) {
    return at(fullYear(groups.monthYear ?? "", latestYear), monthOf(groups.month));
  }
  const part = groups.part ?? groups.partAfter;
  if (part !== undefined) {
    const year = fullYear(groups.partYear ?? groups.yearPart ?? "", latestYear);
    const months = monthsOfPart(part) ?? [1, 12];
    return { first: { year, month: months[0] }, last: { year, month: months[1] } };
  }
  return at(fullYear(groups.year ?? groups.short ?? "", latestYear), null);
}

/** Day and month are told apart where one is above 12; where both could be a month, day first as outside America changes at most the month. */
function numericPoint(parts: readonly string[], latestYear: number): Span | null {
  const year = fullYear(parts.at(-1) ?? "", latestYear);
  const numbers = parts.slice(0, -1).map(Number);
  const last = numbers.at(-1) ?? 0;
  const month = last >= 1 && last <= 12 ? last : (numbers[0] ?? 0);
  return month >= 1 && month <= 12 ? at(year, month) : null;
}

function fullYear(digits: string, latestYear: number): number {
  const number = Number(digits.replace(/\D/g, ""));
  if (number >= 100) {
    return number;
  }
  const century = Math.floor(latestYear / 100) * 100;
  return century + number > latestYear ? century - 100 + number : century + number;
}

function at(year: number, month: number | null): Span {
  return { first: { year, month }, last: { year, month } };
}
