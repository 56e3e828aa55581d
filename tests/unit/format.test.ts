import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatBytes,
  formatCount,
  formatDatePoint,
  formatDay,
  formatLevel,
  formatList,
  formatMoment,
  formatPoints,
  formatQuantity,
  formatRoleLevel,
  formatScore,
  formatScoreRange,
  formatShare,
  formatYears,
} from "@/lib/format";

const SEED = { seed: 20_261_114 };

test("counts carry separators and their noun agrees with them", () => {
  expect(formatCount(12_345)).toBe("12,345");
  expect(formatQuantity(1, "candidate")).toBe("1 candidate");
  expect(formatQuantity(0, "candidate")).toBe("0 candidates");
  expect(formatQuantity(2, "reply", "replies")).toBe("2 replies");
});

test("a share keeps a no-break space before the percent sign", () => {
  expect(formatShare(0.77)).toBe("77\u00a0%");
});

test("only all is 100 % and only nothing is 0 %", () => {
  expect(formatShare(1)).toBe("100\u00a0%");
  expect(formatShare(0)).toBe("0\u00a0%");
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), (share) => {
      const shown = formatShare(share);
      return shown !== "0\u00a0%" && shown !== "100\u00a0%";
    }),
    SEED,
  );
});

test("a score is whole, points of a requirement keep one decimal", () => {
  expect(formatScore(77.6)).toBe("78");
  expect(formatPoints(4)).toBe("4.0");
  expect(formatPoints(3.26)).toBe("3.3");
});

test("a range that rounds to one number is shown as one number", () => {
  expect(formatScoreRange({ low: 70.2, high: 95 })).toBe("70–95");
  expect(formatScoreRange({ low: 70.1, high: 70.4 })).toBe("70");
});

test("a level is one number or two bounds, and a dash where nothing was found", () => {
  expect(formatLevel({ low: 4, high: 4 })).toBe("4");
  expect(formatLevel({ low: 2, high: 3 })).toBe("2–3");
  expect(formatLevel(null)).toBe("–");
});

test("years of experience read as a person would say them", () => {
  expect(formatYears({ low: 8.1, high: 8.3 })).toBe("8.1 to 8.3 years");
  expect(formatYears({ low: 8, high: 8.02 })).toBe("8 years");
  expect(formatYears({ low: 1, high: 1 })).toBe("1 year");
  expect(formatYears(null)).toBe("not stated");
});

test("days and minutes are read in UTC, whatever the machine's zone", () => {
  expect(formatDay("2026-11-14T23:59:00.000Z")).toBe("14 Nov 2026");
  expect(formatMoment("2026-11-14T09:05:00.000Z")).toBe("14 Nov 2026, 09:05 UTC");
});

test("a résumé's date shows no more than it states", () => {
  expect(formatDatePoint({ year: 2022, month: 3 })).toBe("Mar 2022");
  expect(formatDatePoint({ year: 2022, month: null })).toBe("2022");
  expect(formatDatePoint("present")).toBe("present");
  expect(formatDatePoint(null)).toBe("not stated");
});

test("file sizes step up before they would read 1,000", () => {
  expect(formatBytes(812)).toBe("812 B");
  expect(formatBytes(1_250_000)).toBe("1.3 MB");
  expect(formatBytes(999_960)).toBe("1 MB");
  expect(formatBytes(3_000_000_000_000)).toBe("3,000 GB");
});

test("words in a row are joined as in a sentence", () => {
  expect(formatList(["a", "b", "c"])).toBe("a, b and c");
  expect(formatList([])).toBe("");
});

test("role levels read as words, and VP as its letters", () => {
  expect(formatRoleLevel("senior")).toBe("Senior");
  expect(formatRoleLevel("vp")).toBe("VP");
});
