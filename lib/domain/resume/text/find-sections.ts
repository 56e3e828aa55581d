import type { Section, SectionKind } from "@/lib/domain/resume/resume";
import type { Line } from "./group-lines";
import { CAPITALS, type Heading, MARKDOWN, readHeading } from "./read-heading";
import { type SectionSpan, splitAtRunIns } from "./run-in-headings";

/** A section with the lines that it is made of: `lines[firstLine]` is the heading where there is one. */
export type LinedSection = Section & { readonly firstLine: number; readonly endLine: number };

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

/** The sections of a text; together they cover all its lines, in order. A repeated title gives a second section of its kind. */
export function findSections(text: string, lines: readonly Line[]): readonly LinedSection[] {
  const candidates = lines.flatMap((line, index) => {
    const heading = readHeading(line, index, lines[index - 1]);
    return heading ? [heading] : [];
  });
  const headings = keepOneForm(candidates, lines);
  const spans: SectionSpan[] = [];
  const firstHeading = headings[0]?.lineIndex ?? lines.length;
  if (firstHeading > 0) {
    spans.push({ kind: "header", from: 0, to: firstHeading, titled: false });
  }
  headings.forEach((heading, index) => {
    const to = headings[index + 1]?.lineIndex ?? lines.length;
    spans.push({ kind: heading.kind, from: heading.lineIndex, to, titled: true });
  });
  return splitAtRunIns(spans, lines).map((span) => sectionOf(text, lines, span));
}

function sectionOf(text: string, lines: readonly Line[], span: SectionSpan): LinedSection {
  const start = lines[span.from]?.range.start ?? 0;
  const end = lines[span.to - 1]?.range.end ?? text.length;
  const heading = span.titled ? (lines[span.from]?.range ?? null) : null;
  return { kind: span.kind, heading, range: { start, end }, firstLine: span.from, endLine: span.to };
}

function keepOneForm(candidates: readonly Heading[], lines: readonly Line[]): readonly Heading[] {
  const level = markdownSectionLevel(candidates, lines);
  const kept =
    level > 0
      ? candidates.filter((heading) => heading.strength < MARKDOWN || markdownLevelOf(heading, lines) <= level)
      : candidates;
  const named = kept.filter((heading) => heading.kind !== "other" || heading.exact);
  const strengths = named
    .filter((heading) => heading.exact && !isTopOfText(heading, lines))
    .map((heading) => heading.strength);
  const usual = mostFrequent(strengths);
  const form = { usual, level, named: named.length, yearsAbove: yearsAbove(lines) };
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
    const mayHold =
      HOLDS_CAPITALS.has(form.section) && !(form.section === "experience" && endsDatedJobs(heading, form, lines));
    return form.usual === CAPITALS && form.named >= 2 && !mayHold;
  }
  if (heading.strength >= form.usual) {
    return true;
  }
  const line = lines[heading.lineIndex];
  return form.usual < MARKDOWN && heading.exact && !LABELS.has(heading.kind) && line?.blankBefore === true;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const LINES_OF_HEAD = 3;

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

/** Whether an unknown title in capitals stands behind jobs with dates and over no dates of its own: it heads what comes after the jobs. */
function endsDatedJobs({ lineIndex }: Heading, form: Form, lines: readonly Line[]): boolean {
  const below = lines.slice(lineIndex + 1, lineIndex + 1 + LINES_OF_HEAD);
  const parted = below.findIndex(({ blankBefore }) => blankBefore);
  const own = parted < 0 ? below : below.slice(0, parted);
  return !own.some(saysYear) && (form.yearsAbove[lineIndex] ?? -1) >= form.from;
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
