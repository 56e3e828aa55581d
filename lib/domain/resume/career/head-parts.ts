import { splitCells, trimRange } from "@/lib/domain/resume/text/split-cells";
import { hasLegalForm, namesOrganisation } from "@/lib/domain/resume/words/company-words";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";
import { type HeadRole, labelOf } from "./head-labels";

/** One piece of an entry's head, between strong separators, with what its words say about its role. */
export type HeadPart = {
  readonly range: TextRange;
  readonly words: string;
  /** Lines below the dates (negative: above), then the piece's number on its line: pieces that stand alike in two entries mean alike. */
  readonly slot: string;
  readonly line: number;
  /** What a label or the words make it; null where they leave it open. */
  readonly role: HeadRole | null;
  /** A label or a legal form says so. */
  readonly isSure: boolean;
};

/** A line of a head: its words, and how many lines below the dates it stands. */
export type HeadLine = { readonly range: TextRange; readonly offset: number };

const NOISE =
  /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|permanent|temporary|temp|remote|hybrid|on-?site|vollzeit|teilzeit|seasonal|self-employed|present|now|today|same (?:company|employer|place|bank|firm|institute|university)|before that|previously|earlier|most recently|currently|then|see (?:above|below)|\d{1,3} ?%|(?:about |ca\. )?\d+(?:[.,]\d)? (?:years?|months?|yrs?|mos?|jahre?|monate?).*|(?:\p{L}{3,9}\.? )?(?:19|20)\d\d|[\d\s.,/()–-]*)$/iu;
const SENTENCE_BREAK = /(?<=[\p{Ll})]{3}|GmbH|Ltd|Inc|AG)\.\s+(?=[\p{Lu}\d"“])/gu;
const AT = /^[\s,]*(?:at|@|bei|chez)\s*$/i;
const MAX_PART_LENGTH = 100;
const MAX_NAME_WORDS = 6;

/** The pieces of the head lines of one entry, its dates (`dates`) left out, in the order of the text. */
export function headParts(text: string, lines: readonly HeadLine[], dates: TextRange | null): readonly HeadPart[] {
  const seen = new Set<string>();
  return lines.flatMap(({ range, offset }) =>
    withoutDates(text, range, dates)
      .flatMap((cell) => splitSentenceCells(text, cell))
      .flatMap((cell) => splitAtColon(text, cell))
      .map((cell, index, cells) => partOf(text, cell, { offset, toldAs: toldBetween(text, cells, index) }))
      .filter((part) => isUseful(part) && !seen.has(part.words) && seen.add(part.words).size > 0)
      .map((part, index) => ({ ...part, slot: `${offset}.${index}` })),
  );
}

/* "2024 – now. Research Scientist": the stop belongs to the dates. */
const STOP_BEHIND_DATES = /^\s?[.,;]\s+/;

function withoutDates(text: string, body: TextRange, dates: TextRange | null): readonly TextRange[] {
  if (!dates || dates.end <= body.start || dates.start >= body.end) {
    return [body];
  }
  const stop = STOP_BEHIND_DATES.exec(text.slice(dates.end, dates.end + 4))?.[0].length ?? 0;
  return [
    { start: body.start, end: Math.max(body.start, dates.start) },
    { start: Math.min(body.end, dates.end + stop), end: body.end },
  ];
}

/** Cells, parted also where one ends like a sentence: "Engineer, Search. Acme GmbH." */
function splitSentenceCells(text: string, range: TextRange): readonly TextRange[] {
  return splitCells(text, range).flatMap((cell) => {
    const ends = Array.from(text.slice(cell.start, cell.end).matchAll(SENTENCE_BREAK), (match) => match.index);
    const bounds = [0, ...ends, cell.end - cell.start];
    const sentences = bounds
      .slice(1)
      .map((end, index) =>
        trimRange(text, { start: cell.start + (bounds[index] ?? 0) + (index > 0 ? 1 : 0), end: cell.start + end }),
      );
    return sentences.filter((sentence, index) => index === 0 || isName(text.slice(sentence.start, sentence.end)));
  });
}

/** "Acme: Software Engineer" is two pieces; in "Acme, consultant: requirements for insurers" the rest is body. */
function splitAtColon(text: string, cell: TextRange): readonly TextRange[] {
  const words = text.slice(cell.start, cell.end);
  const colon = words.indexOf(": ");
  const lead = words.slice(0, colon);
  if (colon < 0 || labelOf(words) !== null || !(namesJob(lead) || namesOrganisation(lead))) {
    return [cell];
  }
  const rest = trimRange(text, { start: cell.start + colon + 1, end: cell.end });
  const restWords = text.slice(rest.start, rest.end);
  const isTitle = !namesJob(lead) && namesJob(restWords) && isName(restWords);
  const first = trimRange(text, { start: cell.start, end: cell.start + colon });
  return isTitle ? [first, rest] : [first];
}

/** Behind a full stop a name may stand; a sentence about the work is body. */
function isName(words: string): boolean {
  const plain = words.replace(/\s*\([^()]*\)/g, "");
  const all = plain.split(/\s+/);
  const capitalised = all.filter((word) => /^[\p{Lu}&]/u.test(word)).length;
  return all.length <= MAX_NAME_WORDS && (capitalised * 2 > all.length || namesJob(plain)) && !/\d|,.*,/.test(plain);
}

/** "Engineer at Acme", "Employer   Acme": the word between two cells, or a cell that is a label, says which is which. */
function toldBetween(text: string, cells: readonly TextRange[], index: number): HeadRole | null {
  const between = (first: TextRange | undefined, second: TextRange | undefined): string =>
    first && second ? text.slice(first.end, second.start) : "";
  const before = cells[index - 1];
  const label = before ? labelOf(text.slice(before.start, before.end)) : null;
  if (before && label?.role && label.length === before.end - before.start) {
    return label.role;
  }
  if (AT.test(between(before, cells[index]))) {
    return "employer";
  }
  return AT.test(between(cells[index], cells[index + 1])) ? "title" : null;
}

type Standing = { readonly offset: number; readonly toldAs: HeadRole | null };

function partOf(text: string, cell: TextRange, { offset, toldAs }: Standing): HeadPart {
  const whole = text.slice(cell.start, cell.end);
  const label = labelOf(whole);
  const range = trimRange(text, { start: cell.start + (label?.length ?? 0), end: cell.end });
  const words = text.slice(range.start, range.end);
  const said = label?.role ?? toldAs;
  return {
    range,
    words,
    slot: "",
    line: offset,
    role: said ?? roleOf(words),
    isSure: said !== null || (hasLegalForm(words) && !words.includes(",")),
  };
}

function roleOf(words: string): HeadRole | null {
  if (isPlace(words)) {
    return "place";
  }
  if (namesJob(words) && !(hasLegalForm(words) && !words.includes(","))) {
    return "title";
  }
  return namesOrganisation(words) ? "employer" : null;
}

function isUseful({ words, role }: HeadPart): boolean {
  return (
    words.length > 1 &&
    words.length <= MAX_PART_LENGTH &&
    /\p{Lu}\p{L}|\p{L}{4}/u.test(words) &&
    (!NOISE.test(words) || role === "place")
  );
}
