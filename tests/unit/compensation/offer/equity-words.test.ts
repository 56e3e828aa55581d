import { expect, test } from "vitest";
import { grantFinding, grantPosition } from "@/app/(dashboard)/compensation/offers/equity-words";
import type { EquitySource } from "@/lib/domain/compensation/offer/equity-sources";

const source = (low: number, high: number): EquitySource => ({
  ...{ key: "one", title: "Seed, senior", publisher: "A guide", year: 2026, grade: "C", url: null },
  range: { low, high },
});

test("a grant is told against each published range by itself", () => {
  const against = (low: number, high: number) => grantPosition(0.00125, source(low, high)).join(" ");
  expect(against(0.005, 0.02)).toBe("0.375\u00a0% below the published range");
  expect(against(0.001, 0.002)).toBe("25\u00a0% into the published range");
  expect(against(0.0001, 0.001)).toBe("0.025\u00a0% above the published range");
});

test("among all of them it is counted, and nothing is averaged", () => {
  const sources = [source(0.005, 0.02), source(0.001, 0.002), source(0.0001, 0.001), source(0.002, 0.003)];
  expect(grantFinding(0.00125, sources)).toBe(
    "0.125\u00a0% of the company is below 2, within 1, above 1 of 4 published grants",
  );
});
