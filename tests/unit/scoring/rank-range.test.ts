import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRanges } from "@/lib/domain/scoring/rank-range";

const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => ({ proven: Math.min(a, b), possible: Math.max(a, b) })),
  { minLength: 1, maxLength: 30 },
);

function rangesOf(pool: readonly { proven: number; possible: number }[]) {
  return rankRanges(
    Float64Array.from(pool, (entry) => entry.proven),
    Float64Array.from(pool, (entry) => entry.possible),
  );
}

test("people whose intervals overlap share a range, and one who is surely behind does not", () => {
  const pool = [
    { proven: 70, possible: 90 },
    { proven: 65, possible: 80 },
    { proven: 20, possible: 40 },
  ];
  expect(pool.map(rangesOf(pool))).toEqual([
    { low: 1, high: 2 },
    { low: 1, high: 2 },
    { low: 3, high: 3 },
  ]);
});

test("whatever value inside the intervals comes true, the rank lies in the range", () => {
  fc.assert(
    fc.property(intervals, fc.double({ min: 0, max: 1, noNaN: true }), (pool, share) => {
      const values = pool.map(
        ({ proven, possible }, index) => proven + (possible - proven) * (index % 2 === 0 ? share : 1 - share),
      );
      const rangeOf = rangesOf(pool);
      pool.forEach((entry, index) => {
        const mine = values[index] ?? 0;
        const rank = 1 + values.filter((value) => value > mine).length;
        const range = rangeOf(entry);
        expect(rank).toBeGreaterThanOrEqual(range.low);
        expect(rank).toBeLessThanOrEqual(range.high);
      });
    }),
    { seed: 7 },
  );
});

test("a pool of one ranks first", () => {
  const pool = [{ proven: 0, possible: 100 }];
  expect(rangesOf(pool)({ proven: 0, possible: 100 })).toEqual({ low: 1, high: 1 });
});
