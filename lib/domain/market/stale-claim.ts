/** After how many months a claim counts as stale, until somebody chooses otherwise. */
export const DEFAULT_STALE_MONTHS = 24;

const MONTHS_A_YEAR = 12;

/**
 * Whether a claim about `year` is stale on the day `asOf` ("2026-11-22"): more than `months` whole months after the end of that year. A claim
 * about the running year or a later one never is.
 */
export function isStale(year: number, months: number, asOf: string): boolean {
  const [nowYear = year, nowMonth = 1] = asOf.split("-").map(Number);
  // January after the year is month 1: on its first day no whole month has passed.
  const monthsSince = (nowYear - year - 1) * MONTHS_A_YEAR + (nowMonth - 1);
  return monthsSince >= months && nowYear > year;
}
