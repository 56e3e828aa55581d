import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { Reading } from "@/lib/domain/resume/reading";
import type { DatePoint, Education, Fact } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { splitCells, splitCommas, trimRange } from "@/lib/domain/resume/text/split-cells";
import { namesDegree, namesSchool } from "@/lib/domain/resume/words/education-words";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import type { TextRange } from "@/lib/domain/text-range";

const MAX_ENTRY_LENGTH = 140;

const LEVELS: readonly (readonly [Education["level"], RegExp])[] = [
  [
    "doctorate",
    /(?<!\p{L})(?:ph\.? ?d|d\.?phil|doctor(?:ate|al)?|doctorat|doctorado|promotion|dr\. ?rer|edd|pharmd|j\.?d\.?(?!\p{L})|juris doctor|m\.d\.|MD(?!\p{L})|dnp)/iu,
  ],
  [
    "master",
    /(?<!\p{L})(?:master|m\.? ?sc|m\.s\.?|MS(?!\p{L})|MA(?!\p{L})|m\.a\.|mba|m\.b\.a|m\.?eng|m\.?phil|m\.?tech|m\.?ed|ll\.?m|mfa|mph|diplom|magister|máster|maîtrise|staatsexamen|ingénieur)/iu,
  ],
  [
    "bachelor",
    /(?<!\p{L})(?:bachelor|b\.? ?sc|b\.s\.?|BS(?!\p{L})|BA(?!\p{L})|b\.a\.|b\.?eng|b\.?tech|b\.?com|bba|bfa|bsn|b\.?ed|ll\.?b|licen(?:ce|ciatura|ciado)|grado|a\.b\.|undergraduate|hons)/iu,
  ],
  ["associate", /(?<!\p{L})(?:associate|a\.a\.|a\.s\.|AAS?(?!\p{L})|AS(?!\p{L})|foundation degree|hnd|bts|dut)/iu],
  [
    "secondary",
    /(?<!\p{L})(?:high school|secondary|abitur|a[- ]levels?|gcses?|ged|baccalauréat|bachillerato|matura|gymnasium|lycée|international baccalaureate)/iu,
  ],
];
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
  let known = { degree: false, school: false };
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
      known = { degree: known.degree || found.degree, school: known.school || found.school };
    }
  }
  return entries;
}

type Named = { readonly degree: boolean; readonly school: boolean };

/** A bullet without a degree is a detail, whatever school it mentions. */
function namedIn(line: Line): Named {
  const isShort = line.text.length <= MAX_ENTRY_LENGTH;
  const degree = isShort && namesDegree(line.text);
  return { degree, school: isShort && namesSchool(line.text) && (degree || !line.bullet) };
}

function opensEntry(line: Line, found: Named, known: Named): boolean {
  const isSecond = (found.degree && known.degree) || (found.school && known.school && !found.degree);
  return isSecond || (line.blankBefore && known.degree && known.school && (found.degree || found.school));
}

function readEntry(source: Reading, indexes: readonly number[]): Education | null {
  const { text } = source;
  const lines = indexes.flatMap((index) => source.lines[index] ?? []);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) {
    return null;
  }
  const cells = lines.flatMap((line) => splitCells(text, line.body));
  const degreeCell = cells.find((cell) => namesDegree(slice(text, cell)));
  const school = findSchool(text, cells, degreeCell);
  if (!degreeCell && !school) {
    return null;
  }
  return {
    degree: degreeCell ? factOf(text, degreePart(text, degreeCell)) : null,
    level: levelOf(degreeCell ? slice(text, degreeCell) : slice(text, first.body)),
    field: degreeCell ? findField(text, degreeCell) : null,
    school,
    end: endOf(indexes.flatMap((index) => source.dates[index] ?? [])),
    range: { start: first.range.start, end: last.range.end },
  };
}

function findSchool(text: string, cells: readonly TextRange[], degreeCell: TextRange | undefined): Fact<string> | null {
  const pieces = cells.flatMap((cell) => splitCommas(text, cell));
  const named =
    pieces.find((piece) => namesSchool(slice(text, piece)) && !namesDegree(slice(text, piece))) ??
    pieces.find(
      (piece) =>
        /(?<!\p{L})(?:MIT|ETH|EPFL|UC|UCLA|Caltech|KIT|INSEAD|TU|RWTH|IIT|LMU)(?!\p{L})/u.test(slice(text, piece)) &&
        piece.start !== degreeCell?.start,
    );
  if (named) {
    const withPlaceName = cells.find(
      (cell) => cell.start <= named.start && cell.end >= named.end && /university of \p{L}+,/iu.test(slice(text, cell)),
    );
    return factOf(text, withPlaceName && !namesDegree(slice(text, withPlaceName)) ? withPlaceName : named);
  }
  const other = cells.find(
    (cell) =>
      cell !== degreeCell && /^\p{Lu}[\p{L} .'’&-]{2,60}$/u.test(slice(text, cell)) && !isPlace(slice(text, cell)),
  );
  return degreeCell && other ? factOf(text, other) : null;
}

/** The cell up to its school: "MS Computer Science, UT Austin" → "MS Computer Science". */
function degreePart(text: string, cell: TextRange): TextRange {
  const pieces = splitCommas(text, cell);
  const from = pieces.find((piece) => namesDegree(slice(text, piece))) ?? cell;
  const bracket = slice(text, from).search(/\s\(?(?:19|20)\d\d/);
  const dated = /^[\d\s–—/:.-]{4,24}(?=\p{L})/u.exec(slice(text, from));
  if (dated) {
    return trimRange(text, { start: from.start + dated[0].length, end: from.end });
  }
  return trimRange(text, bracket > 0 ? { start: from.start, end: from.start + bracket } : from);
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

function levelOf(words: string): Education["level"] {
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
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
