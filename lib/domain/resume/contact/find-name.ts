import type { Fact, SectionKind } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { kindOfTitle } from "@/lib/domain/resume/text/section-titles";
import { splitCells, trimRange } from "@/lib/domain/resume/text/split-cells";
import { namesDegree, namesSchool } from "@/lib/domain/resume/words/education-words";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJobNotPerson } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";

type Source = { readonly text: string; readonly lines: readonly Line[] };

const TOP_LINES = 10;
const MAX_NAME_LENGTH = 80;
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
]);
const LABEL = /^[*_\s]*(?:full )?(?:name|nombre|nom|vor- und nachname)[*_\s]*:[*_\s]*/i;
const DOCUMENT_WORDS =
  /^(?:curriculum vitae|curriculum vitæ|cv|c\.v\.|r[ée]sum[ée]|lebenslauf|currículum|hoja de vida)(?: of| de| von)?\s*[:–—|-]{0,2}\s*/i;
const NOT_A_NAME =
  /(?<!\p{L})(?:r[ée]sum[ée]|curriculum|vitae|cv|lebenslauf|sample|template|confidential|updated|cover|letter|application|dear|welcome|example|document|portfolio|contact|phone|email|e-mail|address|street|avenue|road|lane|suite|linkedin|github|website|nationality|date of birth|inc|ltd|llc|gmbh|corp|company|university|college|department|team|job|description|position|about|the|we|our|you|your|lorem|ipsum|objective|company|learning|software|systems|science|data|machine|artificial|intelligence|computer|technology|technologies|development|management|professional|expert|enthusiast|research|marketing|business|sales|product|cloud|security|solutions|services)(?!\p{L})/iu;
const CREDENTIALS =
  /(?:,\s{0,4}|\s{1,4})(?:\(?(?:he|she|they)\s?\/.{2,12}\)?|(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?s\.?|b\.?s\.?|m\.?a\.?|rn|bsn|msn|np|cpa|pmp|esq\.?|j\.?d\.?|ll\.?[bm]\.?|p\.?e\.?|cfa|dr\.?|eng\.?|cissp|pharmd|edd|dnp|aprn|lcsw|shrm-cp|phr|cipp\/?\w?|frcp|mrcp|meng|beng|dphil)\.?)(?=$|[\s,])/iu;
const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|mx|dipl\.-ing|ing)\.?\s+/i;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|de|da|di|dos|das|del|della|la|le|van|von|der|den|ten|ter|el|al|bin|ibn|bint|y|e|zu|af|st\.|\(\p{Lu}\p{L}+\)|["“]\p{Lu}\p{L}+["”])$/u;

/** The person's name: what a label says, else the first line at the top that reads as a name. Capitals become "John Doe". */
export function findName(source: Source, sections: readonly LinedSection[]): Fact<string> | null {
  const { text, lines } = source;
  const top = lines.slice(0, TOP_LINES);
  const labelled = top.find((line) => LABEL.test(line.text));
  if (labelled) {
    const lead = LABEL.exec(labelled.text)?.[0].length ?? 0;
    const cell = splitCells(text, { start: labelled.body.start + lead, end: labelled.body.end })[0];
    return cell ? nameFact(text, cell) : null;
  }
  const closed = closedLines(sections);
  for (const [index, line] of top.entries()) {
    const name = closed.has(index) ? undefined : nameOnLine(text, line, top[index + 1]);
    if (name) {
      return nameFact(text, name);
    }
  }
  const above = lines[lines.findIndex((line) => /@[\w-]+\./.test(line.text)) - 1];
  const name = above && nameOnLine(text, above, undefined);
  return name ? nameFact(text, name) : null;
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

function nameOnLine(text: string, line: Line, next: Line | undefined): TextRange | undefined {
  const cell = line.bullet || line.separator ? undefined : firstCell(text, line);
  return cell && (nameIn(text, cell, line.markdownLevel === 1) ?? splitOverTwoLines(line, next));
}

function firstCell(text: string, line: Line): TextRange | undefined {
  const lead = DOCUMENT_WORDS.exec(line.text)?.[0].length ?? 0;
  const rest = { start: Math.min(line.body.start + lead, line.body.end), end: line.body.end };
  const spaced = /^(?:\p{L}[ ]){2,}/u.test(line.text);
  return spaced ? rest : splitCells(text, rest)[0];
}

/** The range of the name without titles before and degrees behind it; undefined when the words are no name. */
function nameIn(text: string, cell: TextRange, mayBeOneWord: boolean): TextRange | undefined {
  let range = trimRange(text, cell);
  if (range.end - range.start > MAX_NAME_LENGTH) {
    return undefined;
  }
  const honorific = HONORIFIC.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
  range = { start: range.start + honorific, end: range.end };
  const credentials = CREDENTIALS.exec(text.slice(range.start, range.end));
  if (credentials && credentials.index > 0) {
    range = trimRange(text, { start: range.start, end: range.start + credentials.index });
  }
  const name = unspaced(text.slice(range.start, range.end));
  const words = name.split(/\s+/);
  const hasNameForm =
    words.length <= 5 &&
    words.length >= (mayBeOneWord ? 1 : 2) &&
    words.every((word) => WORD.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= (mayBeOneWord ? 1 : 2);
  const isOther =
    NOT_A_NAME.test(name) ||
    isPlace(name) ||
    kindOfTitle(name.toLowerCase()) !== null ||
    namesDegree(name) ||
    namesSchool(name);
  return hasNameForm && !isOther && !namesJobNotPerson(name) ? range : undefined;
}

/** A design that sets first and last name on two lines. */
function splitOverTwoLines(line: Line, next: Line | undefined): TextRange | undefined {
  const isWord = (one: Line | undefined): boolean =>
    one !== undefined && /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(one.text) && kindOfTitle(one.text.toLowerCase()) === null;
  if (!next || !isWord(line) || !isWord(next)) {
    return undefined;
  }
  const joined = `${line.text} ${next.text}`;
  const isOther = NOT_A_NAME.test(joined) || namesJobNotPerson(joined) || isPlace(joined) || isPlace(line.text);
  return isOther ? undefined : { start: line.body.start, end: next.body.end };
}

function unspaced(name: string): string {
  return /^(?:\p{L} )+\p{L}(?: {2,}(?:\p{L} )*\p{L})*$/u.test(name)
    ? name
        .split(/ {2,}/)
        .map((word) => word.replace(/ /g, ""))
        .join(" ")
    : name;
}

function nameFact(text: string, range: TextRange): Fact<string> {
  const words = unspaced(text.slice(range.start, range.end)).replace(/\s+/g, " ");
  const isShouted = !/\p{Ll}/u.test(words);
  return {
    value: isShouted ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : words,
    range,
  };
}
