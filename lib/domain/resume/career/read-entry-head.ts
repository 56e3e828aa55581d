import type { Fact, Position } from "@/lib/domain/resume/resume";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { splitCells, splitCommas, trimRange } from "@/lib/domain/resume/text/split-cells";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";

/** Who, what and where, as far as the head of an entry tells them apart. */
export type EntryHead = Pick<Position, "title" | "employer" | "place">;

const LABEL =
  /^(?:employer|company|organi[sz]ation|title|position|role|designation|job title|location|place|dates?|duration|period|client|firma|unternehmen|empresa|entreprise|poste|puesto)\s*(?::\s*|$)/i;
const NOISE =
  /^(?:full[- ]?time|part[- ]?time|contract|permanent|temporary|remote|hybrid|on-?site|vollzeit|teilzeit|seasonal|present|\d+ (?:years?|months?|yrs?|mos?).*|(?:\p{L}{3,9}\.? )?(?:19|20)\d\d|[\d\s.,/()–-]*)$/iu;
const MAX_PART_LENGTH = 100;

/** Reads the head lines of one entry, its dates (`dates`) left out. */
export function readEntryHead(text: string, headLines: readonly Line[], dates: TextRange | null): EntryHead {
  const cells = headLines.flatMap((line) => withoutDates(line.body, dates)).flatMap((range) => splitCells(text, range));
  const parts = cells.map((cell) => unlabelled(text, cell)).filter((cell) => isUseful(text, cell));
  const places = parts.filter((part) => isPlace(textOf(text, part)));
  const named = parts.filter((part) => !places.includes(part));
  if (named.length === 0) {
    return { title: null, employer: null, place: factOf(text, places[0]) };
  }
  const pieces = named.length === 1 ? piecesOf(text, named[0]) : { parts: named, place: null };
  return assign(text, pieces.parts, pieces.place ?? places[0] ?? null);
}

/** Whether two parts stand on one line of the text. */
function onOneLine(text: string, first: TextRange, second: TextRange): boolean {
  return !text.slice(Math.min(first.start, second.start), Math.max(first.end, second.end)).includes("\n");
}

function withoutDates(body: TextRange, dates: TextRange | null): readonly TextRange[] {
  if (!dates || dates.end <= body.start || dates.start >= body.end) {
    return [body];
  }
  return [
    { start: body.start, end: Math.max(body.start, dates.start) },
    { start: Math.min(body.end, dates.end), end: body.end },
  ];
}

function unlabelled(text: string, cell: TextRange): TextRange {
  const label = LABEL.exec(textOf(text, cell))?.[0].length ?? 0;
  return trimRange(text, { start: cell.start + label, end: cell.end });
}

function isUseful(text: string, cell: TextRange): boolean {
  const words = textOf(text, cell);
  return (
    words.length > 1 &&
    words.length <= MAX_PART_LENGTH &&
    /\p{L}{2}/u.test(words) &&
    (!NOISE.test(words) || isPlace(words))
  );
}

type Pieces = { readonly parts: readonly TextRange[]; readonly place: TextRange | null };

/** One cell: commas part it, and a place may stand at its end. */
function piecesOf(text: string, cell: TextRange | undefined): Pieces {
  if (!cell) {
    return { parts: [], place: null };
  }
  const { rest, place } = splitOffPlace(text, cell);
  const parts = splitCommas(text, rest);
  const all = splitCommas(text, cell);
  const last = all.at(-1);
  const [only] = parts;
  const swallowsEmployer =
    parts.length === 1 &&
    only !== undefined &&
    all.length >= 3 &&
    last !== undefined &&
    namesJob(textOf(text, only)) &&
    isPlace(textOf(text, last));
  return swallowsEmployer ? { parts: all.slice(0, -1), place: last } : { parts, place };
}

/** "Stripe, San Francisco, CA" → "Stripe" and "San Francisco, CA". */
function splitOffPlace(text: string, cell: TextRange): { readonly rest: TextRange; readonly place: TextRange | null } {
  const parts = splitCommas(text, cell);
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part && parts.length - index <= 3 && isPlace(text.slice(part.start, cell.end))) {
      const end = parts[index - 1]?.end ?? cell.end;
      return { rest: { start: cell.start, end }, place: { start: part.start, end: cell.end } };
    }
  }
  return { rest: cell, place: null };
}

function assign(text: string, parts: readonly TextRange[], place: TextRange | null): EntryHead {
  const jobs = parts.filter((part) => namesJob(textOf(text, part)));
  const title = jobs.length > 1 && parts.length > jobs.length ? jobs[0] : (jobs[0] ?? null);
  const others = parts.filter((part) => part !== title);
  const employers = others.filter((part) => !namesJob(textOf(text, part)));
  const employerPart =
    employers.find((part) => title !== null && title !== undefined && !onOneLine(text, part, title)) ??
    employers[0] ??
    others[0];
  const employer = employerPart && splitOffPlace(text, employerPart);
  const titled = title && splitOffPlace(text, title);
  return {
    title: factOf(text, titled?.rest),
    employer: factOf(text, employer?.rest),
    place: factOf(text, place ?? employer?.place ?? titled?.place ?? undefined),
  };
}

function factOf(text: string, range: TextRange | undefined): Fact<string> | null {
  return range && range.end > range.start ? { value: textOf(text, range), range } : null;
}

function textOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
