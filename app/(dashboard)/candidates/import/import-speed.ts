import type { ImportSummary } from "@/lib/data/imports";
import { formatQuantity } from "@/lib/format";

export type ImportSpeed = {
  readonly finished: number;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
};

/** Fewer finished files than this tell nothing about the rate. */
const ENOUGH_FILES = 5;

/** Longer rests are told in minutes. */
const MOST_SECONDS = 90;

/** "32 seconds", "4 minutes"; the last second is a second. */
export function timeLeftWords(seconds: number): string {
  if (seconds <= MOST_SECONDS) return formatQuantity(Math.max(1, Math.round(seconds)), "second");
  return formatQuantity(Math.round(seconds / 60), "minute");
}

/** How many files are finished, how fast, and how long the rest takes at that rate; null where too little is known. */
export function importSpeed(summary: ImportSummary, now: Date): ImportSpeed {
  const { counts, createdAt, lastFinishedAt } = summary;
  const finished = counts.done + counts.failed + counts.duplicate;
  const until = summary.isActive ? now : lastFinishedAt;
  const seconds = until === null ? 0 : (until.getTime() - createdAt.getTime()) / 1000;
  const perSecond = finished >= ENOUGH_FILES && seconds > 0 ? finished / seconds : null;
  const left = counts.waiting + counts.reading + summary.missing;
  return { finished, perSecond, secondsLeft: perSecond === null || !summary.isActive ? null : left / perSecond };
}
