import type { ImportSummary } from "@/lib/data/imports";

export type ImportSpeed = {
  readonly finished: number;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
};

/** Fewer finished files than this tell nothing about the rate. */
const ENOUGH_FILES = 5;

/** How many files are finished, how fast, and how long the rest takes at that rate; null where too little is known. */
export function importSpeed(summary: ImportSummary, now: Date): ImportSpeed {
  const { counts, createdAt, lastFinishedAt } = summary;
  const finished = counts.done + counts.failed + counts.duplicate;
  const until = summary.isActive ? now : lastFinishedAt;
  const seconds = until === null ? 0 : (until.getTime() - createdAt.getTime()) / 1000;
  const perSecond = finished >= ENOUGH_FILES && seconds > 0 ? finished / seconds : null;
  const left = counts.waiting + counts.reading;
  return { finished, perSecond, secondsLeft: perSecond === null || left === 0 ? null : left / perSecond };
}
