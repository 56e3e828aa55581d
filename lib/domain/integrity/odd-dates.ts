import type { DatePoint, Education, Position, Section, YearMonth } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import { type KeylessFinding, NOTHING_CHANGED, quoteAt } from "./finding";

const MONTHS = 12;
/** A job that begins so soon after the import may be agreed on already. */
const AGREED_MONTHS = 6;
/** Contracts run out, and few are signed for longer than this. */
const LONGEST_CONTRACT_YEARS = 5;
/** More jobs than this at a time, for so long, each told as a job of its own. */
const JOBS_AT_A_TIME = 2;
const OVERLAP_MONTHS = 6;
/** A doctorate or master so long before the first bachelor. */
const ORDER_YEARS = 1;
const MOST_QUOTES = 4;
/** Nobody has had more; each is held against all. */
const MOST_JOBS = 100;
/** Work that is done beside other work. */
const BESIDE =
  /part[ -]?time|freelanc|contract|consult|advis|board|mentor|volunteer|founder|owner|self[ -]?employed|independent|teaching|lecturer|adjunct|tutor|fellow|student|intern|trainee|phd|doctoral|assistant|ambassador|maintainer|contributor|member|open[ -]?source|side|hobby|nebenberuf|teilzeit|freiberuf|werkstudent|beirat|indépendant|temps partiel|autónomo/i;

/** A month beyond the twelfth before a year, with another month and year behind: no version, no share. */
const NO_MONTH = /(?<![\d/.])(?:1[3-9]|[2-9]\d)\/(?:19|20)\d\d\s?[-–—]\s?(?:\d{1,2}\/)?(?:19|20)\d\d(?![\d/])/gu;

type Dated = { readonly position: Position; readonly start: number; readonly end: number; readonly dates: TextRange };

function monthOf({ year, month }: DatePoint, missing: number): number {
  return year * MONTHS + (month ?? missing) - 1;
}

/** Jobs whose months are certain: a bare year would make neighbours overlap. */
function datedJobs(text: string, positions: readonly Position[], asOf: YearMonth): readonly Dated[] {
  return positions.flatMap((position) => {
    const { kind, start, end, dates, title, employer, range } = position;
    if (kind !== "employment" || start?.month == null || end === null || dates === null) return [];
    const isOpen = end === "present";
    if (!isOpen && end.month === null) return [];
    const head = `${title?.value ?? ""} ${employer?.value ?? ""} ${text.slice(range.start, dates.end + 60)}`;
    if (BESIDE.test(head) || title === null) return [];
    return [{ position, start: monthOf(start, 1), end: isOpen ? monthOf(asOf, 1) : monthOf(end, MONTHS), dates }];
  });
}

/** Jobs that run together, one more than are usual, for half a year; one employer's titles count once. */
function crowded(all: readonly Dated[]): readonly Dated[] | null {
  const jobs = all.slice(0, MOST_JOBS);
  for (const job of jobs) {
    const until = job.start + OVERLAP_MONTHS;
    const together = jobs.filter(({ start, end }) => start <= job.start && end >= until);
    const employers = new Map(together.map((one) => [employerOf(one), one]));
    if (employers.size > JOBS_AT_A_TIME) return [...employers.values()];
  }
  return null;
}

function employerOf({ position, dates }: Dated): string {
  return position.employer?.value.toLowerCase() ?? String(dates.start);
}

function oddDates(
  what: string,
  quotes: KeylessFinding["quotes"],
  harmless: string,
  done = NOTHING_CHANGED,
): KeylessFinding {
  return { kind: "odd-dates", weight: "look", what, quotes, harmless, done, source: null };
}

function unreadable(text: string, positions: readonly Position[]): readonly KeylessFinding[] {
  const odd = positions.flatMap(({ start, end, dates }) =>
    start === null && end === null && dates !== null ? [quoteAt(text, dates)] : [],
  );
  const what =
    odd.length === 1 ? "These dates cannot be right" : `The dates of ${odd.length} positions cannot be right`;
  return odd.length === 0
    ? []
    : [
        oddDates(
          `${what}: they end before they begin, or lie outside a working life.`,
          odd.slice(0, MOST_QUOTES),
          "A slip in a year is the usual reason.",
          "Left out: the position counts no years.",
        ),
      ];
}

function notYetBegun(text: string, positions: readonly Position[], asOf: YearMonth): readonly KeylessFinding[] {
  const latest = monthOf(asOf, 1) + AGREED_MONTHS;
  return positions.flatMap(({ start, dates }) =>
    start === null || dates === null || monthOf(start, 1) <= latest
      ? []
      : [
          oddDates(
            "This position begins more than half a year after the résumé came in.",
            [quoteAt(text, dates)],
            "A place that is agreed on early, or a slip in the year.",
          ),
        ],
  );
}

/** The reader takes an end that is still to come for the present, so what is written is looked at. */
function endsLater(text: string, positions: readonly Position[], asOf: YearMonth): readonly KeylessFinding[] {
  const latest = asOf.year + LONGEST_CONTRACT_YEARS;
  return positions.flatMap(({ start, dates }) => {
    const written = dates === null ? [] : [...text.slice(dates.start, dates.end).matchAll(/(?<!\d)20\d\d(?!\d)/g)];
    return start === null || dates === null || !written.some(({ 0: year }) => Number(year) > latest)
      ? []
      : [
          oddDates(
            "This position ends more than five years after the résumé came in.",
            [quoteAt(text, dates)],
            "A contract for a long time, or a slip in the year.",
          ),
        ];
  });
}

/** "13/2019": no calendar has such a month, so that the reader takes the dates for none. */
function noSuchMonth(text: string, sections: readonly Section[]): readonly KeylessFinding[] {
  const found = sections
    .filter(({ kind }) => kind === "experience")
    .flatMap(({ range }) =>
      [...text.slice(range.start, range.end).matchAll(NO_MONTH)].map(({ 0: { length }, index }) =>
        quoteAt(text, { start: range.start + index, end: range.start + index + length }),
      ),
    );
  return found.length === 0
    ? []
    : [
        oddDates(
          found.length === 1 ? "There is no such month." : "There are no such months.",
          found.slice(0, MOST_QUOTES),
          "A slip in a digit is the usual reason.",
          "Left out: what no calendar has counts no years.",
        ),
      ];
}

function manyAtOnce(text: string, positions: readonly Position[], asOf: YearMonth): readonly KeylessFinding[] {
  const together = crowded(datedJobs(text, positions, asOf));
  if (together === null) return [];
  return [
    oddDates(
      `${together.length} jobs run at the same time for half a year or more, none told as part-time or freelance.`,
      together.slice(0, MOST_QUOTES).map(({ dates }) => quoteAt(text, dates)),
      "Part-time work, a firm of one's own and posts within one group are often not marked as such.",
      "Nothing was changed: months that overlap count once in the years.",
    ),
  ];
}

function degreesOutOfOrder(text: string, education: readonly Education[]): readonly KeylessFinding[] {
  const ended = (level: Education["level"]) => education.filter((entry) => entry.level === level && entry.end !== null);
  const earliest = (entries: readonly Education[]) =>
    entries.toSorted((one, other) => (one.end?.year ?? 0) - (other.end?.year ?? 0))[0];
  const doctorate = earliest(ended("doctorate"));
  const before = earliest(ended("bachelor")) ?? earliest(ended("master"));
  if (!doctorate?.end || !before?.end || doctorate.end.year + ORDER_YEARS > before.end.year) return [];
  return [
    oddDates(
      "The doctorate is dated before the first degree.",
      [quoteAt(text, doctorate.range), quoteAt(text, before.range)],
      "A second first degree in another field, or a slip in a year.",
    ),
  ];
}

type Career = {
  readonly sections: readonly Section[];
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
};

/** Dates that cannot be, or seldom are, as they stand. Age is none of a program's business and nothing is reckoned from it. */
export function oddCareerDates(
  text: string,
  { sections, positions, education }: Career,
  asOf: YearMonth,
): readonly KeylessFinding[] {
  return [
    ...unreadable(text, positions),
    ...notYetBegun(text, positions, asOf),
    ...endsLater(text, positions, asOf),
    ...noSuchMonth(text, sections),
    ...manyAtOnce(text, positions, asOf),
    ...degreesOutOfOrder(text, education),
  ];
}
