import type { DatePoint } from "@/lib/domain/resume/resume";

export const DATE_HELP = "Write a year and month as 2022-03, or a year as 2022.";

/** A date as the forms write it: "2022-03", or "2022" where the month is not known; none is empty. */
export function writeDate(date: DatePoint | null): string {
  if (date === null) return "";
  return date.month === null ? String(date.year) : `${date.year}-${String(date.month).padStart(2, "0")}`;
}

/** What was typed as a date; empty is null (not stated), anything unreadable is undefined. */
export function readDate(typed: string): DatePoint | null | undefined {
  if (typed.trim() === "") return null;
  const parts = /^((?:19|20)\d\d)(?:-(0?[1-9]|1[0-2]))?$/.exec(typed.trim());
  if (!parts) return undefined;
  return { year: Number(parts[1]), month: parts[2] === undefined ? null : Number(parts[2]) };
}
