import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { SectionKind } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import { closesWithDates, type DatedLines, isDatedHead, standsOverDates } from "./dated-heads";
import type { LinedSection } from "./find-sections";
import type { Line } from "./group-lines";
import { CONTACT, ENDS_AS_SENTENCE, LABEL, looksLikeHead, tellsInPerson } from "./line-forms";

const MIN_WRAPPED_LENGTH = 50;
const MIN_NARROW_LENGTH = 24;
const WRAPPED_SHARE = 0.72;

/** "Languages: Python, Go": a label with at least two things behind it. */
const LABELLED_LIST = /^[\p{L}][\p{L} &/]{1,40}(?:\([^()]{1,20}\))?:[*_]*\s+[^,;]{1,60}[,;]/u;
/** "Python, Rust, C++, Spark", "Triton | vLLM | KV cache": three or more names and no sentence. */
const BARE_LIST = /^(?:[^.!?,;|·]{1,40}(?:\s[|·]\s|[,;]\s?)){3}/u;
/** "languages: …"; a longer run of small words is a sentence that goes on. */
const SMALL_LABEL = /^\p{Ll}[\p{L}&/]*(?: [\p{L}&/]+){0,2}:/u;
/** A small letter or a sign that opens no line of its own. */
const OPENS_AMID = /^[\p{Ll}(&%]/u;
const OPEN_END =
  /[,;&–(-]$|\s[|·]$|\b(?:and|or|of|in|the|for|with|to|a|an|by|on|from|at|as|using|including|that|which|over|into|onto|than|per|between|via|under|without|within|across|through|against|during|until|no|not|our|their|his|its|my|these|those|is|are|was|were|has|have|had|who|whose|where|when|while|but|each|every)$/i;
/** Two columns on one line: its length says nothing about wrapping. */
const WIDE_GAP = /[^\s.!?:](?:\s{2,}|\t)\S/;
const OPENS_QUOTE = /^["“„«]\p{L}/u;
const ENDS_WITH_YEAR = /(?<!\d)(?:19|20)\d\d\)?(?:\s\([^()]{1,30}\))?$/;
/** No page is set wider; a longer line was never wrapped, nor were those beside it. */
const WIDEST_PAGE = 140;
/** One entry stands on each line; a full line says nothing of the next. */
const ENTRY_A_LINE: ReadonlySet<SectionKind> = new Set(["header", "education"]);

type Source = DatedLines & { readonly sections: readonly LinedSection[] };

/** What the section of a line says of how its lines break. */
type Setting = {
  readonly kind: SectionKind;
  readonly width: number;
  /** A list of papers, each with a bullet or in quotation marks: what opens with none goes on. */
  readonly marks: "bullets" | "quotes" | "none";
};

/** For each line, the kind of its section and the length of the longest line there: where lines break. Other sections say nothing of it. */
function settingsOf({ lines, sections }: Source): readonly Setting[] {
  return sections.flatMap(({ kind, heading, firstLine, endLine }) => {
    const own = lines.slice(firstLine, endLine);
    const width = own.reduce((longest, { text }) => Math.max(longest, text.length), 0);
    const first = own.find((_, index) => lines[firstLine + index]?.range.start !== heading?.start);
    const marks = kind === "publications" ? marksOf(first) : "none";
    return own.map(() => ({ kind, width, marks }));
  });
}

function marksOf(first: Line | undefined): Setting["marks"] {
  if (first?.bullet) return "bullets";
  return OPENS_QUOTE.test(first?.text ?? "") ? "quotes" : "none";
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
      opening = { ...opening, isProse: opening.isProse || isProse(line), lines: opening.lines + 1 };
    } else opening = openingOf(line, setting?.kind, hasSpan(source.dates[index]));
  });
  return wraps;
}

/** Whether a line goes on where the one above it broke. */
function goesOn({ lines, dates }: DatedLines, index: number, opening: Opening, setting: Setting): boolean {
  const [previous, line] = [lines[index - 1], lines[index]];
  if (previous === undefined || line === undefined || isApart(previous, line)) return false;
  if (setting.marks === "bullets" && opening.bulletIndent !== null) return true;
  if (setting.marks === "quotes" && opening.bulletIndent === null) return !OPENS_QUOTE.test(line.text);
  if (closesWithDates(previous, dates[index - 1]) && !OPENS_AMID.test(line.text)) return false;
  // What stands below the head of an entry is its body.
  if (opening.lines === 1 && looksLikeHead(previous) && isDatedHead(previous, dates[index - 1])) return false;
  // A sentence of its own with a span of dates in it may tell the next job.
  if (ENDS_AS_SENTENCE.test(previous.text) && hasSpan(dates[index])) return false;
  const opensEntry = isDatedHead(line, dates[index]) || standsOverDates({ lines, dates }, index);
  return opensEntry ? goesOnAtDates(previous, line, opening) : joins(previous, line, opening, setting);
}

/** How the lines that belong together began, and what the ones so far say of them. */
type Opening = {
  readonly bulletIndent: number | null;
  /** Where the words of the item begin. */
  readonly textIndent: number;
  readonly isList: boolean;
  /** Sentences are told: one has ended, or somebody says "I". */
  readonly isProse: boolean;
  readonly lines: number;
};

const UNOPENED: Opening = { bulletIndent: null, textIndent: 0, isList: false, isProse: false, lines: 0 };
const SENTENCE_INSIDE = /\p{Ll}{2}[.!?]\s+\p{Lu}\p{Ll}/u;

function hasSpan(dates: readonly FoundDates[] | undefined): boolean {
  return dates?.some(({ isRange }) => isRange) ?? false;
}

function openingOf(line: Line, kind: SectionKind | undefined, isDated: boolean): Opening {
  return {
    bulletIndent: line.bullet ? line.indent : null,
    textIndent: line.indent + line.body.start - line.range.start,
    isList: LABELLED_LIST.test(line.text) || (kind === "skills" && BARE_LIST.test(line.text)),
    // "Head of Policy. Hospital of the Tejo. May 2023 to now." is a head in pieces.
    isProse: isDated ? tellsInPerson(line.text) : isProse(line),
    lines: 1,
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
  const least = opening.isProse ? 0 : MIN_WRAPPED_LENGTH;
  if (OPENS_AMID.test(line.text) && (!SMALL_LABEL.test(line.text) || isOpen(previous, least))) return true;
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

/** Whether a line ends open or full, and the next opens nothing of its own. */
function isWrapped(previous: Line, line: Line, opening: Opening, setting: Setting): boolean {
  const isTold = opening.isProse && opening.bulletIndent === null;
  const isShort = ENTRY_A_LINE.has(setting.kind) ? MIN_WRAPPED_LENGTH : MIN_NARROW_LENGTH;
  if (OPEN_END.test(previous.text) && previous.text.length >= (opening.isList || isTold ? 0 : isShort)) return true;
  if (LABEL.test(line.text)) return isOpen(previous, MIN_WRAPPED_LENGTH) && !fits(line, previous, setting) && isTold;
  // Where sentences are told, the next one follows in the same paragraph.
  if (isTold && (isProse(line) || !looksLikeHead(line))) return true;
  if (!isOpen(previous, MIN_NARROW_LENGTH) || remarksOnList(previous, line)) return false;
  return isTold || isFull(previous, opening, setting);
}

/** Whether the first word of a line would have stood on the line before it, too. */
function fits(line: Line, previous: Line, { width }: Setting): boolean {
  return previous.text.length + line.text.indexOf(" ") < width;
}

/** Whether a line is as long as lines get before they break. A list breaks after few words where its column is narrow. */
function isFull({ text }: Line, { isList }: Opening, { width }: Setting): boolean {
  const least = Math.max(isList ? MIN_NARROW_LENGTH : MIN_WRAPPED_LENGTH, width * WRAPPED_SHARE);
  return width <= WIDEST_PAGE && text.length >= least;
}
