import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "@/lib/domain/statistics/wilson-interval";

// R. G. Newcombe, Statistics in Medicine 17, 1998, 857–872, table I, method 3 (Wilson score without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i has the interval that Newcombe published", (hits, trials, low, high) => {
  const interval = wilsonInterval(hits, trials);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, hits: Math.round(trials * share) }));

test("the interval contains the share and stays between 0 and 1", () => {
  fc.assert(
    fc.property(counts, ({ hits, trials }) => {
      const interval = wilsonInterval(hits, trials);
      expect(interval).not.toBeNull();
      const { low, high } = interval ?? { low: Number.NaN, high: Number.NaN };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / trials);
      expect(high).toBeGreaterThanOrEqual(hits / trials);
    }),
  );
});

test("the same share of more trials has a narrower interval", () => {
  const width = (hits: number, trials: number) => {
    const { low, high } = wilsonInterval(hits, trials) ?? { low: 0, high: Number.NaN };
    return high - low;
  };
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 50 }), ({ hits, trials }, times) => {
      expect(width(hits * times, trials * times)).toBeLessThan(width(hits, trials));
    }),
  );
});

test("no trials have no interval, and what is no count is refused", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(() => wilsonInterval(2, 1)).toThrow(RangeError);
  expect(() => wilsonInterval(0.5, 2)).toThrow(RangeError);
});
