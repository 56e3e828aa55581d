import type { SectionKind } from "@/lib/domain/resume/resume";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { Line } from "./group-lines";
import { CONTACT } from "./line-forms";
import { CAPITALS, type Heading, MARKDOWN, standsAlone, TITLE } from "./read-heading";

/** Titles that also stand as labels inside a job or a list of skills. */
const LABELS = new Set<SectionKind>([
  "awards",
  "skills",
  "languages",
  "projects",
  "publications",
  "other",
  "interests",
  "summary",
  "header",
  "certifications",
]);

/**
 * Those of the candidates, in the order of the text, that are headings of sections: a text keeps to one form, so that weaker look-alikes are
 * labels inside a section, and a title that we do not know heads one where it has the form of those that we know.
 */
export function keepOneForm(candidates: readonly Heading[], lines: readonly Line[]): readonly Heading[] {
  const level = markdownSectionLevel(candidates, lines);
  const kept =
    level > 0
      ? candidates.filter((heading) => heading.strength < MARKDOWN || markdownLevelOf(heading, lines) <= level)
      : candidates;
  const named = kept.filter((heading) => heading.kind !== "other" || heading.exact);
  const exact = named.filter((heading) => heading.exact && !isTopOfText(heading, lines));
  const usual = mostFrequent(exact.map(({ strength }) => strength));
  const form = { usual, level, named: named.length, areAlone: areAlone(exact, lines), yearsAbove: yearsAbove(lines) };
  let above: Pick<Form, "section" | "from"> = { section: "header", from: 0 };
  return kept.filter((heading) => {
    const isKept = isHeadingOfForm(heading, { ...form, ...above }, lines);
    above = isKept ? { section: heading.kind, from: heading.lineIndex } : above;
    return isKept;
  });
}

/** Sections inside which a line of capitals that we do not know is an employer, a project or a group of skills. */
const HOLDS_CAPITALS: ReadonlySet<SectionKind> = new Set([
  "experience",
  "projects",
  "volunteer",
  "skills",
  "publications",
]);

/** What the headings of a text have in common, and the section in which a line stands so far. */
type Form = {
  readonly usual: number;
  readonly level: number;
  readonly named: number;
  /** Each heading whose words we know stands between blank lines, and most other lines do not. */
  readonly areAlone: boolean;
  /** For each line, the last line above it that says a year; -1 for none. */
  readonly yearsAbove: readonly number[];
  readonly section: SectionKind;
  readonly from: number;
};

function isHeadingOfForm(heading: Heading, form: Form, lines: readonly Line[]): boolean {
  if (heading.strength === MARKDOWN && form.level > 0) {
    return heading.lineIndex > 0 || heading.kind !== "other";
  }
  if (heading.strength === CAPITALS && heading.kind === "other" && !heading.exact) {
    const mayHold = HOLDS_CAPITALS.has(form.section) && !endsDatedEntries(heading, form, lines);
    const isSure = form.named >= 2 || form.section !== "header" || standsOverProse(heading, lines);
    return form.usual === CAPITALS && form.named >= 1 && isSure && !mayHold;
  }
  if (heading.strength === TITLE && heading.kind === "other" && !heading.exact) {
    return form.usual === TITLE && form.areAlone && headsOwnSection(heading, form, lines);
  }
  if (heading.strength >= form.usual) {
    return true;
  }
  const line = lines[heading.lineIndex];
  return form.usual < MARKDOWN && heading.exact && !LABELS.has(heading.kind) && line?.blankBefore === true;
}

const SPAN =
  /(?<!\d)(?:19|20)\d\d\)?\s*(?:[-–—−]|(?:to|until|till|bis|à|au|a|hasta)(?!\p{L}))|(?<!\p{L})(?:since|seit|depuis|desde|present|today|now|heute|date)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** In sections whose entries have dates: in how many lines of its head one says them. */
const LINES_OF_HEAD: ReadonlyMap<SectionKind, number> = new Map([
  ["experience", 3],
  ["education", 2],
  ["publications", 2],
]);
/** Sections of sentences and short lists, in which nothing has a title of its own. */
const HOLDS_NO_TITLES: ReadonlySet<SectionKind> = new Set(["summary", "languages", "interests", "awards", "other"]);
const LEAST_PROSE = 60;

function saysYear({ text }: Line): boolean {
  return YEAR.test(text);
}

function yearsAbove(lines: readonly Line[]): readonly number[] {
  let last = -1;
  return lines.map((line, index) => {
    const above = last;
    if (saysYear(line)) last = index;
    return above;
  });
}

/** Whether an unknown title stands behind entries with dates and over no dates of its own: it heads what comes after them. */
function endsDatedEntries({ lineIndex }: Heading, form: Form, lines: readonly Line[]): boolean {
  const most = LINES_OF_HEAD.get(form.section);
  if (most === undefined) return false;
  const below = lines.slice(lineIndex + 1, lineIndex + 1 + most);
  const parted = below.findIndex(({ blankBefore }, index) => index > 0 && blankBefore);
  const own = parted < 0 ? below : below.slice(0, parted);
  const isDated = form.section === "experience" ? datesJob(own) : own.some(saysYear);
  return !isDated && (form.yearsAbove[lineIndex] ?? -1) >= form.from;
}

/** A span of years, or a year and the name of a job; "CVPR 2022" dates none. */
function datesJob(lines: readonly Line[]): boolean {
  return (
    lines.some(({ text }) => SPAN.test(text)) || (lines.some(saysYear) && lines.some(({ text }) => namesJob(text)))
  );
}

/** An unknown title between blank lines; a firm, a school or a group of skills may stand so, and a place or a motto at the top. */
function headsOwnSection(heading: Heading, form: Form, lines: readonly Line[]): boolean {
  if (form.section === "header") return standsOverProse(heading, lines);
  return HOLDS_NO_TITLES.has(form.section) || endsDatedEntries(heading, form, lines);
}

function standsOverProse({ lineIndex }: Heading, lines: readonly Line[]): boolean {
  const below = lines[lineIndex + 1]?.text ?? "";
  return below.length >= LEAST_PROSE && !CONTACT.test(below);
}

function areAlone(headings: readonly Heading[], lines: readonly Line[]): boolean {
  const alone = lines.filter((_, index) => standsAlone(lines, index)).length;
  return alone * 4 <= lines.length * 3 && headings.every(({ lineIndex }) => standsAlone(lines, lineIndex));
}

function isTopOfText(heading: Heading, lines: readonly Line[]): boolean {
  return heading.lineIndex === 0 && (lines[0]?.markdownLevel ?? 0) <= 1;
}

/** The level at which known titles stand most; deeper headings are entries inside a section. */
function markdownSectionLevel(candidates: readonly Heading[], lines: readonly Line[]): number {
  const levels = candidates
    .filter((heading) => heading.strength === MARKDOWN && heading.kind !== "other" && heading.exact)
    .map((heading) => markdownLevelOf(heading, lines));
  return levels.length === 0
    ? 0
    : Math.min(...levels.filter((level) => level === mostFrequent(levels) || level === Math.min(...levels)));
}

function markdownLevelOf(heading: Heading, lines: readonly Line[]): number {
  return lines[heading.lineIndex]?.markdownLevel ?? 0;
}

/** The most frequent number, the larger one on a tie; 0 for none. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  let best = 0;
  for (const [number, count] of counts) {
    const bestCount = counts.get(best) ?? 0;
    if (count > bestCount || (count === bestCount && number > best)) {
      best = number;
    }
  }
  return best;
}
