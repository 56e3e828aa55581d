import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { Reading } from "@/lib/domain/resume/reading";
import type { Position, PositionKind, SectionKind } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { namesDegree, namesSchool, namesStudent } from "@/lib/domain/resume/words/education-words";
import { namesInternship, namesJob, namesVolunteering } from "@/lib/domain/resume/words/title-words";
import { type Entry, findEntries } from "./find-entries";
import { readEntryHead } from "./read-entry-head";

/** A position with the lines that its statements come from. */
export type LinedPosition = Position & {
  readonly head: readonly number[];
  readonly endLine: number;
  readonly scattered: boolean;
  readonly implausible: boolean;
};

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

/** The positions of a text in the order in which they stand. Entries of education are none. */
export function extractPositions(source: Reading, sections: readonly LinedSection[]): readonly LinedPosition[] {
  const positions = sections
    .filter((section) => ENTRY_SECTIONS.has(section.kind))
    .flatMap((section) => positionsOf(source, section));
  if (positions.some((position) => isWork(position) && position.start !== null)) {
    return positions;
  }
  const elsewhere = sections
    .filter((section) => FALLBACK_SECTIONS.has(section.kind))
    .flatMap((section) => positionsOf(source, section))
    .filter((position) => position.start !== null && position.title !== null);
  const found = elsewhere.length > 0 ? elsewhere : narrated(source, sections);
  return [...positions, ...found].sort((a, b) => a.range.start - b.range.start);
}

/** Told in sentences: "From 2018 to 2020 I worked as a nurse at …". The last resort, so one line holds one position. */
function narrated(source: Reading, sections: readonly LinedSection[]): readonly LinedPosition[] {
  return sections
    .filter((section) => section.kind === "experience" || FALLBACK_SECTIONS.has(section.kind))
    .flatMap((section) =>
      source.lines
        .slice(section.firstLine, section.endLine)
        .flatMap((line, offset) => narratedIn(source, line, section.firstLine + offset)),
    );
}

function narratedIn(source: Reading, line: Line, lineIndex: number): readonly LinedPosition[] {
  if (!namesJob(line.text) || namesDegree(line.text) || namesStudent(line.text)) {
    return [];
  }
  const ranges = (source.dates[lineIndex] ?? []).filter((dates) => dates.isRange && !dates.implausible);
  return ranges.map((dates) => ({
    title: null,
    employer: null,
    place: null,
    kind: kindOf("experience", line.text),
    start: dates.from,
    end: dates.to,
    dates: { start: line.range.start + dates.start, end: line.range.start + dates.end },
    range: line.range,
    head: [],
    endLine: lineIndex + 1,
    scattered: true,
    implausible: false,
  }));
}

function positionsOf(source: Reading, section: LinedSection): readonly LinedPosition[] {
  const from = section.heading ? section.firstLine + 1 : section.firstLine;
  const entries = findEntries(source, from, section.endLine);
  const positions: LinedPosition[] = [];
  for (const entry of entries) {
    const position = positionOf(source, entry, section.kind);
    if (position && !isEducation(source, entry, position)) {
      positions.push(inheritEmployer(position, positions.at(-1)));
    }
  }
  return positions;
}

function positionOf(source: Reading, entry: Entry, section: SectionKind): LinedPosition | null {
  const headLines = entry.head.flatMap((index) => source.lines[index] ?? []);
  const first = headLines[0];
  if (!first) {
    return null;
  }
  const head = readEntryHead(source.text, headLines, entry.anchor?.range ?? null);
  const headText = headLines.map((line) => line.text).join("\n");
  const end = source.lines[entry.endLine - 1]?.range.end ?? first.range.end;
  return {
    ...head,
    kind: kindOf(section, head.title?.value ?? headText),
    ...datesOf(entry.anchor?.dates ?? null, namesInternship(headText)),
    dates: entry.anchor?.range ?? null,
    range: { start: first.range.start, end: Math.max(end, first.range.end) },
    head: entry.head,
    endLine: entry.endLine,
    scattered: entry.scattered,
    implausible: entry.anchor?.dates.implausible ?? false,
  };
}

function kindOf(section: SectionKind, title: string): PositionKind {
  if (section === "projects") {
    return "project";
  }
  if (section === "volunteer" || namesVolunteering(title)) {
    return "volunteer";
  }
  return namesInternship(title) ? "internship" : "employment";
}

/** A lone year is a job within that year; a lone month is a start whose end is not stated, except of an internship. */
function datesOf(dates: FoundDates | null, isInternship: boolean): Pick<Position, "start" | "end"> {
  if (!dates || dates.implausible) {
    return { start: null, end: null };
  }
  if (dates.isRange || dates.to !== null) {
    return { start: dates.from, end: dates.to };
  }
  const endsWithin = dates.from.month === null || isInternship;
  return { start: dates.from, end: endsWithin ? dates.from : null };
}

/** Time as a student is education wherever it stands; so is an entry that names a degree and a school but no job. */
function isEducation(source: Reading, entry: Entry, position: LinedPosition): boolean {
  const headText = entry.head.map((index) => source.lines[index]?.text ?? "").join("\n");
  const title = position.title?.value ?? headText;
  if (namesStudent(title) && !namesJob(title.replace(/graduate|student/gi, ""))) {
    return true;
  }
  return (
    (namesDegree(headText) || namesSchool(headText)) &&
    (position.title === null || !namesJob(position.title.value)) &&
    namesDegree(headText)
  );
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
