import type { YearMonth } from "@/lib/domain/resume/resume";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { type FoundDates, findDates } from "./find-dates";

const OPEN = /(?:[-–—−]|(?<!\p{L})(?:to|until|bis|à|a))\s*$/iu;
const MAX_NEXT_LENGTH = 40;

/** The dates of each line; a range that breaks over the end of its line ("Jan 2020 –" / "Present") stands on its first line. */
export function findLineDates(
  text: string,
  lines: readonly Line[],
  asOf: YearMonth,
): readonly (readonly FoundDates[])[] {
  const perLine: (readonly FoundDates[])[] = [];
  let taken: FoundDates | null = null;
  lines.forEach((line, index) => {
    const slice = text.slice(line.range.start, line.range.end);
    const own: readonly FoundDates[] = taken ? [] : findDates(slice, asOf);
    taken = own.length > 0 ? brokenRange(slice, lines[index + 1], asOf) : null;
    const last = taken;
    perLine.push(last ? [...own.slice(0, -1), { ...last, end: slice.length }] : own);
  });
  return perLine;
}

function brokenRange(slice: string, next: Line | undefined, asOf: YearMonth): FoundDates | null {
  if (!next || next.blankBefore || next.text.length > MAX_NEXT_LENGTH || !OPEN.test(slice)) {
    return null;
  }
  const joined = `${slice} ${next.text}`;
  return (
    findDates(joined, asOf).find(
      (dates) => dates.isRange && dates.start < slice.length && dates.end > slice.length + 2,
    ) ?? null
  );
}
