import { readName } from "@/lib/domain/resume/contact/read-name";
import type { Fact, Section } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/* What else a text calls the person whose résumé it is: the reader keeps one name, and people have several. */

/** Here a row of a spreadsheet ends and the résumé begins that came with it, under a name of its own. */
const FILE_OF_ROW = /\nR[ée]sum[ée]\n/iu;
const HEADING_OF_FILE = /^R[ée]sum[ée]$/iu;
const LINES_OF_NAME = 6;
/** People say other names of theirs beside the first one. */
const TOP_CHARACTERS = 800;
const SAYS_NAME =
  /(?<!\p{L})(?:preferred (?:first )?name|known as|goes by|call me|a\.?k\.?a\.?|nick ?name|maiden name|birth name|former name|née?|geb\.|geborene[rn]?|geburtsname|rufname|spitzname|nom de (?:jeune fille|naissance)|surnom|prénom usuel|apodo|conhecid[oa] como|conocid[oa] como|soprannome|roepnaam|meisjesnaam)\s*:?\s*["“'‘(]?/giu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}/u;
const UNCASED = /^[\p{Lo}\p{M}][\p{Lo}\p{M} ・·]{1,24}/u;
const IN_BRACKETS = /[("“]([^()"“”\n]{2,40})[)"”]/gu;

/** Whether a section is the top of a résumé that came with a row of a spreadsheet. */
export function beginsFileOfRow(text: string, { heading }: Pick<Section, "heading">): boolean {
  return heading !== null && HEADING_OF_FILE.test(text.slice(heading.start, heading.end).trim());
}

function nameAt(words: string): readonly string[] {
  const name = NAME.exec(words)?.[0] ?? UNCASED.exec(words)?.[0];
  return name === undefined ? [] : [name.trim()];
}

/** "Wei Zhang (张伟)", "Robert Smith (Bob)"; pronouns are written small. */
function besideName(text: string, name: Fact<string> | null): readonly string[] {
  if (name === null) return [];
  const lineEnd = text.indexOf("\n", name.range.end);
  const line = text.slice(name.range.start, lineEnd === -1 ? text.length : lineEnd);
  return [...line.matchAll(IN_BRACKETS)].flatMap(({ 1: words = "" }) => nameAt(words));
}

function firstName(text: string, range: TextRange): readonly string[] {
  let start = range.start;
  for (const line of text.slice(range.start, range.end).split("\n").slice(0, LINES_OF_NAME)) {
    const cell = { start, end: start + (line.search(/\s*[|·•]/u) === -1 ? line.length : line.search(/\s*[|·•]/u)) };
    const name = cell.end > cell.start ? readName(text, cell, false) : null;
    if (name !== null) return [name.value];
    start += line.length + 1;
  }
  return [];
}

/** Other names by which a text calls the person whose name was read in it; empty for most. Linear in the text's top. */
export function otherNames(text: string, name: Fact<string> | null): readonly string[] {
  const file = FILE_OF_ROW.exec(text);
  const begin = file === null ? null : file.index + file[0].length;
  const top = text.slice(0, TOP_CHARACTERS);
  const tops = begin === null ? [top] : [top, text.slice(begin, begin + TOP_CHARACTERS)];
  return [
    ...besideName(text, name),
    ...(begin === null ? [] : firstName(text, { start: begin, end: Math.min(text.length, begin + TOP_CHARACTERS) })),
    ...tops.flatMap((words) =>
      [...words.matchAll(SAYS_NAME)].flatMap(({ 0: said, index }) => nameAt(words.slice(index + said.length))),
    ),
  ];
}
