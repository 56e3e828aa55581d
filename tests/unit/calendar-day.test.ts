import { expect, test } from "vitest";
import { CalendarDay, dayAfter, dayOf, daysBetween } from "@/lib/domain/calendar-day";

test.each(["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "2026-11-22T00:00", ""])("“%s” is no day", (text) => {
  expect(CalendarDay.safeParse(text).success).toBe(false);
});

test("the leap day of a leap year is a day", () => {
  expect(CalendarDay.parse("2028-02-29")).toBe("2028-02-29");
});

test("days between count over the end of a year, and backwards below zero", () => {
  expect(daysBetween("2026-12-30", "2027-01-02")).toBe(3);
  expect(daysBetween("2027-01-02", "2026-12-30")).toBe(-3);
});

test("the day of a moment is its day in UTC", () => {
  expect(dayOf(new Date("2026-11-22T23:59:59.999Z"))).toBe("2026-11-22");
});

test("a day after goes over the end of a month and backwards when negative", () => {
  expect(dayAfter("2026-11-28", 7)).toBe("2026-12-05");
  expect(dayAfter("2026-12-05", -7)).toBe("2026-11-28");
});
