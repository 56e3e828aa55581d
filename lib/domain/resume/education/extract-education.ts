import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { Reading } from "@/lib/domain/resume/reading";
import type { DatePoint, Education, Fact } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { splitCells, splitCommas, trimRange } from "@/lib/domain/resume/text/split-cells";
import { degreeLevel } from "@/lib/domain/resume/words/degree-levels";
import { namesDegree, namesSchool } from "@/lib/domain/resume/words/education-words";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import type { TextRange } from "@/lib/domain/text-range";
import { findSchool } from "./find-school";

const MAX_ENTRY_LENGTH = 140;

/** "Education: BA English": the label of a paragraph is no part of the degree. */
const LABEL =
  /^(?:education|studies|degrees?|ausbildung|studium|formation|title of qualification awarded|name and type of organi[sz]ation)\s*(?::|\s{2})\s*/iu;
const SHORT_NAME = /^\p{Lu}[\p{L}.&’'-]*(?: (?:of |the |de )?\p{Lu}[\p{L}.&’'-]*){0,5}$/u;
const FIELD =
  /(?:^|\s)(?:in|of (?:science|arts|engineering|technology|philosophy|laws?|business administration|education|commerce|fine arts|applied science) in|en|im fach)\s+(\p{L}[\p{L} &,/'’()-]{2,70})/iu;
const FIELD_AFTER_OF =
  /(?:^|\s)(?:bachelor|master|doctor)(?:'s|’s)?(?: degree)? of (?!science|arts|philosophy)(\p{L}[\p{L} &/'’-]{2,60})/iu;
const SHORT_DEGREE_AND_FIELD =
  /^(?:ph\.? ?d\.?|[bm]\.?(?:sc|s|a|eng|tech|ed)\.?|mba|ba|bs|ms|ma)[ ,]+(?:\(hons\)[ ,]*)?(\p{Lu}[\p{L} &/'’-]{2,60})/iu;

/** Degrees and schools of the education sections, in order. An entry begins where a second degree or a second school begins. */
export function extractEducation(source: Reading, sections: readonly LinedSection[]): readonly Education[] {
  return sections
    .filter((section) => section.kind === "education")
    .flatMap((section) => entriesOf(source, section).flatMap((lines) => readEntry(source, lines) ?? []));
}

function entriesOf(source: Reading, section: LinedSection): readonly (readonly number[])[] {
  const entries: number[][] = [];
  let known: Named = { degree: false, school: false, name: false };
  for (let index = section.heading ? section.firstLine + 1 : section.firstLine; index < section.endLine; index += 1) {
    const line = source.lines[index];
    if (!line || line.separator) {
      continue;
    }
    const found = namedIn(line);
    const current = entries.at(-1);
    if (!current || opensEntry(line, found, known)) {
      entries.push([index]);
      known = found;
    } else {
      current.push(index);
      known = {
        degree: known.degree || found.degree,
        school: known.school || found.school,
        name: known.name || found.name,
      };
    }
  }
  return entries;
}

/** `name`: a short line that may be a school which we do not know. */
type Named = { readonly degree: boolean; readonly school: boolean; readonly name: boolean };

/** A bullet without a degree is a detail, whatever school it mentions. */
function namedIn(line: Line): Named {
  const isShort = line.text.length <= MAX_ENTRY_LENGTH;
  const degree = isShort && namesDegree(line.text);
  const school = isShort && namesSchool(line.text) && (degree || !line.bullet);
  return { degree, school, name: !degree && !school && !line.bullet && SHORT_NAME.test(line.text) };
}

function opensEntry(line: Line, found: Named, known: Named): boolean {
  const isSecond = (found.degree && known.degree) || (found.school && known.school && !found.degree);
  const isWhole = known.degree && (known.school || known.name);
  return isSecond || (line.blankBefore && isWhole && (found.degree || found.school || found.name));
}

function readEntry(source: Reading, indexes: readonly number[]): Education | null {
  const { text } = source;
  const lines = indexes.flatMap((index) => source.lines[index] ?? []);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) {
    return null;
  }
  const cells = indexes.flatMap((index) => undatedCells(source, index));
  const pieces = cells.flatMap((cell) => splitCommas(text, cell));
  const degreeCell = cells.find((cell) => namesDegree(slice(text, cell)));
  const degreePiece = pieces.find((piece) => namesDegree(slice(text, piece)));
  const school = findSchool(text, pieces, degreePiece);
  if (!degreeCell && !school) {
    return null;
  }
  return {
    degree: degreePiece ? factOf(text, degreeBefore(text, degreePiece, school)) : null,
    level: degreeLevel(degreeCell ? slice(text, degreeCell) : slice(text, first.body)),
    field: degreeCell ? findField(text, degreeCell) : null,
    school: school ? factOf(text, school) : null,
    end: endOf(indexes.flatMap((index) => source.dates[index] ?? [])),
    range: { start: first.range.start, end: last.range.end },
  };
}

/** The cells of a line, its label and its dates left out. */
function undatedCells(source: Reading, index: number): readonly TextRange[] {
  const line = source.lines[index];
  if (!line) {
    return [];
  }
  const label = LABEL.exec(line.text)?.[0].length ?? 0;
  const ranges: TextRange[] = [];
  let from = line.body.start + label;
  for (const dates of source.dates[index] ?? []) {
    ranges.push({ start: from, end: Math.max(from, line.range.start + dates.start) });
    from = Math.max(from, line.range.start + dates.end);
  }
  ranges.push({ start: Math.min(from, line.body.end), end: line.body.end });
  return ranges.filter((range) => range.end > range.start).flatMap((range) => splitCells(source.text, range));
}

/** The degree without the school that stands in the same piece. */
function degreeBefore(text: string, piece: TextRange, school: TextRange | null): TextRange {
  const opens = school !== null && school.start === piece.start && school.end < piece.end;
  const from = opens ? { start: school.end, end: piece.end } : piece;
  const isInside = school !== null && school.start > from.start && school.start < from.end;
  return trimRange(text, isInside ? { start: from.start, end: school.start } : from);
}

function findField(text: string, cell: TextRange): Fact<string> | null {
  const words = slice(text, cell);
  const match = FIELD.exec(words) ?? FIELD_AFTER_OF.exec(words) ?? SHORT_DEGREE_AND_FIELD.exec(words);
  const field = match?.[1]?.split(/,|\(|\sfrom\s|\sat\s/)[0]?.trim();
  if (!match || !field || isPlace(field) || namesSchool(field)) {
    return null;
  }
  const start = cell.start + match.index + match[0].indexOf(field);
  return { value: field, range: { start, end: start + field.length } };
}

function endOf(dates: readonly FoundDates[]): DatePoint | null {
  const last = dates.find((one) => one.fault === null);
  if (!last) {
    return null;
  }
  return last.to === "present" ? null : (last.to ?? last.from);
}

function factOf(text: string, range: TextRange): Fact<string> | null {
  return range.end > range.start ? { value: slice(text, range), range } : null;
}

function slice(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
