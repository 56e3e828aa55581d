import fc from "fast-check";
import { expect, test } from "vitest";
import { rankByExpected } from "@/lib/domain/scoring/packed";
import { type RankedPool, rankRange } from "@/lib/domain/scoring/rank-range";

type Reading = { readonly proven: number; readonly expected: number; readonly possible: number };

function poolOf(readings: readonly Reading[]): RankedPool {
  const expected = Float64Array.from(readings, (reading) => reading.expected);
  return {
    order: rankByExpected(expected),
    proven: Float64Array.from(readings, (reading) => reading.proven),
    expected,
    possible: Float64Array.from(readings, (reading) => reading.possible),
  };
}

const readings = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map((values) => {
      const [proven = 0, expected = 0, possible = 0] = values.toSorted((a, b) => a - b);
      return { proven, expected, possible };
    }),
  { minLength: 1, maxLength: 30 },
);

test("people inside each other's interval share ranks, and one who is clearly behind does not", () => {
  const pool = poolOf([
    { proven: 70, expected: 80, possible: 90 },
    { proven: 65, expected: 75, possible: 85 },
    { proven: 20, expected: 30, possible: 40 },
  ]);
  expect([0, 1, 2].map((place) => rankRange(pool, place))).toEqual([
    { low: 1, high: 2 },
    { low: 1, high: 2 },
    { low: 3, high: 3 },
  ]);
});

test("a wide interval alone does not blur a rank: the other one must be uncertain too", () => {
  const pool = poolOf([
    { proven: 80, expected: 85, possible: 90 },
    { proven: 0, expected: 30, possible: 100 },
  ]);
  expect(rankRange(pool, 1)).toEqual({ low: 2, high: 2 });
});

test("the own rank lies in the range, and both ends are people inside each other's interval", () => {
  fc.assert(
    fc.property(readings, (people) => {
      const pool = poolOf(people);
      pool.order.forEach((me, place) => {
        const range = rankRange(pool, place);
        expect(range.low).toBeLessThanOrEqual(place + 1);
        expect(range.high).toBeGreaterThanOrEqual(place + 1);
        for (const end of [range.low, range.high]) {
          const [mine, other] = [people[me], people[pool.order[end - 1] ?? 0]];
          if (mine === undefined || other === undefined) throw new Error("the range leaves the pool");
          expect(other.expected).toBeGreaterThanOrEqual(mine.proven);
          expect(other.expected).toBeLessThanOrEqual(mine.possible);
          expect(mine.expected).toBeGreaterThanOrEqual(other.proven);
          expect(mine.expected).toBeLessThanOrEqual(other.possible);
        }
      });
    }),
    { seed: 7 },
  );
});

test("a pool of one ranks first", () => {
  expect(rankRange(poolOf([{ proven: 0, expected: 50, possible: 100 }]), 0)).toEqual({ low: 1, high: 1 });
});
