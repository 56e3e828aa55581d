import type { Section } from "@/lib/domain/resume/resume";
import type { Line } from "./group-lines";
import { keepOneForm } from "./heading-form";
import { readHeading } from "./read-heading";
import { type SectionSpan, splitAtRunIns } from "./run-in-headings";

/** A section with the lines that it is made of: `lines[firstLine]` is the heading where there is one. */
export type LinedSection = Section & { readonly firstLine: number; readonly endLine: number };

/** The sections of a text; together they cover all its lines, in order. A repeated title gives a second section of its kind. */
export function findSections(text: string, lines: readonly Line[]): readonly LinedSection[] {
  const candidates = lines.flatMap((_, index) => {
    const heading = readHeading(lines, index);
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
