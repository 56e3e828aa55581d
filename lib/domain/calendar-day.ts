import { z } from "zod";

const MILLISECONDS_A_DAY = 86_400_000;

function momentOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

function isRealDay(day: string): boolean {
  const moment = momentOf(day);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

/** A day without a time and a place, "2026-11-22". Refuses what no calendar has, such as 30 February. */
export const CalendarDay = z
  .string()
  .regex(/^(?:19|20)\d{2}-\d{2}-\d{2}$/, "Give the day as year, month and day: 2026-11-22.")
  .refine(isRealDay, "No calendar has this day.");

/** The day of a moment in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((momentOf(to) - momentOf(from)) / MILLISECONDS_A_DAY);
}

/** The day that is `days` after another, or before it when negative. */
export function dayAfter(day: string, days: number): string {
  return dayOf(new Date(momentOf(day) + days * MILLISECONDS_A_DAY));
}
