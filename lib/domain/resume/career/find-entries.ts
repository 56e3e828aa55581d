import type { Reading } from "@/lib/domain/resume/reading";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { looksLikeHead } from "@/lib/domain/resume/text/line-forms";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import { type Anchor, findAnchors } from "./find-anchors";

/** One entry of a section: the lines of its head (the anchor's included) and where its body ends. */
export type Entry = {
  readonly anchor: Anchor | null;
  /** Line indexes, ascending. */
  readonly head: readonly number[];
  readonly endLine: number;
  /** The lines between the head lines belong to other entries: dates and jobs stand in two separate lists. */
  readonly scattered: boolean;
};

const MAX_LINES_ABOVE = 3;
const MAX_LINES_BELOW = 3;

/** The entries of `lines[from..to)`: one for each date that stands apart, else one for each line that names a job. */
export function findEntries(source: Reading, from: number, to: number): readonly Entry[] {
  const anchors = findAnchors(source, from, to);
  if (anchors.length === 0) {
    return undatedEntries(source, from, to);
  }
  const paired = pairDateList(source, anchors, to);
  const heads = paired ?? headsOf(source, anchors, from, to);
  const entries = anchors.map((anchor, index) => {
    const next = heads[index + 1];
    const endLine = paired ? (heads[index]?.at(-1) ?? anchor.lineIndex) + 1 : (next?.[0] ?? to);
    return { anchor, head: heads[index] ?? [anchor.lineIndex], endLine, scattered: paired !== null };
  });
  return entries;
}

/** A column of dates, then as many lines of jobs: a two-column list read column by column. */
function pairDateList(source: Reading, anchors: readonly Anchor[], to: number): readonly (readonly number[])[] | null {
  const first = anchors[0];
  const count = anchors.length;
  const isRun = anchors.every(
    (anchor, index) => anchor.datesOnly && anchor.lineIndex === (first?.lineIndex ?? 0) + index,
  );
  if (!first || count < 2 || !isRun) {
    return null;
  }
  const jobs: number[] = [];
  for (let index = first.lineIndex + count; index < to && jobs.length < count; index += 1) {
    const line = source.lines[index];
    if (line && !line.separator) {
      jobs.push(index);
    }
  }
  return jobs.length === count
    ? anchors.map((anchor, index) => [anchor.lineIndex, jobs[index] ?? anchor.lineIndex])
    : null;
}

function headsOf(
  source: Reading,
  anchors: readonly Anchor[],
  from: number,
  to: number,
): readonly (readonly number[])[] {
  const firstAnchor = anchors[0]?.lineIndex ?? from;
  const firstAbove = runAbove(source, firstAnchor, from, anchors[0]);
  const usualAbove = firstAbove.length;
  let floor = from;
  return anchors.map((anchor, index) => {
    const run = index === 0 ? firstAbove : runAbove(source, anchor.lineIndex, floor, anchor);
    const touchesPrevious = run.length > 0 && run[0] === floor && index > 0;
    const above = touchesPrevious ? run.slice(run.length - Math.min(run.length, usualAbove)) : run;
    const ceiling = anchors[index + 1]?.lineIndex ?? to;
    const reserved = index + 1 < anchors.length ? Math.min(usualAbove, MAX_LINES_ABOVE) : 0;
    const below = runBelow(source, anchor, above, { ceiling, reserved });
    floor = (below.at(-1) ?? anchor.lineIndex) + 1;
    const hangsOnBody = isBody(source, anchor.lineIndex);
    return [...above, ...(hangsOnBody && above.length > 0 ? [] : [anchor.lineIndex]), ...below];
  });
}

/** The head lines directly above an anchor; a blank line ends the run once the entry has a name. */
function runAbove(source: Reading, anchorLine: number, floor: number, anchor: Anchor | undefined): readonly number[] {
  const run: number[] = [];
  const own = source.lines[anchorLine];
  const ownNamesJob = own !== undefined && anchor?.datesOnly === false && namesJob(own.text);
  for (let index = anchorLine - 1; index >= floor && run.length < MAX_LINES_ABOVE; index -= 1) {
    const line = source.lines[index];
    const below = source.lines[index + 1];
    const named = run.length > 0 || ownNamesJob;
    if (
      !line ||
      !looksLikeHead(line) ||
      (source.continues[index] ?? false) ||
      (below?.blankBefore && named && !isHeading(line))
    ) {
      break;
    }
    run.unshift(index);
  }
  const hasName = ownNamesJob || run.some((index) => !isPlace(source.lines[index]?.text ?? ""));
  return hasName || run.length >= 2 ? run : [...nameAboveBody(source, run[0] ?? anchorLine, floor), ...run];
}

/** Where the dates follow their entry's bullets (a right column read last), the name stands above those bullets. */
function nameAboveBody(source: Reading, before: number, floor: number): readonly number[] {
  let index = before - 1;
  while (index >= floor && isBody(source, index)) {
    index -= 1;
  }
  const run: number[] = [];
  while (index < before - 1 && index >= floor && run.length < 2) {
    const line = source.lines[index];
    if (
      !line ||
      !looksLikeHead(line) ||
      isBody(source, index) ||
      (run.length > 0 && source.lines[index + 1]?.blankBefore)
    ) {
      break;
    }
    run.unshift(index);
    index -= 1;
  }
  return run;
}

function isBody(source: Reading, index: number): boolean {
  return source.lines[index]?.bullet === true || (source.continues[index] ?? false);
}

function isHeading(line: Line): boolean {
  return line.markdownLevel > 0;
}

/** The head lines directly below an anchor, while the entry still lacks a part and the next entry keeps its own. */
function runBelow(
  source: Reading,
  anchor: Anchor,
  above: readonly number[],
  limit: { readonly ceiling: number; readonly reserved: number },
): readonly number[] {
  const run: number[] = [];
  const known = above.length + (anchor.datesOnly ? 0 : 1);
  const own = wordsBesideDates(source, anchor);
  const isComplete = !anchor.datesOnly && namesJob(own) && /[,|@•·]| at | [–—-] \p{L}|\s{2}/u.test(own);
  const wanted = Math.min(MAX_LINES_BELOW, Math.max(0, 3 - known));
  if (isBody(source, anchor.lineIndex)) {
    return run;
  }
  for (let index = anchor.lineIndex + 1; index < limit.ceiling && run.length < wanted; index += 1) {
    const line = source.lines[index];
    const opensAnother = line?.blankBefore === true && known + run.length > 0;
    if (!line || opensAnother || !isHeadLine(source, index) || (isComplete && !isPlace(line.text))) {
      break;
    }
    run.push(index);
  }
  const reachesNext = run.length > 0 && (run.at(-1) ?? 0) >= limit.ceiling - limit.reserved;
  return reachesNext ? run.filter((index) => index < limit.ceiling - limit.reserved) : run;
}

function wordsBesideDates(source: Reading, anchor: Anchor): string {
  const line = source.lines[anchor.lineIndex];
  const before = source.text.slice(line?.body.start, anchor.range.start).replace(/[\s|,(–—-]{1,20}$/u, "");
  return line ? `${before} ${source.text.slice(anchor.range.end, line.body.end)}`.trim() : "";
}

function isHeadLine(source: Reading, index: number): boolean {
  const line = source.lines[index];
  return line !== undefined && looksLikeHead(line) && !(source.continues[index] ?? false);
}

/** Without any date: a line that names a job and has something to say below it. */
function undatedEntries(source: Reading, from: number, to: number): readonly Entry[] {
  const heads: number[] = [];
  for (let index = from; index < to; index += 1) {
    const line = source.lines[index];
    const previous = source.lines[index - 1];
    const opens =
      line !== undefined &&
      (index === from || line.blankBefore || line.markdownLevel > 0 || line.bold || previous?.bullet === true);
    if (
      line &&
      opens &&
      looksLikeHead(line) &&
      !(source.continues[index] ?? false) &&
      namesJob(line.text) &&
      line.text.length <= 90
    ) {
      heads.push(index);
    }
  }
  return heads.map((head, index) => ({
    anchor: null,
    head: [head],
    endLine: heads[index + 1] ?? to,
    scattered: false,
  }));
}
