import type { Interval } from "@/lib/domain/interval";

const NUMBER_WORDS: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];
const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,2}|${NUMBER_WORDS.join("|")}|twenty)(?:\\+|-plus| plus)?[ \\u00a0-](?:years?|yrs?|jahren?|ans|années|años)['’]?(?: of)?(?: [\\p{L}-]{2,20}){0,3} (?:experience|erfahrung|expérience|experiencia|berufserfahrung|practice)`,
  "giu",
);
const MAX_YEARS = 50;

/** What the text itself claims ("15 years of experience"), as [n, n + 1]; null when it claims nothing. The largest claim counts. */
export function statedYears(text: string): Interval | null {
  let best: number | null = null;
  for (const match of text.matchAll(STATED)) {
    const word = (match[1] ?? "").toLowerCase();
    const years = /\d/.test(word) ? Number(word) : word === "twenty" ? 20 : NUMBER_WORDS.indexOf(word);
    if (years > 0 && years <= MAX_YEARS && (best === null || years > best)) {
      best = years;
    }
  }
  return best === null ? null : { low: best, high: best + 1 };
}
