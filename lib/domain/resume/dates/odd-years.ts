import type { FoundDates } from "./find-dates";

const ODD_YEARS = /(?<![\p{L}\p{N}.,$€£-])\d{4}(?:\/\d{1,2})?\s?[-–—]\s?\d{4}(?:\/\d{1,2})?(?![\p{L}\p{N}.,-])/u;

/** "2333/23 – 2333/23": the shape of a range with numbers that are no years; reported, never counted. */
export function oddYears(line: string): readonly FoundDates[] {
  const match = ODD_YEARS.exec(line);
  if (!match) {
    return [];
  }
  const from = { year: Number(match[0].slice(0, 4)), month: null };
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      from,
      to: from,
      isRange: true,
      named: true,
      fault: "both",
    },
  ];
}
