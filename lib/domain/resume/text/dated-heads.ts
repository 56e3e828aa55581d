import type { FoundDates } from "@/lib/domain/resume/dates/find-dates";
import type { Line } from "./group-lines";
import { DURATION, looksLikeHead } from "./line-forms";

/** Lines and the dates of each. */
export type DatedLines = {
  readonly lines: readonly Line[];
  readonly dates: readonly (readonly FoundDates[])[];
};

/** A head of one or two lines with a line of nothing but dates below: an entry, however the bullet above it ends. */
export function standsOverDates({ lines, dates }: DatedLines, index: number): boolean {
  const isHead = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && looksLikeHead(line);
  };
  const isDates = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !line.blankBefore && fillsLine(line, dates[at]);
  };
  return isHead(index) && (isDates(index + 1) || (isHead(index + 1) && isDates(index + 2)));
}

function fillsLine({ range }: Line, dates: readonly FoundDates[] | undefined): boolean {
  return dates?.some((one) => one.isRange && one.start <= 3 && one.end >= range.end - range.start - 2) ?? false;
}

/** "[1] Hoshizora (April 2018 - present)": a counted job, and what stands below it is its body. */
export function closesWithDates({ bullet, range }: Line, dates: readonly FoundDates[] | undefined): boolean {
  return bullet && (dates?.some((one) => one.isRange && one.end >= range.end - range.start - 2) ?? false);
}

const REMARK = /^\s*\([^()]{1,40}\)$/;

/** A short line that begins or ends with a range of dates, or with the duration that a template computed from it, opens an entry. */
export function isDatedHead(line: Line, dates: readonly FoundDates[] | undefined): boolean {
  const length = line.range.end - line.range.start;
  const ranges = dates?.filter((one) => one.isRange) ?? [];
  const shift = line.body.start - line.range.start;
  const endsLine = ({ end }: FoundDates): boolean =>
    end >= length - 2 ||
    REMARK.test(line.text.slice(end - shift)) ||
    DURATION.test(line.text.slice(end - shift).replace(/^[\s·•|,]+/u, ""));
  const fillsCell = ({ start, end }: FoundDates): boolean =>
    /[·•|]\s*$/.test(line.text.slice(0, Math.max(0, start - shift))) && /^\s*[·•|]/.test(line.text.slice(end - shift));
  if (ranges.some(fillsCell) && looksLikeHead(line)) return true;
  const isFilled = ranges.some((one) => one.start <= 3 && endsLine(one));
  return isFilled || (ranges.some((one) => one.start <= 3 || endsLine(one)) && looksLikeHead(line));
}
