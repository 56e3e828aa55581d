import type { DatePoint } from "@/lib/domain/resume/resume";
import type { FoundDates } from "./find-dates";

const MONTHS_A_YEAR = 12;
const LARGEST_GAP_MONTHS = 2;
/** A step told by years alone, or one that begins in the month in which the last one ends. */
const LARGEST_OVERLAP_MONTHS = 12;

function monthOf(point: DatePoint, fallbackMonth: number): number {
  return point.year * MONTHS_A_YEAR + (point.month ?? fallbackMonth);
}

function endOf({ from, to }: FoundDates): number {
  if (to === "present") return Infinity;
  return monthOf(to ?? from, MONTHS_A_YEAR);
}

/**
 * The steps of one job that a line tells with a span each ("counsel (since 2021), associate (2015 – 2020)") as one span from the first to the
 * last, when each follows on the one before within two months. Spans apart from each other, spans inside others, or a line with one span,
 * stay as they are: `chosen` comes back.
 */
export function joinSteps(found: readonly FoundDates[], chosen: FoundDates): FoundDates {
  const spans = found.filter(({ isRange, fault }) => isRange && fault === null);
  if (spans.length < 2 || !spans.includes(chosen)) return chosen;
  const inTime = spans.toSorted((first, second) => monthOf(first.from, 1) - monthOf(second.from, 1));
  const [earliest] = inTime;
  if (earliest === undefined) return chosen;
  let latest = earliest;
  for (const span of inTime.slice(1)) {
    const gapMonths = monthOf(span.from, 1) - endOf(latest);
    if (gapMonths > LARGEST_GAP_MONTHS || gapMonths < -LARGEST_OVERLAP_MONTHS) return chosen;
    latest = span;
  }
  return {
    ...chosen,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    from: earliest.from,
    to: latest.to,
  };
}
