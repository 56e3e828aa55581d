import { expect, test } from "vitest";
import { rowMarker } from "@/lib/domain/compensation/records/mark-rows";
import type { PayRecord } from "@/lib/domain/compensation/records/pay-record";

const record = (row: number, base: number, pairKey = "a"): PayRecord => ({
  ...{ row, title: "Machine Learning Engineer", role: "ml-systems-engineer", level: "senior", region: "US national" },
  ...{ country: "US", companyType: "all", employer: null, year: 2025, currency: "USD", period: "year" },
  ...{
    low: null,
    mid: base,
    high: null,
    base,
    statedUsd: null,
    bonus: null,
    equity: null,
    total: null,
    baseUsd: base,
    bonusUsd: null,
    equityUsd: null,
    totalUsd: null,
  },
  pairKey,
  flags: [],
});

function flagsOf(records: readonly PayRecord[]) {
  const marker = rowMarker();
  const marked = [...records.map((one) => marker.push(one)), marker.finish()];
  return marked.filter((one) => one !== null).map(({ row, flags }) => [row, ...flags]);
}

test("neighbours that differ in the pay alone are the ends of one posted range", () => {
  expect(flagsOf([record(2, 222_000), record(3, 150_000), record(4, 170_000, "b")])).toEqual([
    [2, "pair-maximum"],
    [3, "pair-minimum"],
    [4],
  ]);
});

test("a row belongs to one pair, and rows too far apart to none", () => {
  expect(flagsOf([record(2, 200_000), record(3, 150_000), record(4, 140_000)])).toEqual([
    [2, "pair-maximum"],
    [3, "pair-minimum"],
    [4],
  ]);
  expect(flagsOf([record(2, 200_000), record(3, 70_000)])).toEqual([[2], [3]]);
});

test("a row that repeats an earlier one is shown as such and kept", () => {
  expect(flagsOf([record(2, 200_000), record(3, 200_000), record(4, 90_000, "b"), record(5, 200_000)])).toEqual([
    [2],
    [3, "duplicate"],
    [4],
    [5, "duplicate"],
  ]);
});
