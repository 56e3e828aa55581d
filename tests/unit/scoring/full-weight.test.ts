import { expect, test } from "vitest";
import { fullWeight } from "@/lib/domain/scoring/full-weight";

test("must-haves count in whole, strong requirements to three quarters of their weight", () => {
  expect(fullWeight("must", [5, 4, 3])).toBe(12);
  expect(fullWeight("strong", [5, 5])).toBeCloseTo(7.5);
});

test("of nice-to-haves the eight heaviest are as much as they can give", () => {
  expect(fullWeight("nice", [1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5])).toBe(40);
});

test("no requirements, no weight", () => {
  expect(fullWeight("nice", [])).toBe(0);
});
