import { expect, test } from "vitest";
import { hoursAheadOfUtc, overlapHours, workPlaces } from "@/lib/domain/sourcing/time-overlap";

const place = (name: string) => {
  const found = workPlaces.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`${name} is no place of the list.`);
  return found;
};

test.each([
  ["London", "Paris", 8],
  ["London", "New York", 4],
  ["London", "San Francisco", 1],
  ["San Francisco", "Bengaluru", 0],
  ["Paris", "Bengaluru", 4.5],
])("in winter %s and %s share %d working hours", (a, b, hours) => {
  expect(overlapHours(place(a), place(b), "2026-11-22")).toBe(hours);
});

test("summer time is counted where a place has it", () => {
  expect(hoursAheadOfUtc("Europe/London", "2026-11-22")).toBe(0);
  expect(hoursAheadOfUtc("Europe/London", "2026-07-01")).toBe(1);
  expect(hoursAheadOfUtc("Asia/Kolkata", "2026-07-01")).toBe(5.5);
});

test("overlap is the same both ways round, all of the day with oneself, and never negative", () => {
  for (const a of workPlaces) {
    expect(overlapHours(a, a, "2026-11-22")).toBe(9);
    for (const b of workPlaces) {
      expect(overlapHours(a, b, "2026-11-22")).toBe(overlapHours(b, a, "2026-11-22"));
      expect(overlapHours(a, b, "2026-11-22")).toBeGreaterThanOrEqual(0);
    }
  }
});
