import type { Fact, SectionKind } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { splitCells } from "@/lib/domain/resume/text/split-cells";
import type { TextRange } from "@/lib/domain/text-range";
import { type NameRead, readName } from "./read-name";

type Source = { readonly text: string; readonly lines: readonly Line[] };

const TOP_LINES = 10;
/** A sidebar of contacts and skills may stand before the name; so far down a name counts only with its address. */
const SIDEBAR_LINES = 60;
/** Only a title above everything is set in two lines. */
const SPLIT_NAME_LINES = 4;
const MIN_SHARED_LETTERS = 4;
/** Capitalised words there are employers, schools and tools. */
const NO_NAME_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "experience",
  "education",
  "skills",
  "projects",
  "publications",
  "certifications",
  "awards",
  "references",
  "languages",
  "interests",
]);
const LABEL =
  /^[*_\s]*(?:(?:full |complete )?name|nombre(?: y apellidos?| completo)?|nom(?: et prénoms?)?|cognome e nome|nome e cognome|nome|vor- und (?:nach|zu)name|first name\(?s?\)? ?\/ ?surname\(?s?\)?|surname\(?s?\)? ?\/ ?first name\(?s?\)?|name and surname)[*_]*\s*(?::|\s{2})[*_\s]*/iu;
const DOCUMENT_WORDS =
  /^(?:europass )?(?:curriculum vitae|curriculum vitæ|cv|c\.v\.|r[ée]sum[ée]|lebenslauf|currículum|hoja de vida)(?: of| de| von)?\s*[:–—|-]{0,2}\s*/i;

/**
 * The person's name: what a label says, else the line that agrees with an e-mail address or a profile's link, else the first line at
 * the top that reads as a name.
 */
export function findName(source: Source, sections: readonly LinedSection[]): Fact<string> | null {
  const { text, lines } = source;
  const labelled = lines.slice(0, TOP_LINES).find((line) => LABEL.test(line.text));
  if (labelled) {
    const lead = LABEL.exec(labelled.text)?.[0].length ?? 0;
    const cell = splitCells(text, { start: labelled.body.start + lead, end: labelled.body.end })[0];
    const name = cell ? readName(text, cell, true) : null;
    if (name) {
      return name;
    }
  }
  const candidates = lines
    .slice(0, SIDEBAR_LINES)
    .flatMap((line, index) =>
      nameOnLine(text, line, index < SPLIT_NAME_LINES ? lines[index + 1] : undefined).map((name) => ({ name, index })),
    );
  const handles = addressesIn(text, lines);
  const closed = closedLines(sections);
  const agreeing = candidates.find(({ name }) => agrees(name.value, handles));
  const first = candidates.find(({ index }) => index < TOP_LINES && !closed.has(index));
  const beforeMail = lines.findIndex((line) => /@[\w-]+\./.test(line.text)) - 1;
  return (agreeing ?? first ?? candidates.find(({ index }) => index === beforeMail))?.name ?? null;
}

/** The first lines of the text on which no name is looked for: headings, and sections of jobs, schools and tools. */
function closedLines(sections: readonly LinedSection[]): ReadonlySet<number> {
  const closed = new Set<number>();
  for (const section of sections) {
    if (section.heading && section.kind !== "other") {
      closed.add(section.firstLine);
    }
    const end = NO_NAME_SECTIONS.has(section.kind) ? Math.min(section.endLine, TOP_LINES) : section.firstLine;
    for (let index = section.firstLine; index < end; index += 1) {
      closed.add(index);
    }
  }
  return closed;
}

/** What the person calls themselves in addresses: the part before "@", the path of a profile; letters only, accents folded. */
function addressesIn(text: string, lines: readonly Line[]): readonly string[] {
  const top = text.slice(0, lines[SIDEBAR_LINES]?.range.start ?? text.length);
  const found = top.matchAll(
    /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{3,64})@|(?:linkedin\.com\/in|github\.com)\/([\p{L}\p{N}_%-]{3,64})|(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{6,40})\.(?:dev|me|io|com|net|org|example)(?![\p{L}@])/giu,
  );
  return Array.from(found, (match) => folded(match[1] ?? match[2] ?? match[3] ?? ""));
}

function agrees(name: string, handles: readonly string[]): boolean {
  const words = name
    .split(/[\s-]+/)
    .map(folded)
    .filter((word) => word.length >= MIN_SHARED_LETTERS);
  return words.some((word) => handles.some((handle) => handle.includes(word)));
}

function folded(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

function nameOnLine(text: string, line: Line, next: Line | undefined): readonly NameRead[] {
  if (line.bullet || line.separator) {
    return [];
  }
  const over = next ? overTwoLines(text, line, next) : null;
  const cell = over ? null : firstCell(text, line);
  const name = over ?? (cell ? readName(text, cell, line.markdownLevel === 1) : null);
  return name ? [name] : [];
}

function firstCell(text: string, line: Line): TextRange | undefined {
  const lead = DOCUMENT_WORDS.exec(line.text)?.[0].length ?? 0;
  const rest = { start: Math.min(line.body.start + lead, line.body.end), end: line.body.end };
  const spaced = /^(?:\p{L}[ ]){2,}/u.test(line.text);
  return spaced ? rest : splitCells(text, rest)[0];
}

/** A design that sets the first name on a line of its own. */
function overTwoLines(text: string, line: Line, next: Line): NameRead | null {
  const isOneWord = /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(line.text);
  const isRest = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}$/u.test(next.text);
  const isOneForm = (line.text === line.text.toUpperCase()) === (next.text === next.text.toUpperCase());
  if (
    !isOneWord ||
    !isRest ||
    !isOneForm ||
    next.blankBefore ||
    next.bullet ||
    readName(text, line.body, true) === null
  ) {
    return null;
  }
  return readName(text, next.body, true) && readName(text, { start: line.body.start, end: next.body.end }, false);
}
