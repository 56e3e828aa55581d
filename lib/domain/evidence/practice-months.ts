import type { Position, YearMonth } from "@/lib/domain/resume/resume";

type Span = { readonly from: number; readonly to: number };

const MONTHS_OF_A_YEAR = 12;
/** Where only the year is stated, the middle of it is the fairest single month. */
const MIDDLE_OF_THE_YEAR = 6;

function spanOf(position: Position, asOf: YearMonth): Span | null {
  if (position.start === null) return null;
  const from = position.start.year * MONTHS_OF_A_YEAR + (position.start.month ?? MIDDLE_OF_THE_YEAR);
  if (position.end === null) return { from, to: from + 1 };
  const end = position.end === "present" ? asOf : position.end;
  return { from, to: Math.max(from + 1, end.year * MONTHS_OF_A_YEAR + (end.month ?? MIDDLE_OF_THE_YEAR)) };
}

/** Months that the positions cover together, overlaps counted once; an undated position counts nothing, a missing end one month. */
export function practiceMonths(positions: readonly Position[], asOf: YearMonth): number {
  const spans = positions
    .map((position) => spanOf(position, asOf))
    .filter((span) => span !== null)
    .sort((first, second) => first.from - second.from);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    months += Math.max(0, span.to - Math.max(span.from, covered));
    covered = Math.max(covered, span.to);
  }
  return months;
}
