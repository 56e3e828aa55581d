import type { Reading } from "@/lib/domain/resume/reading";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { isDuration, looksLikeHead } from "@/lib/domain/resume/text/line-forms";
import { hasLegalForm, namesOrganisation } from "@/lib/domain/resume/words/company-words";
import { isKnownCity, isPlace } from "@/lib/domain/resume/words/place-words";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import type { Anchor } from "./find-anchors";
import { labelOf } from "./head-labels";
import { headParts } from "./head-parts";

const MAX_LINES_ABOVE = 3;
const MAX_LINES_BELOW = 3;
const MAX_HANGING_INDENT = 1;

/** For each anchor of `lines[from..to)` the lines of its head, ascending: its own, and those above and below that belong to it. */
export function headLinesOf(
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
  const own = source.lines[anchorLine];
  const ownNamesJob = anchor?.datesOnly === false && namesJob(own?.text ?? "");
  const margin = (own?.indent ?? 0) + MAX_HANGING_INDENT;
  const run: number[] = [];
  let index = anchorLine - 1;
  while (index >= floor && run.length < MAX_LINES_ABOVE && mayStandInHead(source, index, margin)) {
    if (isParted(source, index, run.length > 0 || ownNamesJob)) {
      return [...groupHeader(source, index, { floor, head: [...run, anchorLine], anchor }), ...run];
    }
    run.unshift(index);
    index -= 1;
  }
  const hasName = ownNamesJob || run.some((line) => !isPlace(source.lines[line]?.text ?? ""));
  const isNamed =
    hasName ||
    run.length >= 2 ||
    (anchor?.datesOnly === false && !isPlace(own ? wordsBeside(source, own, anchor) : ""));
  return isNamed ? run : [...nameAboveBody(source, run[0] ?? anchorLine, floor), ...run];
}

/** The words of the anchor's line without its dates. */
function wordsBeside(source: Reading, line: Line, anchor: Anchor): string {
  const before = source.text.slice(line.body.start, anchor.range.start);
  return `${before} ${source.text.slice(anchor.range.end, line.body.end)}`.replace(
    /^[\s|,•·(–—-]+|[\s|,•·)–—-]+$/gu,
    "",
  );
}

/** A blank line parts two entries once the lower one has a name, or where both are filled forms. */
function isParted(source: Reading, index: number, isNamed: boolean): boolean {
  const endsForm = labelOf(source.lines[index]?.text ?? "") !== null;
  return (isNamed || endsForm) && source.lines[index + 1]?.blankBefore === true && !isHeading(source, index);
}

type Below = { readonly floor: number; readonly head: readonly number[]; readonly anchor: Anchor | undefined };

/** An employer alone between blank lines, over the titles held there: of the head below it, where that has none. */
function groupHeader(source: Reading, index: number, below: Below): readonly number[] {
  const isTotal = index > below.floor && source.lines[index] !== undefined && isDuration(source.lines[index]);
  const at = isTotal ? index - 1 : index;
  const line = source.lines[at];
  const isAlone = line !== undefined && (line.blankBefore || at === below.floor) && namesEmployer(line.text);
  return isAlone && headState(source, below.head, below.anchor) !== "whole" ? [at] : [];
}

/** A line set in from the dates below it is the body of the entry before. */
function mayStandInHead(source: Reading, index: number, margin: number): boolean {
  const line = source.lines[index];
  return line !== undefined && line.indent <= margin && (looksLikeHead(line) || isDuration(line));
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
  return source.lines[index]?.bullet === true;
}

function isHeading(source: Reading, index: number): boolean {
  return (source.lines[index]?.markdownLevel ?? 0) > 0;
}

/** The head lines directly below an anchor, while the entry still lacks a part and the next entry keeps its own. */
function runBelow(
  source: Reading,
  anchor: Anchor,
  above: readonly number[],
  limit: { readonly ceiling: number; readonly reserved: number },
): readonly number[] {
  const run: number[] = [];
  if (isBody(source, anchor.lineIndex)) {
    return run;
  }
  const known = above.length + (anchor.datesOnly ? 0 : 1);
  const state = headState(source, [...above, anchor.lineIndex], anchor);
  const wanted = state === "titled" ? 2 : Math.min(MAX_LINES_BELOW, Math.max(state === "whole" ? 1 : 0, 3 - known));
  for (let index = anchor.lineIndex + 1; index < limit.ceiling && run.length < wanted; index += 1) {
    const line = source.lines[index];
    const opensAnother = line?.blankBefore === true && known + run.length > 0;
    if (!line || opensAnother || !isHeadLine(source, index) || !fits(line.text, state)) {
      break;
    }
    run.push(index);
  }
  const reachesNext = run.length > 0 && (run.at(-1) ?? 0) >= limit.ceiling - limit.reserved;
  const isFree = (index: number): boolean => index < limit.ceiling - limit.reserved;
  return reachesNext ? run.filter((index) => isFree(index) || isPlace(source.lines[index]?.text ?? "")) : run;
}

/** What the lines of a head give so far: title and employer, a title that may hold its employer behind a comma, or less. */
type HeadState = "whole" | "titled" | "open";

function headState(source: Reading, indexes: readonly number[], anchor: Anchor | undefined): HeadState {
  const lines = indexes.flatMap((index) => {
    const line = source.lines[index];
    return line && !isDuration(line) ? [{ range: line.body, offset: 0 }] : [];
  });
  const named = headParts(source.text, lines, anchor?.range ?? null).filter((part) => part.role !== "place");
  const title = named.find((part) => part.role === "title");
  if (!title) {
    return "open";
  }
  return named.length > 1 ? "whole" : title.words.includes(",") ? "titled" : "open";
}

/** A whole head takes no more than its place; a title that may hold its employer takes what is surely one. */
function fits(words: string, state: HeadState): boolean {
  return state === "open" || isPlace(words) || (state === "titled" && namesEmployer(words));
}

/** "Halcyon Compute, Austin, TX", "Severn Mutual Insurance", "Alpavision, Meylan". */
function namesEmployer(words: string): boolean {
  const pieces = words.split(/,\s*/);
  const isLocated = pieces.length > 1 && (isPlace(pieces.slice(1).join(", ")) || isKnownCity(pieces.at(-1) ?? ""));
  const all = words.split(/\s+/);
  const capitalised = all.filter((word) => /^[\p{Lu}\d&(]/u.test(word)).length;
  const isName =
    all.length <= 6 && all.every((word) => /^[\p{Lu}\d&(]|^(?:of|the|de|and|für|du|des|la|der)$/u.test(word));
  const isFirm = namesOrganisation(words) && capitalised * 2 > all.length;
  return !isPlace(words) && (isLocated || hasLegalForm(words) || (!namesJob(words) && (isFirm || isName)));
}

function isHeadLine(source: Reading, index: number): boolean {
  const line = source.lines[index];
  return line !== undefined && looksLikeHead(line);
}
