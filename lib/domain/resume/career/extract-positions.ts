import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import { otherDocument } from "@/lib/domain/resume/other-document";
import type { Reading } from "@/lib/domain/resume/reading";
import type { Position, SectionKind, YearMonth } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import { isDuration } from "@/lib/domain/resume/text/line-forms";
import { namesOrganisation } from "@/lib/domain/resume/words/company-words";
import { namesInternship } from "@/lib/domain/resume/words/title-words";
import { learnHabits } from "./assign-roles";
import { dropToldTwice } from "./drop-told-twice";
import { type Entry, findEntries } from "./find-entries";
import { type HeadPart, headParts } from "./head-parts";
import type { LinedPosition } from "./lined-position";
import { narrateCareer } from "./narrate-career";
import { isCareerBreak, isStudy, kindOfPosition } from "./position-kind";
import { type EntryHead, readEntryHead } from "./read-entry-head";

const ENTRY_SECTIONS: ReadonlySet<SectionKind> = new Set(["experience", "volunteer", "projects"]);
/** Where jobs may stand when no section of experience holds any. */
const FALLBACK_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "header",
  "summary",
  "other",
  "skills",
  "languages",
  "interests",
  "references",
]);

const MAX_NAME_WORDS = 7;
const LISTS: ReadonlySet<SectionKind> = new Set(["skills", "languages", "interests"]);

/** The positions of a text in the order in which they stand. Entries of education are none. */
export function extractPositions(
  source: Reading,
  sections: readonly LinedSection[],
  asOf: YearMonth,
): readonly LinedPosition[] {
  const positions = sections
    .filter((section) => ENTRY_SECTIONS.has(section.kind))
    .flatMap((section) => positionsOf(source, section));
  if (positions.some((position) => isWork(position) && position.start !== null) && !startsLate(source.text, sections)) {
    return positions;
  }
  const elsewhere = sections
    .filter((section) => FALLBACK_SECTIONS.has(section.kind))
    .flatMap((section) => likelyJobs(source, section));
  const told = otherDocument(source.text, elsewhere.length) === null ? narrateCareer(source, sections, asOf) : [];
  const added = [...elsewhere, ...dropToldTwice(told, [...positions, ...elsewhere])];
  return [...positions, ...added].sort((a, b) => a.range.start - b.range.start);
}

const LATE = /^\W*(?:earlier|before|previous|prior|former)/i;

/** Whether the only sections of experience are of "earlier" jobs, so that the present one stands elsewhere. */
function startsLate(text: string, sections: readonly LinedSection[]): boolean {
  const headings = sections.filter(({ kind }) => kind === "experience").map(({ heading }) => heading);
  return (
    headings.length > 0 &&
    headings.every((heading) => heading !== null && LATE.test(text.slice(heading.start, heading.end)))
  );
}

/** The jobs outside a section of experience; beside two that are likely ones, every span of dates that opens its line is one more. */
function likelyJobs(source: Reading, section: LinedSection): readonly LinedPosition[] {
  const positions = positionsOf(source, section);
  const likely = new Set(positions.filter((position) => isLikelyJob(position, section)));
  const opensLine = ({ dates, range }: LinedPosition): boolean => dates !== null && dates.start - range.start <= 2;
  if (LISTS.has(section.kind) || likely.size < 2) {
    return [...likely];
  }
  return positions.filter(
    (position) => likely.has(position) || (opensLine(position) && position.start !== null && position.end !== null),
  );
}

/** Outside a section of experience, dates make a job only beside a title, or a whole span beside an employer. */
function isLikelyJob(position: LinedPosition, section: LinedSection): boolean {
  const isSpan = position.end !== null && isName(position.employer?.value ?? "") && !LISTS.has(section.kind);
  return position.start !== null && (position.title !== null || isSpan);
}

/** A few capitalised words, or a word of companies: no sentence. */
function isName(words: string): boolean {
  const all = words.split(/\s+/);
  const capitalised = all.filter((word) => /^[\p{Lu}\d(&]/u.test(word)).length;
  return words !== "" && all.length <= MAX_NAME_WORDS && (namesOrganisation(words) || capitalised * 2 >= all.length);
}

function positionsOf(source: Reading, section: LinedSection): readonly LinedPosition[] {
  // The first line of a résumé is the person's name, and no employer of the job below it.
  const isNameLine = section.firstLine === 0 && (source.dates[0] ?? []).length === 0;
  const from = section.heading || isNameLine ? section.firstLine + 1 : section.firstLine;
  const entries = findEntries(source, from, section.endLine).map((entry) => ({ entry, parts: partsOf(source, entry) }));
  const habits = learnHabits(entries.map(({ parts }) => parts));
  const positions: LinedPosition[] = [];
  for (const { entry, parts } of entries) {
    const head = readEntryHead(source.text, parts, habits);
    const headText = entry.head.map((index) => source.lines[index]?.text ?? "").join("\n");
    const title = head.title?.value ?? null;
    if (!isStudy(headText, title) && !isCareerBreak(parts[0]?.words ?? headText)) {
      const position = positionOf(source, entry, section.kind, head);
      positions.push(inheritEmployer(position, positions.at(-1)));
    }
  }
  return positions;
}

function partsOf(source: Reading, entry: Entry): readonly HeadPart[] {
  const anchorLine = entry.anchor?.lineIndex ?? entry.head[0] ?? 0;
  const lines = entry.head.flatMap((index) => {
    const line = source.lines[index];
    const headEnd = index === anchorLine ? entry.anchor?.headEnd : null;
    const range = line && headEnd ? { start: line.body.start, end: headEnd } : line?.body;
    return line && range && !isDuration(line) ? [{ range, offset: index - anchorLine }] : [];
  });
  return headParts(source.text, lines, entry.anchor?.range ?? null);
}

function positionOf(source: Reading, entry: Entry, section: SectionKind, head: EntryHead): LinedPosition {
  const headLines = entry.head.flatMap((index) => source.lines[index] ?? []);
  const headText = headLines.map((line) => line.text).join("\n");
  const start = headLines[0]?.range.start ?? 0;
  const headEnd = headLines[0]?.range.end ?? start;
  return {
    ...head,
    kind: kindOfPosition(section, head.title?.value ?? headText, headText),
    ...datesOf(entry.anchor?.dates ?? null, namesInternship(headText)),
    dates: entry.anchor?.range ?? null,
    range: { start, end: Math.max(source.lines[entry.endLine - 1]?.range.end ?? headEnd, headEnd) },
    head: entry.head,
    endLine: entry.endLine,
    extent: entry.scattered ? "head" : "lines",
    implausible: (entry.anchor?.dates.fault ?? null) !== null,
  };
}

/** A lone year is a job within that year; a lone month is a start whose end is not stated, except of an internship. */
function datesOf(dates: FoundDates | null, isInternship: boolean): Pick<Position, "start" | "end"> {
  if (!dates || dates.fault === "both") {
    return { start: null, end: null };
  }
  if (dates.fault === "end") {
    return { start: dates.from, end: null };
  }
  if (dates.isRange || dates.to !== null) {
    return { start: dates.from, end: dates.to };
  }
  const endsWithin = dates.from.month === null || isInternship;
  return { start: dates.from, end: endsWithin ? dates.from : null };
}

/** Several titles under one employer: the later ones name only the title. */
function inheritEmployer(position: LinedPosition, previous: LinedPosition | undefined): LinedPosition {
  const mayInherit =
    position.employer === null && position.title !== null && previous !== undefined && previous.employer !== null;
  return mayInherit && position.kind !== "project"
    ? { ...position, employer: previous.employer, place: position.place ?? previous.place }
    : position;
}

function isWork(position: Position): boolean {
  return position.kind === "employment" || position.kind === "internship";
}
