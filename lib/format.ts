import type { Interval } from "@/lib/domain/interval";
import type { DatePoint } from "@/lib/domain/resume/resume";
import type { RoleLevel } from "@/lib/domain/role/role-profile";

// One locale for every reader: the same page reads the same in a screenshot, a print-out and a test.
const LOCALE = "en-GB";
const NO_BREAK_SPACE = "\u00a0";
const EN_DASH = "\u2013";

const wholeNumber = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToOneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const dayFormat = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const minuteFormat = new Intl.DateTimeFormat(LOCALE, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
const listFormat = new Intl.ListFormat(LOCALE, { type: "conjunction" });

/** A whole number with separators: 1234 → "1,234". */
export function formatCount(count: number): string {
  return wholeNumber.format(count);
}

/** A number of things: (1, "candidate") → "1 candidate", (0, "candidate") → "0 candidates"; give the plural where it is not "s". */
export function formatQuantity(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** A share from 0 to 1 in percent. What is not all is never shown as 100 %, what is not nothing never as 0 %. */
export function formatShare(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return `under 1${NO_BREAK_SPACE}%`;
  if (rounded === 100 && share < 1) return `over 99${NO_BREAK_SPACE}%`;
  return `${rounded}${NO_BREAK_SPACE}%`;
}

/** A score out of 100 as a whole number: 77.6 → "78". */
export function formatScore(points: number): string {
  return wholeNumber.format(points);
}

/** Points of one requirement, always with one decimal: 4 → "4.0". */
export function formatPoints(points: number): string {
  return oneDecimal.format(points);
}

/** Two bounds of a score as whole numbers: "70–95", or one number where they are the same after rounding. */
export function formatScoreRange(range: Interval): string {
  const [low, high] = [formatScore(range.low), formatScore(range.high)];
  return low === high ? low : `${low}${EN_DASH}${high}`;
}

/** A level from 1 to 5, or the two between which it lies: "4", "2–3"; nothing found is "–". */
export function formatLevel(level: Interval | null): string {
  if (level === null) return EN_DASH;
  return level.low === level.high
    ? upToOneDecimal.format(level.low)
    : `${upToOneDecimal.format(level.low)}${EN_DASH}${upToOneDecimal.format(level.high)}`;
}

/** Years of experience: "8.1 to 8.3 years", "8 years", "1 year"; null is "not stated". */
export function formatYears(years: Interval | null): string {
  if (years === null) return "not stated";
  const [low, high] = [upToOneDecimal.format(years.low), upToOneDecimal.format(years.high)];
  if (low !== high) return `${low} to ${high} years`;
  return `${low} ${low === "1" ? "year" : "years"}`;
}

/** Years under a heading that names the unit: "8.1–8.3", "8"; null is "not stated". */
export function formatYearsRange(years: Interval | null): string {
  if (years === null) return "not stated";
  const [low, high] = [upToOneDecimal.format(years.low), upToOneDecimal.format(years.high)];
  return low === high ? low : `${low}${EN_DASH}${high}`;
}

/** The day of an ISO timestamp, read in UTC: "2026-11-14T09:30:00.000Z" → "14 Nov 2026". Throws RangeError on what is no date. */
export function formatDay(iso: string): string {
  return dayFormat.format(new Date(iso));
}

/** Day and minute of an ISO timestamp: "14 Nov 2026, 09:30 UTC". Throws RangeError on what is no date. */
export function formatMoment(iso: string): string {
  return `${formatDay(iso)}, ${minuteFormat.format(new Date(iso))} UTC`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A date as a résumé states it: "Mar 2022", "2022", "present"; null is "not stated". */
export function formatDatePoint(point: DatePoint | "present" | null): string {
  if (point === null) return "not stated";
  if (point === "present") return "present";
  const month = point.month === null ? undefined : MONTHS[point.month - 1];
  return month === undefined ? String(point.year) : `${month} ${point.year}`;
}

const BYTE_UNITS = ["B", "kB", "MB", "GB"] as const;

/** Size of a file in steps of 1,000: 812 → "812 B", 1_250_000 → "1.3 MB". */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (unit < BYTE_UNITS.length - 1 && Number(upToOneDecimal.format(amount).replaceAll(",", "")) >= 1000) {
    amount /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? wholeNumber.format(amount) : upToOneDecimal.format(amount)} ${BYTE_UNITS[unit]}`;
}

/** Words in a row: ["a", "b", "c"] → "a, b and c". An empty list is an empty text. */
export function formatList(words: readonly string[]): string {
  return listFormat.format(words);
}

/** The level of a role in words: "senior" → "Senior", "vp" → "VP". */
export function formatRoleLevel(level: RoleLevel): string {
  return level === "vp" ? "VP" : `${level[0]?.toUpperCase()}${level.slice(1)}`;
}
