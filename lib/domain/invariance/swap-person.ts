import { PRONOUN_WORDS, PRONOUNS } from "@/lib/domain/blind/gendered-words";
import type { Resume } from "@/lib/domain/resume/resume";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";

/** What of a person can be swapped in the text of a résumé without a change of what they can do. */
export const swaps = ["name", "contact", "pronouns", "place", "school", "graduation year", "gap"] as const;
export type Swap = (typeof swaps)[number];

/** A slice of the text and the words that take its place. */
type Replacement = TextRange & { readonly by: string };

/* Fictional people and schools of other origins; `round` chooses among them. */
const NAMES = [
  "Amina Yusuf",
  "Wei Zhang",
  "Sean O’Connell",
  "María Fernández",
  "Fatoumata Diallo",
  "Bob Smith",
] as const;
const PLACES = [
  "Lagos, Nigeria",
  "Cleveland, Ohio",
  "Warsaw, Poland",
  "Lahore, Pakistan",
  "Geneva, Switzerland",
] as const;
const SCHOOLS = [
  "Northfield Community College",
  "Saint Brigid University",
  "Delta State University",
  "Old Harbour Institute",
] as const;
const GAPS = ["parental leave", "maternity leave", "sick leave", "sabbatical", "career break", "family care"] as const;
const YEARS_EARLIER = 11;

const PRONOUN = new RegExp(`\\b(?:${PRONOUN_WORDS})\\b`, "gi");
const GAP = new RegExp(`\\b(?:${GAPS.join("|")})\\b`, "gi");

function pick(words: readonly string[], round: number): string {
  return words[round % words.length] ?? "";
}

/** Another word of the list than the one that stands there. */
function another(words: readonly string[], standing: string, round: number): string {
  const others = words.filter((word) => word.toLowerCase() !== standing.toLowerCase());
  return pick(others, round);
}

/** The replacement begins as the words did: with a capital or without. */
function inCaseOf(standing: string, by: string): string {
  const [first = ""] = standing;
  return first !== first.toLowerCase() ? `${by.charAt(0).toUpperCase()}${by.slice(1)}` : by;
}

function everyMatch(text: string, pattern: RegExp, by: (standing: string) => string): readonly Replacement[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length },
    by: inCaseOf(match[0], by(match[0])),
  }));
}

function swapPronoun(standing: string, round: number): string {
  const row = PRONOUNS.find((words) => words.includes(standing.toLowerCase())) ?? [standing];
  return another(row, standing, round);
}

function swapName({ text, name }: Resume, round: number): readonly Replacement[] {
  if (name === null || name.value === "") return [];
  const by = another(NAMES, name.value, round);
  const places: Replacement[] = [];
  for (let start = text.indexOf(name.value); start !== -1; start = text.indexOf(name.value, start + 1))
    places.push({ start, end: start + name.value.length, by });
  return places;
}

const swapOf: Readonly<Record<Swap, (resume: Resume, round: number) => readonly Replacement[]>> = {
  name: swapName,
  contact: ({ emails, phones }, round) => [
    ...emails.map(({ range }) => ({ ...range, by: `somebody${round}@example.org` })),
    ...phones.map(({ range }) => ({ ...range, by: `+44 20 7946 ${String(1000 + round).slice(-4)}` })),
  ],
  pronouns: ({ text }, round) => everyMatch(text, PRONOUN, (standing) => swapPronoun(standing, round)),
  place: ({ text, location }, round) =>
    location === null ? [] : [{ ...location.range, by: another(PLACES, quoteOf(text, location.range), round) }],
  school: ({ text, education }, round) =>
    education.flatMap(({ school }) =>
      school === null ? [] : [{ ...school.range, by: another(SCHOOLS, quoteOf(text, school.range), round) }],
    ),
  "graduation year": ({ text, education }) =>
    education.flatMap(({ end, range }) => {
      const at = end === null ? -1 : quoteOf(text, range).indexOf(String(end.year));
      if (end === null || at === -1) return [];
      const start = range.start + at;
      return [{ start, end: start + 4, by: String(end.year - YEARS_EARLIER) }];
    }),
  gap: ({ text }, round) => everyMatch(text, GAP, (standing) => another(GAPS, standing, round)),
};

/**
 * The text of a résumé with one thing about the person swapped for another of its kind; null when the résumé does not say it. `round`, from
 * 0, chooses by what. Photos are no text: nothing reads them.
 */
export function swapPerson(resume: Resume, swap: Swap, round: number): string | null {
  const replacements = swapOf[swap](resume, round).toSorted((a, b) => a.start - b.start);
  if (replacements.length === 0) return null;
  let text = "";
  let reached = 0;
  for (const { start, end, by } of replacements) {
    if (start < reached) continue;
    text += resume.text.slice(reached, start) + by;
    reached = end;
  }
  return text + resume.text.slice(reached);
}
