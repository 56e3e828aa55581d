const MONTH_NAMES: readonly string[] = [
  "jan|january|januar|jänner|janvier|janv|enero|ene",
  "feb|february|febr|februar|février|fevrier|févr|fév|febrero",
  "mar|march|märz|maerz|mär|mars|marzo|mrz",
  "apr|april|avril|avr|abril|abr",
  "may|mai|mayo",
  "jun|june|juni|juin|junio",
  "jul|july|juli|juillet|juil|julio",
  "aug|august|août|aout|agosto|ago",
  "sep|sept|september|septembre|septiembre|setiembre",
  "oct|october|okt|oktober|octobre|octubre",
  "nov|november|novembre|noviembre",
  "dec|december|dez|dezember|décembre|decembre|déc|diciembre|dic",
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
);

/** First and last month of a named part of a year; "winter 2020" is read as its first quarter, as universities do. */
const MONTHS_BY_PART: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["fall", [9, 11]],
  ["autumn", [9, 11]],
  ["winter", [1, 3]],
  ["sommer", [6, 8]],
  ["herbst", [9, 11]],
  ["frühjahr", [3, 5]],
  ["été", [6, 8]],
  ["verano", [6, 8]],
  ["q1", [1, 3]],
  ["q2", [4, 6]],
  ["q3", [7, 9]],
  ["q4", [10, 12]],
  ["h1", [1, 6]],
  ["h2", [7, 12]],
]);

/** Longest first, so that "june" is not read as "jun" and a rest. */
function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

export const MONTH_PATTERN = alternatives(MONTH_BY_NAME.keys());
export const PART_PATTERN = alternatives(MONTHS_BY_PART.keys());

/** 1 to 12 for a month's name in English, German, French or Spanish, short or long; null for another word. */
export function monthOf(name: string): number | null {
  return MONTH_BY_NAME.get(name.toLowerCase()) ?? null;
}

/** First and last month of "Summer", "Q3", "H1"; null for another word. */
export function monthsOfPart(name: string): readonly [number, number] | null {
  return MONTHS_BY_PART.get(name.toLowerCase()) ?? null;
}
