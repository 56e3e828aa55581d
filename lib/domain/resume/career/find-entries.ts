import type { Reading } from "@/lib/domain/resume/reading";
import { looksLikeHead } from "@/lib/domain/resume/text/line-forms";
import { namesJob } from "@/lib/domain/resume/words/title-words";
import { type Anchor, findAnchors } from "./find-anchors";
import { isLabelled } from "./head-labels";
import { headLinesOf } from "./head-lines";

/** One entry of a section: the lines of its head (the anchor's included) and where its body ends. */
export type Entry = {
  readonly anchor: Anchor | null;
  /** Line indexes, ascending. */
  readonly head: readonly number[];
  readonly endLine: number;
  /** The lines between the head lines belong to other entries: dates and jobs stand in two separate lists. */
  readonly scattered: boolean;
};

/** The entries of `lines[from..to)`: one for each date that stands apart, else one for each line that names a job. */
export function findEntries(source: Reading, from: number, to: number): readonly Entry[] {
  const anchors = findAnchors(source, from, to);
  if (anchors.length === 0) {
    return undatedEntries(source, from, to);
  }
  const paired = pairDateList(source, anchors, to);
  const heads = paired ?? headLinesOf(source, anchors, from, to);
  const entries = anchors.map((anchor, index) => {
    const next = heads[index + 1];
    const endLine = paired ? (heads[index]?.at(-1) ?? anchor.lineIndex) + 1 : (next?.[0] ?? to);
    const head = heads[index] ?? [anchor.lineIndex];
    const labelled = paired ? [] : labelledLines(source, (head.at(-1) ?? anchor.lineIndex) + 1, endLine);
    return { anchor, head: [...head, ...labelled], endLine, scattered: paired !== null };
  });
  return entries;
}

/** A form may name the employer below the duties: "Name and address of employer: …". */
function labelledLines(source: Reading, from: number, to: number): readonly number[] {
  const indexes: number[] = [];
  for (let index = from; index < to; index += 1) {
    const line = source.lines[index];
    if (line && !line.bullet && isLabelled(line.text)) {
      indexes.push(index);
    }
  }
  return indexes;
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

/** Without any date: a line that names a job and has something to say below it. */
function undatedEntries(source: Reading, from: number, to: number): readonly Entry[] {
  const heads: number[] = [];
  for (let index = from; index < to; index += 1) {
    const line = source.lines[index];
    const previous = source.lines[index - 1];
    const opens =
      line !== undefined &&
      (index === from || line.blankBefore || line.markdownLevel > 0 || line.bold || previous?.bullet === true);
    if (line && opens && looksLikeHead(line) && namesJob(line.text) && line.text.length <= 90) {
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
