import type { DatePoint, Education, Position, Resume, YearMonth } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import type { Mask } from "./mask-text";

/** Years up to so many before the résumé was read stand as they are; older ones tell how old somebody is. */
export const YEARS_SHOWN = 10;

/** Numbers that may be a year: alone, no part of an amount, and no count of something. */
const YEAR =
  /(?<![\p{L}\d$€£#~≈.,]|\d[’'])(?:19[3-9]|20\d)\d(?![\d\p{L}%+]|[.,]\d{3}|\s?(?:gpus?|nodes?|users?|requests?|people|engineers?|servers?|machines?|customers?|papers|hours|tests|tokens|models|employees|citations|stars|qps|rps|mb|gb|tb|pb|x)(?!\p{L}))|(?<=\d[./-])(?:19[3-9]|20\d)\d(?!\d)/giu;
/** In what tells of school a year may be short: '09. */
const SHORT_YEAR = /(?<![\p{L}\d])['’]\d\d(?!\d)/gu;
const OF_GRADUATION =
  /(?<=(?:class of|batch(?: of)?|cohort of|graduated(?: in)?|graduating in|graduation(?: year)?:?|promotion|promo|jahrgang|abschluss|abitur|baccalauréat|a-levels?|diplômée? en|diplom(?:and|iert)?|egresad[oa](?: en)?|graduad[oa] en|titulad[oa] en|licenciad[oa] en|laureat[oa] nel|diplomat[oa] nel|formad[oa] em|afgestudeerd in)\s)(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/giu;
const AGE =
  /(?<!\p{L})(?:aged?:?\s?\d{2}(?!\d)|\d{2}[- ]years?[- ]old|\d{2} jahre alt|\d{2} años de edad|\d{2}\s?(?:y\/o|yo|yrs? old|jaar oud|anos de idade|anni di età)(?!\p{L})|âgée? de \d{2} ans|(?:twenty|thirty|forty|fifty|sixty)(?:-\p{L}+)? years old|born (?:in|on)\s[^|·•,;.\n]{4,40}|\((?:\*|b\.?|born)\s?\d{4}\))/giu;

function masksOf(text: string, pattern: RegExp, label: string): readonly Mask[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, label },
  }));
}

function within(range: TextRange, masks: readonly Mask[]): readonly Mask[] {
  return masks.map((mask) => ({ ...mask, start: mask.start + range.start, end: mask.end + range.start }));
}

/** All years of one stretch, such as an entry of education. */
function yearsWithin(text: string, range: TextRange): readonly Mask[] {
  const slice = text.slice(range.start, range.end);
  return within(range, [...masksOf(slice, YEAR, "[year]"), ...masksOf(slice, SHORT_YEAR, "[year]")]);
}

function monthsBetween(start: DatePoint, end: DatePoint): number {
  return (end.year - start.year) * 12 + ((end.month ?? 6) - (start.month ?? 6)) + 1;
}

/** How long somebody held a position, in words: "[3 years 2 months]", "[about 4 years, until now]". */
export function lengthLabel({ start, end }: Pick<Position, "start" | "end">, asOf: YearMonth): string {
  const until = end === "present" ? asOf : end;
  if (start === null || until === null) return "[earlier dates]";
  const months = Math.max(1, monthsBetween(start, until));
  const isRough = start.month === null || until.month === null;
  const years = isRough ? Math.max(1, Math.round(months / 12)) : Math.floor(months / 12);
  const rest = isRough ? 0 : months % 12;
  const parts = [
    ...(years > 0 ? [`${years} ${years === 1 ? "year" : "years"}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? "month" : "months"}`] : []),
  ];
  return `[${isRough ? "about " : ""}${parts.join(" ")}${end === "present" ? ", until now" : ""}]`;
}

/** Whether the dates of a position tell how old somebody is, so that its length stands in their place. */
export function isLongAgo({ start, end }: Pick<Position, "start" | "end">, asOf: YearMonth): boolean {
  const oldest = asOf.year - YEARS_SHOWN;
  return (start !== null && start.year < oldest) || (end !== null && end !== "present" && end.year < oldest);
}

/** Years older than those that are shown, graduations and ages anywhere in a text. */
export function findOldYears(text: string, asOf: YearMonth): readonly Mask[] {
  const oldest = asOf.year - YEARS_SHOWN;
  const old = masksOf(text, YEAR, "[year]").filter(({ start, end }) => Number(text.slice(start, end)) < oldest);
  return [...old, ...masksOf(text, OF_GRADUATION, "[year]"), ...masksOf(text, AGE, "[age]")];
}

/** The dates of positions long ago as lengths, and every year of education. */
export function findDatedYears(
  resume: Pick<Resume, "text" | "positions" | "education" | "sections">,
  asOf: YearMonth,
): readonly Mask[] {
  const { text, positions, education, sections } = resume;
  const lengths = positions.flatMap((position): readonly Mask[] =>
    position.dates === null || !isLongAgo(position, asOf)
      ? []
      : [{ ...position.dates, label: lengthLabel(position, asOf) }],
  );
  const learning = [
    ...sections.filter(({ kind }) => kind === "education").map(({ range }) => range),
    ...education.map(({ range }: Education) => range),
  ];
  return [...lengths, ...learning.flatMap((range) => yearsWithin(text, range))];
}
