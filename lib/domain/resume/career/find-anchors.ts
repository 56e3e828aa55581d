import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import { joinSteps } from "@/lib/domain/resume/dates/join-steps";
import type { Reading } from "@/lib/domain/resume/reading";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { looksLikeHead, tellsInPerson } from "@/lib/domain/resume/text/line-forms";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { TextRange } from "@/lib/domain/text-range";

/** A line whose dates are those of an entry. */
export type Anchor = {
  readonly lineIndex: number;
  readonly dates: FoundDates;
  /** Where the dates stand in the text. */
  readonly range: TextRange;
  /** Nothing but dates on the line. */
  readonly datesOnly: boolean;
  /** Where the head ends on the line, when only a remark or the telling of the job stands behind the dates; else null. */
  readonly headEnd: number | null;
};

const MAX_BULLET_REST = 110;
const MAX_HANGING_INDENT = 1;
const MAX_SENTENCE_WORDS = 14;
const MAX_FRAGMENT_WORDS = 8;
const MAX_REST = 130;
const EDGE = /^[\s*_`()[\]{},;:|–—•·.\-#/>]*$/;
/** "[1] Hoshizora Communications (April 2018 - present)": the jobs are counted. */
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\[\d{1,2}\])\s/;
/* "– present (32 hours a week)", "2018–2020 (contract)": a remark on the dates closes the line. */
const REMARK = /^\s*\([^()]{1,40}\)[\s.,;]*$/;
/* "Editor, The Ledger, Feb. 2022 – present. Four reporters.", "Analyst, Acme (2018–2020): dashboards": what follows is the body. */
const BODY_BEHIND = /^(?:\.\s+(?=\p{Lu})|\)\s*[:.–—-]\s+(?=\S)|:\s+(?=\S))/u;
const MAX_HEAD = 90;
const WIDE_GAP = /(?:\t|\s{2,}|\|\s*)$/;
const GAP_BEHIND = /^(?:\t|\s{2,}|\s*[|:]\s)\s*\S/;
/* "Jan 2024 – now. Research Scientist, Kestrel Models. Reinforcement learning …": the job's name follows its dates. */
const JOB_BEHIND = /^\s?[.,;–—-]\s+(\p{Lu}[^.;:\n]{2,60})/u;
const OWN_CELL_BEHIND = /^\s*[*_)\]]*\s*(?:[·•|]|\t|\s{2})/;
const OWN_CELL_BEFORE = /(?:^|[|,(•·–—-]|\t|\s\s)\s?[*_([]*$/;

/** The anchors among `lines[from..to)`, in order; bullets are read as entries only where no other line is one. */
export function findAnchors(source: Reading, from: number, to: number): readonly Anchor[] {
  const plain: Anchor[] = [];
  const bulleted: Anchor[] = [];
  for (let index = from; index < to; index += 1) {
    const anchor = anchorAt(source, index);
    const line = source.lines[index];
    if (!anchor || !line) {
      continue;
    }
    const slice = source.text.slice(line.range.start, line.range.end);
    const hasOwnPlace = hasWideGapBefore(slice, anchor.dates) || fillsCell(slice, anchor.dates);
    if (!line.bullet || hasOwnPlace || isCountedJob(line, slice, anchor.dates)) {
      plain.push(anchor);
    } else if (restLength(slice, anchor.dates) <= MAX_BULLET_REST) {
      bulleted.push(anchor);
    }
  }
  return plain.length > 0 ? withoutBody(source, plain) : bulleted;
}

function isCountedJob(line: Line, slice: string, dates: FoundDates): boolean {
  const closesLine = dates.isRange && EDGE.test(slice.slice(dates.end)) && restLength(slice, dates) <= MAX_HEAD;
  return line.bullet && NUMBERED.test(slice) && closesLine;
}

/** Where the entries begin with their dates in the margin, what is set in from there is body, whatever dates it holds. */
function withoutBody(source: Reading, anchors: readonly Anchor[]): readonly Anchor[] {
  const indentOf = (anchor: Anchor): number => source.lines[anchor.lineIndex]?.indent ?? 0;
  const opensLine = (anchor: Anchor): boolean =>
    anchor.range.start - (source.lines[anchor.lineIndex]?.range.start ?? 0) <= 2;
  const leading = anchors.filter(opensLine);
  const margin = Math.min(...leading.map(indentOf));
  return leading.length >= 2 ? anchors.filter((anchor) => indentOf(anchor) <= margin + MAX_HANGING_INDENT) : anchors;
}

function anchorAt(source: Reading, index: number): Anchor | null {
  const line = source.lines[index];
  const found = source.dates[index] ?? [];
  if (!line || line.separator || found.length === 0) {
    return null;
  }
  const slice = source.text.slice(line.range.start, line.range.end);
  const isHead = looksLikeHead(line);
  const isLongSentence = !line.bullet && (tellsInPerson(slice) || isSentence(slice));
  const dates =
    found.find(
      (candidate) =>
        candidate.isRange &&
        (hasWideGapBefore(slice, candidate) ||
          hasWideGapBehind(slice, candidate) ||
          fillsCell(slice, candidate) ||
          closesHead(slice, candidate) ||
          (!isLongSentence && standsApart(slice, candidate, isHead || line.bullet))),
    ) ?? found.findLast((candidate) => isSingleDate(withoutOthers(slice, found, candidate), candidate, source, index));
  return dates ? anchorOf(line, index, withoutOthers(slice, found, dates), joinSteps(found, dates)) : null;
}

/** The line with blanks where other single dates stand: "Summer 2014, Summer 2015" says nothing but dates. */
function withoutOthers(slice: string, found: readonly FoundDates[], dates: FoundDates): string {
  return found
    .filter((other) => other !== dates && !other.isRange && !dates.isRange)
    .reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), slice);
}

function anchorOf(line: Line, lineIndex: number, slice: string, dates: FoundDates): Anchor {
  const datesOnly = EDGE.test(slice.slice(0, dates.start)) && EDGE.test(slice.slice(dates.end));
  return {
    lineIndex,
    dates,
    range: { start: line.range.start + dates.start, end: line.range.start + dates.end },
    datesOnly,
    headEnd: REMARK.test(slice.slice(dates.end)) || closesHead(slice, dates) ? line.range.start + dates.end : null,
  };
}

/** Ends like a sentence and is as long as one; "Head of Policy. Hospitals of the Tejo. May 2023 to now." is a head in short pieces. */
function isSentence(slice: string): boolean {
  if (!/\.\s*$/.test(slice) || slice.split(/\s+/).length <= MAX_SENTENCE_WORDS) {
    return false;
  }
  const pieces = slice.split(/\.\s+/);
  return !namesJob(pieces[0] ?? "") || pieces.some((piece) => piece.split(/\s+/).length > MAX_FRAGMENT_WORDS);
}

/** Dates in a cell of their own, with other cells on both sides. */
function fillsCell(slice: string, dates: FoundDates): boolean {
  const [before, after] = [slice.slice(0, dates.start), slice.slice(dates.end)];
  return WIDE_GAP.test(before.slice(-8)) && /^(?:\t|\s{2,}|\s*\|\s)\s*\S/.test(after);
}

/** A range is an entry's when it begins or ends its line, or fills a cell of a line that is no sentence. */
function standsApart(slice: string, dates: FoundDates, mayBeInside: boolean): boolean {
  const before = slice.slice(0, dates.start);
  const atStart = EDGE.test(before);
  const after = slice.slice(dates.end);
  const atEnd = EDGE.test(after) || REMARK.test(after);
  const isCell = OWN_CELL_BEHIND.test(after) && OWN_CELL_BEFORE.test(before.slice(-12));
  const isProse = restLength(slice, dates) > MAX_REST || (!atStart && !atEnd && !isCell && !mayBeInside);
  return !isProse && (atStart || atEnd || OWN_CELL_BEFORE.test(before.slice(-12)));
}

/** Dates that close a short head with a job's name in it, before the sentences that tell the job on the same line. */
function closesHead(slice: string, dates: FoundDates): boolean {
  const before = slice.slice(0, dates.start);
  return (
    before.length <= MAX_HEAD &&
    BODY_BEHIND.test(slice.slice(dates.end)) &&
    namesJob(before) &&
    !tellsInPerson(before) &&
    !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(before)
  );
}

/** One date stands for an entry only beside a job's name, at the edge of its line or in its own cell. */
function isSingleDate(slice: string, dates: FoundDates, source: Reading, index: number): boolean {
  const line = source.lines[index];
  if (dates.isRange || !line || restLength(slice, dates) > MAX_BULLET_REST || tellsInPerson(line.text)) {
    return false;
  }
  const before = slice.slice(0, dates.start);
  const after = slice.slice(dates.end);
  const atEdge =
    (EDGE.test(after) && OWN_CELL_BEFORE.test(before.slice(-12))) ||
    (EDGE.test(before) && /^\s*(?:$|[|:)\],–—*_-]|\s{2})/.test(after));
  if (!atEdge) {
    return false;
  }
  const rest = `${before} ${after}`;
  const isDateOnly =
    (EDGE.test(before) && EDGE.test(after)) || (dates.named && isPlace(rest.replace(/[|•·]/g, " ").trim()));
  const above = source.lines[index - 1];
  const below = source.lines[index + 1];
  const neighbourNamesJob = [above, below].some(
    (neighbour) => neighbour !== undefined && looksLikeHead(neighbour) && namesJob(neighbour.text),
  );
  return isDateOnly ? neighbourNamesJob && !line.bullet : namesJob(rest);
}

function hasWideGapBefore(slice: string, dates: FoundDates): boolean {
  return WIDE_GAP.test(slice.slice(Math.max(0, dates.start - 8), dates.start)) && EDGE.test(slice.slice(dates.end));
}

/** Dates in a margin of their own, or before a job's name: whatever follows on the line, however long, is their entry. */
function hasWideGapBehind(slice: string, dates: FoundDates): boolean {
  const after = slice.slice(dates.end);
  const opensLine = EDGE.test(slice.slice(0, dates.start));
  return opensLine && (GAP_BEHIND.test(after) || namesJob(JOB_BEHIND.exec(after)?.[1] ?? ""));
}

function restLength(slice: string, dates: FoundDates): number {
  return slice.slice(0, dates.start).trim().length + slice.slice(dates.end).trim().length;
}
