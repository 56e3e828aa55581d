import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { SectionKind } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import type { LinedSection } from "./find-sections";
import type { Line } from "./group-lines";
import { CONTACT, DURATION, ENDS_AS_SENTENCE, LABEL, looksLikeHead, tellsInPerson } from "./line-forms";

const MIN_WRAPPED_LENGTH = 50;
const MIN_NARROW_LENGTH = 24;
const WRAPPED_SHARE = 0.72;

/** "Languages: Python, Go": a label with at least two things behind it. */
const LABELLED_LIST = /^[\p{L}][\p{L} &/]{1,40}(?:\([^()]{1,20}\))?:[*_]*\s+[^,;]{1,60}[,;]/u;
/** "Python, Rust, C++, Spark", "Triton | vLLM | KV cache": three or more names and no sentence. */
const BARE_LIST = /^(?:[^.!?,;|·]{1,40}(?:\s[|·]\s|[,;]\s?)){3}/u;
/** A small letter or a sign that opens no line of its own. */
const OPENS_AMID = /^[\p{Ll}(&%]/u;
const OPEN_END =
  /[,;&–-]$|\s[|·]$|\b(?:and|or|of|in|the|for|with|to|a|an|by|on|from|at|as|using|including|that|which)$/i;
/** Two columns on one line: its length says nothing about wrapping. */
const WIDE_GAP = /[^\s.!?:](?:\s{2,}|\t)\S/;
const ENDS_WITH_YEAR = /(?<!\d)(?:19|20)\d\d\)?(?:\s\([^()]{1,30}\))?$/;
/** No page is set wider; a longer line was never wrapped, nor were those beside it. */
const WIDEST_PAGE = 140;
/** One entry stands on each line; a full line says nothing of the next. */
const ENTRY_A_LINE: ReadonlySet<SectionKind> = new Set(["header", "education"]);

type Source = {
  readonly lines: readonly Line[];
  readonly dates: readonly (readonly FoundDates[])[];
  readonly sections: readonly LinedSection[];
};

/** What the section of a line says of how its lines break. */
type Setting = { readonly kind: SectionKind; readonly width: number };

/** For each line, the kind of its section and the length of the longest line there: where lines break. Other sections say nothing of it. */
function settingsOf({ lines, sections }: Source): readonly Setting[] {
  return sections.flatMap(({ kind, firstLine, endLine }) => {
    const own = lines.slice(firstLine, endLine);
    const width = own.reduce((longest, { text }) => Math.max(longest, text.length), 0);
    return own.map(() => ({ kind, width }));
  });
}

/**
 * The white space in which a paragraph or an item goes on in its next line, in the order of the text. A heading never does, nor does
 * what opens an entry.
 */
export function findWraps(source: Source): readonly TextRange[] {
  const { lines, sections } = source;
  const settings = settingsOf(source);
  const starts = new Set(sections.flatMap(({ heading, firstLine }) => (heading ? [firstLine] : [])));
  const wraps: TextRange[] = [];
  let opening = UNOPENED;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const setting = settings[index];
    const isInside = previous !== undefined && !starts.has(index) && !starts.has(index - 1);
    if (isInside && setting !== undefined && goesOn(source, index, opening, setting)) {
      wraps.push({ start: previous.range.end, end: line.range.start });
      opening = { ...opening, isProse: opening.isProse || isProse(line) };
    } else opening = openingOf(line, setting?.kind);
  });
  return wraps;
}

/** Whether a line goes on where the one above it broke. */
function goesOn(
  { lines, dates }: Pick<Source, "lines" | "dates">,
  index: number,
  opening: Opening,
  setting: Setting,
): boolean {
  const [previous, line] = [lines[index - 1], lines[index]];
  if (previous === undefined || line === undefined || isApart(previous, line)) return false;
  if (closesWithDates(previous, dates[index - 1]) && !OPENS_AMID.test(line.text)) return false;
  const opensEntry = isDatedHead(line, dates[index]) || standsOverDates({ lines, dates }, index);
  return opensEntry ? goesOnAtDates(previous, line, opening) : joins(previous, line, opening, setting);
}

/** A head of one or two lines with a line of nothing but dates below: an entry, however the bullet above it ends. */
function standsOverDates({ lines, dates }: Pick<Source, "lines" | "dates">, index: number): boolean {
  const isHead = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && looksLikeHead(line);
  };
  const isDates = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !line.blankBefore && fillsLine(line, dates[at]);
  };
  return isHead(index) && (isDates(index + 1) || (isHead(index + 1) && isDates(index + 2)));
}

function fillsLine({ range }: Line, dates: readonly FoundDates[] | undefined): boolean {
  return dates?.some((one) => one.isRange && one.start <= 3 && one.end >= range.end - range.start - 2) ?? false;
}

/** "[1] Hoshizora (April 2018 - present)": a counted job, and what stands below it is its body. */
function closesWithDates({ bullet, range }: Line, dates: readonly FoundDates[] | undefined): boolean {
  return bullet && (dates?.some((one) => one.isRange && one.end >= range.end - range.start - 2) ?? false);
}

const REMARK = /^\s*\([^()]{1,40}\)$/;

/** A short line that begins or ends with a range of dates, or with the duration that a template computed from it, opens an entry. */
function isDatedHead(line: Line, dates: readonly FoundDates[] | undefined): boolean {
  const length = line.range.end - line.range.start;
  const ranges = dates?.filter((one) => one.isRange) ?? [];
  const shift = line.body.start - line.range.start;
  const endsLine = ({ end }: FoundDates): boolean =>
    end >= length - 2 ||
    REMARK.test(line.text.slice(end - shift)) ||
    DURATION.test(line.text.slice(end - shift).replace(/^[\s·•|,]+/u, ""));
  const fillsCell = ({ start, end }: FoundDates): boolean =>
    /[·•|]\s*$/.test(line.text.slice(0, Math.max(0, start - shift))) && /^\s*[·•|]/.test(line.text.slice(end - shift));
  if (ranges.some(fillsCell) && looksLikeHead(line)) return true;
  const isFilled = ranges.some((one) => one.start <= 3 && endsLine(one));
  return isFilled || (ranges.some((one) => one.start <= 3 || endsLine(one)) && looksLikeHead(line));
}

/** How the lines that belong together began, and what the ones so far say of them. */
type Opening = {
  readonly bulletIndent: number | null;
  /** Where the words of the item begin. */
  readonly textIndent: number;
  readonly isList: boolean;
  /** Sentences are told: one has ended, or somebody says "I". */
  readonly isProse: boolean;
};

const UNOPENED: Opening = { bulletIndent: null, textIndent: 0, isList: false, isProse: false };
const SENTENCE_INSIDE = /\p{Ll}{2}[.!?]\s+\p{Lu}\p{Ll}/u;

function openingOf(line: Line, kind: SectionKind | undefined): Opening {
  return {
    bulletIndent: line.bullet ? line.indent : null,
    textIndent: line.indent + line.body.start - line.range.start,
    isList: LABELLED_LIST.test(line.text) || (kind === "skills" && BARE_LIST.test(line.text)),
    isProse: isProse(line),
  };
}

function isProse({ text }: Line): boolean {
  return tellsInPerson(text) || SENTENCE_INSIDE.test(text);
}

/** A line that may go on: it ends neither as a sentence nor as an entry does. */
function isOpen({ text }: Line, least: number): boolean {
  return text.length >= least && !ENDS_AS_SENTENCE.test(text) && !ENDS_WITH_YEAR.test(text);
}

/** Whether something else than the end of a page's line parts the two. */
function isApart(previous: Line, line: Line): boolean {
  return (
    line.blankBefore ||
    line.bullet ||
    line.text.startsWith("|") ||
    line.separator ||
    previous.separator ||
    line.markdownLevel > 0 ||
    line.bold ||
    previous.markdownLevel > 0
  );
}

/** Dates at the edge of a line in the middle of an item or of a sentence that is told. */
function goesOnAtDates(previous: Line, line: Line, { bulletIndent, textIndent, isProse: isTold }: Opening): boolean {
  if (bulletIndent !== null) return line.indent === textIndent && isOpen(previous, MIN_NARROW_LENGTH);
  return isTold && isOpen(previous, MIN_WRAPPED_LENGTH);
}

function joins(previous: Line, line: Line, opening: Opening, setting: Setting): boolean {
  if (setting.kind === "header" && (CONTACT.test(line.text) || CONTACT.test(previous.text))) return false;
  if (opening.bulletIndent !== null && line.indent > opening.bulletIndent) return true;
  if (WIDE_GAP.test(line.text) || WIDE_GAP.test(previous.text)) return false;
  if (OPENS_AMID.test(line.text) && (!LABEL.test(line.text) || isOpen(previous, MIN_WRAPPED_LENGTH))) return true;
  return isWrapped(previous, line, opening, setting);
}

/** A line of skills, and below it a remark on them: "I have not run Kubernetes in production." */
function remarksOnList(previous: Line, line: Line): boolean {
  return (
    BARE_LIST.test(previous.text) &&
    !isProse(previous) &&
    !previous.text.endsWith(",") &&
    !line.text.includes(",") &&
    ENDS_AS_SENTENCE.test(line.text) &&
    line.text.split(" ").length > 2
  );
}

/** Whether a line ends open or full, and the next opens nothing of its own. A list behind a label breaks after few words where its
 *  column is narrow. */
function isWrapped(previous: Line, line: Line, opening: Opening, { kind, width }: Setting): boolean {
  const { bulletIndent, isList } = opening;
  const leastOpen = isList ? 0 : ENTRY_A_LINE.has(kind) ? MIN_WRAPPED_LENGTH : MIN_NARROW_LENGTH;
  if (OPEN_END.test(previous.text) && previous.text.length >= leastOpen) return true;
  if (LABEL.test(line.text) || !isOpen(previous, MIN_NARROW_LENGTH) || remarksOnList(previous, line)) return false;
  if (opening.isProse && bulletIndent === null) return true;
  const leastFull = Math.max(isList ? MIN_NARROW_LENGTH : MIN_WRAPPED_LENGTH, width * WRAPPED_SHARE);
  return width <= WIDEST_PAGE && previous.text.length >= leastFull;
}
