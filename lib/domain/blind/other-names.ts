import { readName } from "@/lib/domain/resume/contact/read-name";
import type { Fact, Section, SectionKind } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/* What else a text calls the person whose résumé it is: the reader keeps one name, and people have several. */

/** Here a row of a spreadsheet ends and the résumé begins that came with it, under a name of its own. */
const FILE_OF_ROW = /\nR[ée]sum[ée]\n/iu;
const LINES_OF_NAME = 6;
/** People say other names of theirs beside the first one. */
const TOP_CHARACTERS = 800;
const SAYS_NAME =
  /(?<!\p{L})(?:preferred (?:first )?name|known as|goes by|call me|a\.?k\.?a\.?|nick ?name|maiden name|birth name|former name|née?|geb\.|geborene[rn]?|geburtsname|rufname|spitzname|nom de (?:jeune fille|naissance)|surnom|prénom usuel|apodo|conhecid[oa] como|conocid[oa] como|soprannome|roepnaam|meisjesnaam)\s*:?\s*["“'‘(]?/giu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}/u;
const UNCASED = /^[\p{Lo}\p{M}][\p{Lo}\p{M} ・·]{1,24}/u;
/** What Markdown writes before a heading or around it. */
const LEAD = /^[#*_>\s]+/u;
const IN_BRACKETS = /[("“]([^()"“”\n]{2,40})[)"”]/gu;

/** Sections that may stand at a résumé's top beside who somebody is. */
const OF_TOP: ReadonlySet<SectionKind> = new Set<SectionKind>(["header", "summary", "other"]);

/** The top of a résumé that came with a row of a spreadsheet, up to its first section of work; null for one that came alone. */
export function topOfFile(text: string, sections: readonly Pick<Section, "kind" | "range">[]): TextRange | null {
  const file = FILE_OF_ROW.exec(text);
  if (file === null) return null;
  const start = file.index + file[0].length;
  const below = sections.filter(({ kind, range }) => range.start >= start && !OF_TOP.has(kind));
  return { start, end: Math.min(text.length, start + TOP_CHARACTERS, ...below.map(({ range }) => range.start)) };
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
  let isFirst = true;
  for (const line of text.slice(range.start, range.end).split("\n").slice(0, LINES_OF_NAME)) {
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    const rest = line.slice(lead).search(/\s*[|·•]/u);
    const cell = { start: start + lead, end: start + (rest === -1 ? line.length : lead + rest) };
    // Behind "M.", which is "Monsieur" as well, one word is left.
    const name = cell.end > cell.start ? readName(text, cell, isFirst) : null;
    isFirst &&= line.trim() === "";
    if (name !== null) return [name.value];
    start += line.length + 1;
  }
  return [];
}

/** Other names by which a text calls the person whose name was read in it; empty for most. Linear in the text's top. */
export function otherNames(text: string, name: Fact<string> | null): readonly string[] {
  const top = { start: 0, end: Math.min(text.length, TOP_CHARACTERS) };
  const file = topOfFile(text, []);
  const tops = [top, ...(file === null ? [] : [file])].map(({ start, end }) => text.slice(start, end));
  return [
    ...besideName(text, name),
    ...(file === null ? [] : firstName(text, file)),
    ...tops.flatMap((words) =>
      [...words.matchAll(SAYS_NAME)].flatMap(({ 0: said, index }) => nameAt(words.slice(index + said.length))),
    ),
  ];
}
