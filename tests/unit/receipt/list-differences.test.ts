import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "@/lib/domain/journal/canonical-json";
import { listDifferences } from "@/lib/domain/receipt/list-differences";

const anyJson = fc.jsonValue().map((value) => value as Json); // fast-check's type is its own name for the same

test("every innermost place that differs is named, with what was expected and what is there", () => {
  const expected = { points: { low: 1, high: 2 }, rows: ["a", "b"], gate: "passed" };
  const found = { points: { low: 1, high: 3 }, rows: ["a"], gate: null, more: 1 };
  expect(listDifferences(expected, found)).toEqual([
    { path: "points.high", expected: 2, found: 3 },
    { path: "rows.1", expected: "b", found: undefined },
    { path: "gate", expected: "passed", found: null },
    { path: "more", expected: undefined, found: 1 },
  ]);
});

test("values have a difference exactly when their canonical texts differ", () => {
  fc.assert(
    fc.property(anyJson, anyJson, (one, other) => {
      expect(listDifferences(one, other).length > 0).toBe(canonicalJson(one) !== canonicalJson(other));
      expect(listDifferences(one, one)).toEqual([]);
    }),
  );
});
