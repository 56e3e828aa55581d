import type { Section, SectionKind } from "@/lib/domain/resume/resume";
import type { Line } from "./group-lines";
import { kindOfTitle } from "./section-titles";

/** A section with the lines that it is made of: `lines[firstLine]` is the heading where there is one. */
export type LinedSection = Section & { readonly firstLine: number; readonly endLine: number };

/** How strongly a line's outer form says "heading"; a text keeps to one form, so weaker look-alikes are labels inside a section. */
type Heading = {
  readonly lineIndex: number;
  readonly kind: SectionKind;
  readonly strength: number;
  readonly exact: boolean;
};

const MARKDOWN = 5;
const CAPITALS = 4;
const MARKED = 3;
const TITLE = 2;
const COLON = 1;

const MAX_TITLE_LENGTH = 60;
const MAX_TITLE_WORDS = 7;

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
  const sections: LinedSection[] = [];
  const firstHeading = headings[0]?.lineIndex ?? lines.length;
  if (firstHeading > 0) {
    sections.push(sectionOf(text, lines, { kind: "header", from: 0, to: firstHeading, titled: false }));
  }
  headings.forEach((heading, index) => {
    const to = headings[index + 1]?.lineIndex ?? lines.length;
    sections.push(sectionOf(text, lines, { kind: heading.kind, from: heading.lineIndex, to, titled: true }));
  });
  return sections;
}

type Span = { readonly kind: SectionKind; readonly from: number; readonly to: number; readonly titled: boolean };

function sectionOf(text: string, lines: readonly Line[], span: Span): LinedSection {
  const start = lines[span.from]?.range.start ?? 0;
  const end = lines[span.to - 1]?.range.end ?? text.length;
  const heading = span.titled ? (lines[span.from]?.range ?? null) : null;
  return { kind: span.kind, heading, range: { start, end }, firstLine: span.from, endLine: span.to };
}

function readHeading(line: Line, lineIndex: number, previous: Line | undefined): Heading | null {
  if (line.separator || line.bullet || line.text.length > MAX_TITLE_LENGTH * 2) {
    return null;
  }
  const title = plainTitle(line.text);
  if (title.length === 0 || title.length > MAX_TITLE_LENGTH || title.split(" ").length > MAX_TITLE_WORDS) {
    return null;
  }
  const found = kindOfTitle(title.toLowerCase());
  const strength = strengthOf(line, title);
  if (!found) {
    return line.markdownLevel > 0 ? { lineIndex, kind: "other", strength: MARKDOWN, exact: false } : null;
  }
  if (strength < MARKED && (!found.exact ? !line.blankBefore : continuesProse(line, previous))) {
    return null;
  }
  return strength === 0 ? null : { lineIndex, kind: found.kind, strength, exact: found.exact };
}

function strengthOf(line: Line, title: string): number {
  if (line.markdownLevel > 0) {
    return MARKDOWN;
  }
  if (/^\P{Ll}*$/u.test(title) && /\p{Lu}{3}/u.test(title)) {
    return CAPITALS;
  }
  if (line.underlined || line.bold) {
    return MARKED;
  }
  if (/^\p{Lu}/u.test(title)) {
    return line.text.trimEnd().endsWith(":") ? COLON : TITLE;
  }
  return line.blankBefore && /^[\p{Ll} ]+:?$/u.test(title) ? COLON : 0;
}

/** A wrapped sentence may leave "Education" alone on a line; then the line above does not end. */
function continuesProse(line: Line, previous: Line | undefined): boolean {
  if (line.blankBefore || !previous || previous.separator) {
    return false;
  }
  return (
    /[,;&]$|\b(?:and|of|in|the|for|with|to|a)$/i.test(previous.text) ||
    (/\.$/.test(line.text) && !/[.:!?]$/.test(previous.text))
  );
}

/** "E X P E R I E N C E" → "EXPERIENCE"; numbering, colons, rulers and icons around the words removed. */
function plainTitle(text: string): string {
  let title = text.replace(/[*_`]+/g, "").replace(/[\s\u00a0]+/g, " ");
  if (/^(?:\p{L}|&) (?:(?:\p{L}|&) ?){2,60}$/u.test(title)) {
    title = text
      .split(/\s{2,}/)
      .map((word) => word.replace(/\s/g, ""))
      .join(" ");
  }
  return title
    .replace(/^(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+|\d{1,2}(?:\s{2}|\s(?=\p{Lu})))/u, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N})]+$/u, "")
    .replace(/ ?\([^()]*\)?$/, "")
    .replace(/[’`]/g, "'");
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
  return kept.filter((heading) => {
    if (heading.strength === MARKDOWN && level > 0) {
      return heading.lineIndex > 0 || heading.kind !== "other";
    }
    if (heading.strength >= usual) {
      return true;
    }
    const line = lines[heading.lineIndex];
    return usual < MARKDOWN && heading.exact && !LABELS.has(heading.kind) && line?.blankBefore === true;
  });
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
