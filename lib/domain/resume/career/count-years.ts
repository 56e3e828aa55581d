import type { Interval } from "@/lib/domain/interval";
import type { DatePoint, Position, YearMonth } from "@/lib/domain/resume/resume";

/** A stretch of time in years; each end lies between two bounds. Month precision is within a month, year precision within the year. */
type Stretch = {
  readonly startLow: number;
  readonly startHigh: number;
  readonly endLow: number;
  readonly endHigh: number;
};

const MONTH = 1 / 12;

/**
 * Years of employment and internships up to `asOf`: the union, so that overlaps count once, as an interval whose width
 * comes from the precision of the dates. Two year-only jobs of which one ends in the year in which the next begins count as
 * continuous. An end that is not stated counts from nothing up to the next job's start, or up to `asOf`.
 * Null when no position is dated.
 */
export function countYears(positions: readonly Position[], asOf: YearMonth): Interval | null {
  const counted = positions.filter((position) => position.kind === "employment" || position.kind === "internship");
  const starts = counted.flatMap((position) => (position.start ? [startOf(position.start)] : []));
  const stretches = counted.flatMap((position) => stretchOf(position, asOf, starts));
  if (stretches.length === 0) {
    return null;
  }
  const stated = mergeStretches(
    stretches.filter((stretch) => stretch.endLow > stretch.startHigh || stretch.endHigh - stretch.endLow <= 1.01),
  );
  const certain = total(stated);
  const withOpen = total(mergeStretches(stretches));
  return { low: round(certain.low), high: round(Math.max(certain.high, withOpen.high)) };
}

function stretchOf(position: Position, asOf: YearMonth, starts: readonly number[]): readonly Stretch[] {
  if (!position.start) {
    return [];
  }
  const now = asOf.year + asOf.month * MONTH;
  const startLow = startOf(position.start);
  const startHigh = position.start.month === null ? startLow + 1 : startLow + MONTH;
  if (startLow >= now) {
    return [];
  }
  if (position.end === "present") {
    return [clip({ startLow, startHigh, endLow: now, endHigh: now }, now)];
  }
  if (position.end === null) {
    const next = Math.min(now, ...starts.filter((start) => start > startHigh));
    return [{ startLow, startHigh, endLow: startLow, endHigh: Math.max(next, startHigh) }];
  }
  const end = startOf(position.end);
  const isYear = position.end.month === null;
  return [
    clip({ startLow, startHigh, endLow: isYear ? end : end + MONTH, endHigh: isYear ? end + 1 : end + 2 * MONTH }, now),
  ];
}

function clip(stretch: Stretch, now: number): Stretch {
  const endHigh = Math.min(stretch.endHigh, now + MONTH);
  return { ...stretch, startHigh: Math.min(stretch.startHigh, now), endLow: Math.min(stretch.endLow, now), endHigh };
}

/** The first moment of a date, in years. */
function startOf(point: DatePoint): number {
  return point.year + ((point.month ?? 1) - 1) * MONTH;
}

/** Joins what overlaps or adjoins: the next begins before the last can have ended. */
function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.startLow - b.startLow || a.startHigh - b.startHigh);
  const merged: Stretch[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last && next.startLow <= last.endHigh + MONTH / 100) {
      merged[merged.length - 1] = {
        startLow: last.startLow,
        startHigh: Math.min(last.startHigh, next.startHigh),
        endLow: Math.max(last.endLow, next.endLow),
        endHigh: Math.max(last.endHigh, next.endHigh),
      };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

function total(stretches: readonly Stretch[]): Interval {
  let low = 0;
  let high = 0;
  for (const stretch of stretches) {
    low += Math.max(0, stretch.endLow - stretch.startHigh);
    high += stretch.endHigh - stretch.startLow;
  }
  return { low, high };
}

function round(years: number): number {
  return Math.round(years * 100) / 100;
}
