import type { DatePoint } from "@/lib/domain/resume/resume";
import {
  ABOUT_PATTERN,
  AND_PATTERN,
  BETWEEN_PATTERN,
  MONTH_PATTERN,
  monthOf,
  monthsOfPart,
  PART_PATTERN,
  PRESENT_PATTERN,
  SINCE_PATTERN,
  TO_PATTERN,
} from "./date-words";

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
type WordToken = {
  readonly type: "present" | "since" | "to" | "between" | "and";
  readonly start: number;
  readonly end: number;
};
export type DateToken = PointToken | MonthToken | WordToken;

const YEAR = "(?:1[89]|2[0-9])\\d\\d";
const SHORT_YEAR = "['’‘`´]\\d\\d(?!\\d)";
const DAY =
  "(?:[0-3]?\\d(?:st|nd|rd|th|\\.)?[ ,]{1,2})"; /** "early 2019", "Ende 2020": the word is part of the date, which stays as precise as its year. */
const ABOUT = `(?:(?:${ABOUT_PATTERN})[ -])?`;

/** Order matters: the longer form first. Every quantifier is bounded, so the time is linear in the text. */
const TOKEN = new RegExp(
  [
    `(?<iso>${YEAR}[-/.](?:0[1-9]|1[0-2])[-/.][0-3]\\d(?:T[\\d:.]{1,15}Z?)?)(?![\\d])`,
    `(?<dmy>[0-3]?\\d[./-][01]?\\d[./-](?:${YEAR}))(?![\\d])`,
    `(?<cjk>${YEAR} ?年(?: ?(?:1[0-2]|0?[1-9]) ?月)?)`,
    `(?<ym>${YEAR}[./-](?:0[1-9]|1[0-2]))(?![./-]\\d{1,2}(?!\\d)|\\d)`,
    `(?<academic>${YEAR}\\/\\d\\d)(?!\\d)`,
    `(?<my>(?:0?[1-9]|1[0-2]) ?[./-] ?${YEAR})(?![\\d])`,
    `(?<mys>(?:0?[1-9]|1[0-2]) ?\\/ ?['’]?\\d\\d)(?![\\d/])`,
    `${ABOUT}(?:${DAY})?(?<month>${MONTH_PATTERN})(?![\\p{L}])(?:[.,]{0,2}[ ]?(?:${DAY.replace("[ ,]{1,2}", ",?[ ]")})?(?:de |of |del |do )?[-/ ]?(?<monthYear>${YEAR}|${SHORT_YEAR}|(?<=[-/])\\d\\d(?!\\d)))?`,
    `(?:the )?(?<part>${PART_PATTERN})(?![\\p{L}])(?: of)?[,]?[ ]?(?:semester |term )?[-/]?(?<partYear>${YEAR}|${SHORT_YEAR})`,
    `(?<yearThen>${YEAR})[ ,]{1,2}\\(?(?<thenMonth>${MONTH_PATTERN})(?![\\p{L}])(?![ .,]{0,2}(?:${YEAR}))\\.?\\)?`,
    `(?<!\\p{L})(?<roman>(?:XII|XI|IX|IV|VIII|VII|VI|V|III|II|I|X)[ ./-]{1,2}${YEAR})(?!\\d)`,
    `(?<yearPart>${YEAR})[ ,/-]{0,2}(?<partAfter>Q[1-4]|H[12]|Spring|Summer|Fall|Autumn|Winter)(?![\\p{L}\\d])`,
    `${ABOUT}(?<year>${YEAR})(?!\\d|[.,]\\d|%|[kKxX+](?![\\p{L}]))`,
    `(?<short>${SHORT_YEAR})`,
    `(?<present>${PRESENT_PATTERN})(?![\\p{L}\\d])`,
    `(?<since>${SINCE_PATTERN})(?![\\p{L}\\d])`,
    `(?<between>${BETWEEN_PATTERN})(?![\\p{L}\\d])`,
    `(?<to>--?>|--|\\.{2,3}|…|[-–—−‑‒→⇒~～]|(?:${TO_PATTERN})(?![\\p{L}\\d]))`,
    `(?<and>${AND_PATTERN})(?![\\p{L}\\d])`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|"),
  "giu",
);

const BEFORE_FORBIDDEN = /(?!\p{Script=Han})[\p{L}\p{N}$€£¥#@\\]$|[\p{L}\p{N}]_$|\d[.,]$/u;
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

const WORDS = ["present", "since", "between", "to", "and"] as const satisfies readonly WordToken["type"][];

function tokenOf(match: RegExpExecArray, latestYear: number): DateToken | null {
  const groups = match.groups ?? {};
  const where = { start: match.index, end: match.index + match[0].length };
  const word = WORDS.find((type) => groups[type] !== undefined);
  if (word) {
    return { type: word, ...where };
  }
  if (groups.month !== undefined && groups.monthYear === undefined) {
    const month = monthOf(groups.month);
    return month === null ? null : { type: "month", month, ...where };
  }
  const point = pointOf(groups, latestYear);
  return point && { type: "point", ...point, named: groups.year === undefined && groups.short === undefined, ...where };
}

type Span = { readonly first: DatePoint; readonly last: DatePoint };

type Groups = Readonly<Record<string, string | undefined>>;

function pointOf(groups: Groups, latestYear: number): Span | null {
  if (groups.academic !== undefined) {
    const year = Number(groups.academic.slice(0, 4));
    const next = Math.floor(year / 100) * 100 + Number(groups.academic.slice(5));
    return next >= year ? { first: { year, month: null }, last: { year: next, month: null } } : at(year, null);
  }
  if (groups.month !== undefined) {
    return at(fullYear(groups.monthYear ?? "", latestYear), monthOf(groups.month));
  }
  if (groups.thenMonth !== undefined) {
    return at(Number(groups.yearThen), monthOf(groups.thenMonth));
  }
  if (groups.roman !== undefined) {
    return romanPoint(groups.roman);
  }
  const part = groups.part ?? groups.partAfter;
  if (part !== undefined) {
    const year = fullYear(groups.partYear ?? groups.yearPart ?? "", latestYear);
    const months = monthsOfPart(part) ?? [1, 12];
    return { first: { year, month: months[0] }, last: { year, month: months[1] } };
  }
  const bare = groups.year ?? groups.short;
  return bare === undefined ? numberedPoint(groups, latestYear) : at(fullYear(bare, latestYear), null);
}

const ROMAN_MONTHS: readonly string[] = "I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII".split("|");

/** "IX 2014": a month in capitals. A small letter before a year ("v 2019", "i 2019") is a word of another language. */
function romanPoint(text: string): Span | null {
  const [numeral = "", year = ""] = text.split(/[ ./-]+/);
  const month = ROMAN_MONTHS.indexOf(numeral) + 1;
  return at(Number(year), month === 0 ? null : month);
}

/** Dates written in digits alone. */
function numberedPoint(groups: Groups, latestYear: number): Span | null {
  const yearFirst = groups.iso ?? groups.ym ?? groups.cjk;
  if (yearFirst !== undefined) {
    const [year = "", month] = yearFirst.match(/\d+/g) ?? [];
    return at(Number(year), month === undefined ? null : Number(month));
  }
  const yearLast = groups.dmy ?? groups.my ?? groups.mys ?? "";
  return numericPoint(
    yearLast.split(/[./-]/).map((part) => part.trim()),
    latestYear,
  );
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
