import { expect, test } from "vitest";
import { dayOfCell } from "@/lib/domain/exchange/day-of-cell";

test.each([
  ["2026-04-03", "2026-04-03"],
  ["2026-4-3", "2026-04-03"],
  ["2026-04-03T09:30:00Z", "2026-04-03"],
  ["03.04.2026", "2026-04-03"],
  ["23/04/2026", "2026-04-23"],
  ["04/23/2026", "2026-04-23"],
  ["04/04/2026", "2026-04-04"],
  // What a spreadsheet keeps for 3 April 2026 and, with a time, for noon of 1 March 2000.
  ["46115", "2026-04-03"],
  ["36586.5", "2000-03-01"],
])("%s is %s", (cell, day) => {
  expect(dayOfCell(cell)).toBe(day);
});

test("a day that can be two is not guessed", () => {
  expect(dayOfCell("03/04/2026")).toBe("ambiguous");
});

test.each(["", "soon", "2026", "30.02.2026", "2026-13-01", "12345678"])("“%s” is no day", (cell) => {
  expect(dayOfCell(cell)).toBeNull();
});
