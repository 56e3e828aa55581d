import type { YearMonth } from "@/lib/domain/resume/resume";
import type { Line } from "@/lib/domain/resume/text/group-lines";
import { MONTH_PATTERN, PRESENT_PATTERN } from "./date-words";
import { type FoundDates, findDates } from "./find-dates";

/** A line that ends in "2018 –", "March 2018 to" or "2018 – September"; or one whose next begins with "– Present". */
const OPEN = new RegExp(`(?:[-–—−]|(?<!\\p{L})(?:to|until|bis|à|a)|[-–—−] ?(?:${MONTH_PATTERN})\\.?)\\s*$`, "iu");
const CONTINUED = /^[-–—−]\s+\S/;
const MAX_NEXT_LENGTH = 40;
const IS_PRESENT = new RegExp(`^(?:${PRESENT_PATTERN})$`, "iu");

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
    taken =
      own.length > 0
        ? (brokenRange(slice, lines[index + 1], asOf) ?? endBelow(slice, own, lines[index + 1], asOf))
        : null;
    const last = taken;
    perLine.push(last ? [...own.slice(0, -1), { ...last, end: Math.min(last.end, slice.length) }] : own);
  });
  return perLine;
}

function brokenRange(slice: string, next: Line | undefined, asOf: YearMonth): FoundDates | null {
  const ending = next?.text.slice(0, MAX_NEXT_LENGTH) ?? "";
  if (!next || next.blankBefore || !(OPEN.test(slice) || CONTINUED.test(ending))) {
    return null;
  }
  const joined = `${slice} ${ending}`;
  return (
    findDates(joined, asOf).find(
      (dates) => dates.isRange && dates.start < slice.length && dates.end > slice.length + 2,
    ) ?? null
  );
}

/** A narrow column of dates: "Jan 2020 Architect, Acme" and below it nothing but "Present" or a later date. */
function endBelow(
  slice: string,
  own: readonly FoundDates[],
  next: Line | undefined,
  asOf: YearMonth,
): FoundDates | null {
  const first = own[0];
  if (!first || own.length > 1 || first.isRange || first.start > 0 || !next || next.blankBefore) {
    return null;
  }
  const words = next.text.trim();
  const end: FoundDates["to"] = IS_PRESENT.test(words) ? "present" : (wholeDate(words, asOf) ?? null);
  const isLater = end === "present" || (end !== null && end.year >= first.from.year);
  const saysMore = slice.length > first.end + 3;
  return isLater && saysMore ? { ...first, to: end, isRange: true, named: true, fault: null } : null;
}

function wholeDate(words: string, asOf: YearMonth): FoundDates["to"] {
  const [only] = words.length <= MAX_NEXT_LENGTH ? findDates(words, asOf) : [];
  return only && !only.isRange && only.fault === null && only.start === 0 && only.end === words.length
    ? only.from
    : null;
}
