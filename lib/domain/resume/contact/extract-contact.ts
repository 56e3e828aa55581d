import type { Fact, Resume, SectionKind } from "@/lib/domain/resume/resume";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { splitCells, splitCommas, trimRange } from "@/lib/domain/resume/text/split-cells";
import { isPlace, townInAddress } from "@/lib/domain/resume/words/place-words";
import type { TextRange } from "@/lib/domain/text-range";
import { findLinks } from "./find-links";
import { findName } from "./find-name";

type Source = { readonly text: string; readonly lines: readonly Line[] };
type Contact = Pick<Resume, "name" | "emails" | "phones" | "location" | "links">;

const TOP_LINES = 12;
/** Here stand other people's addresses, or none. */
const FOREIGN: ReadonlySet<SectionKind> = new Set([
  "references",
  "publications",
  "experience",
  "projects",
  "education",
  "skills",
  "volunteer",
]);

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,12}/gu;
/** One sign or space between two digits, or " (" and the like; a wide gap ends a number. */
const PHONE = /(?<![\p{L}\d./@_-])(?:\+|00)?\(?\+?\d(?:(?: ?[().\-/‑–·]{0,2} ?)\d){7,16}(?![\p{L}\d@])/gu;
/** Numbers that are all years or months are dates. */
const ONLY_DATES = /^(?:(?:19|20|21)\d\d|\d{1,2}\/\d\d)(?:\D+(?:(?:19|20|21)\d\d|\d{1,2}\/\d\d))*$/;
const YEARS =
  /(?:19|20)\d\d\s?[-–/.]\s?(?:19|20)?\d\d|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?!\d)|(?<!\d)\d{1,2}[./](?:19|20)\d\d/;
const PLACE_LABEL =
  /(?<!\p{L})(?:location|address|based in|lives in|residence|city|wohnort|adresse|anschrift|ort|ubicación|dirección|localisation|lieu)\s*[:*_]{1,4}\s*/iu;

/** Name, addresses, phones, links and place of the person, from the top of the text and its contact section. */
export function extractContact(source: Source, sections: readonly LinedSection[]): Contact {
  const lines = contactLines(source, sections);
  const name = findName(source, sections);
  return {
    name,
    emails: distinct(lines.flatMap((line) => matches(source.text, line.range, EMAIL))),
    phones: distinct(
      lines.flatMap((line) => matches(source.text, line.range, PHONE)).filter((fact) => isPhone(fact.value)),
    ),
    location: findLocation(source, ownLines(source, sections), name?.range ?? null),
    links: distinctLinks(lines.flatMap((line) => findLinks(source.text, line.range))),
  };
}

/** Every address and phone number of a text, wherever it stands and whosever it is. */
export function findReachable(text: string): readonly TextRange[] {
  const all = { start: 0, end: text.length };
  const phones = matches(text, all, PHONE).filter((fact) => isPhone(fact.value));
  return [...matches(text, all, EMAIL), ...phones].map(({ range }) => range);
}

/** The lines at the top and in the contact section, without those of jobs and schools. */
function ownLines(source: Source, sections: readonly LinedSection[]): readonly Line[] {
  return sections
    .filter((section) => !FOREIGN.has(section.kind))
    .flatMap((section) => source.lines.slice(section.firstLine, section.endLine));
}

function contactLines(source: Source, sections: readonly LinedSection[]): readonly Line[] {
  const indexes = new Set<number>();
  for (const section of sections) {
    const to = FOREIGN.has(section.kind) ? Math.min(section.endLine, TOP_LINES) : section.endLine;
    for (let index = section.firstLine; index < to; index += 1) {
      indexes.add(index);
    }
  }
  return [...indexes].flatMap((index) => source.lines[index] ?? []);
}

function matches(text: string, range: TextRange, pattern: RegExp): readonly Fact<string>[] {
  const slice = text.slice(range.start, range.end);
  if (!slice.includes("@") && !/\d{2}/.test(slice)) {
    return [];
  }
  return Array.from(slice.matchAll(pattern), (match) => ({
    value: match[0],
    range: { start: range.start + match.index, end: range.start + match.index + match[0].length },
  }));
}

function distinct(facts: readonly Fact<string>[]): readonly Fact<string>[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = fact.value.toLowerCase();
    return seen.has(key) ? false : seen.add(key).size > 0;
  });
}

function distinctLinks(links: Contact["links"]): Contact["links"] {
  const seen = new Set<string>();
  return links.filter(({ value }) => (seen.has(value.url) ? false : seen.add(value.url).size > 0));
}

/** 8 to 15 digits, not a range of years and not a date. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, "").length;
  const hasForm = value.startsWith("+") || value.startsWith("0") || /[\s().-]/.test(value) || digits >= 10;
  return (
    digits >= 8 &&
    digits <= 15 &&
    hasForm &&
    !YEARS.test(value) &&
    !ONLY_DATES.test(value) &&
    !/^\(?\d{4}\s?[-–/]\s?\d{2,4}/.test(value) &&
    !/\s{4,}/.test(value)
  );
}

function findLocation(source: Source, lines: readonly Line[], name: TextRange | null): Fact<string> | null {
  const { text } = source;
  for (const line of lines) {
    const slice = text.slice(line.range.start, line.range.end);
    const label = PLACE_LABEL.exec(slice);
    if (label) {
      const [cell] = splitCells(text, { start: line.range.start + label.index + label[0].length, end: line.range.end });
      if (cell) {
        return { value: text.slice(cell.start, cell.end), range: cell };
      }
    }
  }
  return placeAtTop(text, lines.slice(0, TOP_LINES), name);
}

/** "Maureen Tolliver, RN" is no town in a state: a name with letters behind it is no place. */
function placeAtTop(text: string, lines: readonly Line[], name: TextRange | null): Fact<string> | null {
  const isOfName = ({ start, end }: TextRange) => name !== null && start < name.end && name.start < end;
  for (const line of lines) {
    const place = splitCells(text, line.body)
      .map((cell) => withoutIcon(text, cell))
      .find((cell) => !isOfName(cell) && isPlace(text.slice(cell.start, cell.end)));
    if (place) {
      return { value: text.slice(place.start, place.end), range: place };
    }
    const town = line.text.length < 120 ? townInAddress(line.text) : null;
    if (town) {
      const range = { start: line.body.start + town.start, end: line.body.start + town.end };
      return { value: text.slice(range.start, range.end), range };
    }
    const lastPart = splitCommas(text, line.body).at(-1);
    if (
      lastPart &&
      line.text.length < 80 &&
      /\d/.test(line.text) &&
      isPlace(text.slice(lastPart.start, lastPart.end))
    ) {
      return { value: text.slice(lastPart.start, lastPart.end), range: lastPart };
    }
  }
  return null;
}

function withoutIcon(text: string, cell: TextRange): TextRange {
  const lead = /^[^\p{L}\p{N}]+/u.exec(text.slice(cell.start, cell.end))?.[0].length ?? 0;
  return trimRange(text, { start: cell.start + lead, end: cell.end });
}
