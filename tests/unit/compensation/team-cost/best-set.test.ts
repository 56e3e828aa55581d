import fc from "fast-check";
import { expect, test } from "vitest";
import { bestSet, type HireOption } from "@/lib/domain/compensation/team-cost/best-set";

const must = (seatCost: number | null, count = 1): HireOption => ({ count, weight: null, seatCost });
const prefer = (weight: number, seatCost: number | null, count = 1): HireOption => ({ count, weight, seatCost });

test("what must be there is in, then the preferred seats that are worth most together", () => {
  // The dearest wish alone (5) is worth less than the two that fit instead of it (3 + 3).
  const set = bestSet([must(100), prefer(5, 190), prefer(3, 100), prefer(3, 90)], 300);
  expect(set).toMatchObject({ kind: "set", counts: [1, 0, 1, 1], cost: 290, left: 10, weight: 6 });
});

test("what is left out says how much more one of it needs", () => {
  const set = bestSet([prefer(5, 100, 3), prefer(1, 500)], 250);
  expect(set).toMatchObject({
    leftOut: [
      { line: 0, count: 1, lacking: 50 },
      { line: 1, count: 1, lacking: 450 },
    ],
  });
});

test("what must be there over the budget is refused, and by how much", () => {
  expect(bestSet([must(100, 3), prefer(1, 1)], 250)).toEqual({ kind: "over", mustCost: 300, over: 50 });
});

test("a seat of unknown cost is never taken for free", () => {
  expect(bestSet([must(100), must(null)], 1000)).toEqual({ kind: "unknown", lines: [1] });
  expect(bestSet([prefer(5, null), prefer(1, 10)], 1000)).toMatchObject({
    ...{ counts: [0, 1], leftOut: [{ line: 0, count: 1, lacking: null }] },
  });
});

test("of equal weights the cheaper set is taken, and of those the earlier lines", () => {
  expect(bestSet([prefer(2, 90), prefer(2, 80)], 100)).toMatchObject({ counts: [0, 1] });
  expect(bestSet([prefer(2, 80), prefer(2, 80)], 100)).toMatchObject({ counts: [1, 0] });
});

test("no seat and no budget is a set of nothing", () => {
  expect(bestSet([], 0)).toMatchObject({ kind: "set", counts: [], cost: 0, left: 0, weight: 0 });
});

/** Every set that there is, tried one by one. */
function heaviest(options: readonly HireOption[], spare: number): number {
  const [first, ...rest] = options;
  if (first === undefined) return 0;
  return Math.max(
    ...Array.from({ length: first.count + 1 }, (_, taken) => {
      const left = spare - taken * (first.seatCost ?? 0);
      return left < 0 ? 0 : taken * (first.weight ?? 0) + heaviest(rest, left);
    }),
  );
}

const options = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 3 }))
    .map(([weight, cost, count]) => prefer(weight, cost, count)),
  { maxLength: 6 },
);

/** The least that any set of that weight costs, tried one by one. */
function cheapest(options: readonly HireOption[], weight: number): number {
  const [first, ...rest] = options;
  if (first === undefined) return weight === 0 ? 0 : Number.POSITIVE_INFINITY;
  const costs = Array.from({ length: first.count + 1 }, (_, taken) => {
    const left = weight - taken * (first.weight ?? 0);
    return left < 0 ? Number.POSITIVE_INFINITY : taken * (first.seatCost ?? 0) + cheapest(rest, left);
  });
  return Math.min(...costs);
}

test("no other set of the same weight is cheaper", () => {
  fc.assert(
    fc.property(options, fc.integer({ min: 0, max: 1500 }), (given, budget) => {
      const set = bestSet(given, budget);
      if (set.kind !== "set") throw new Error("nothing has to be there");
      expect(set.cost).toBe(cheapest(given, set.weight));
    }),
  );
});

test("no other set that the budget pays is worth more", () => {
  fc.assert(
    fc.property(options, fc.integer({ min: 0, max: 1500 }), (given, budget) => {
      const set = bestSet(given, budget);
      if (set.kind !== "set") throw new Error("nothing has to be there");
      expect(set.weight).toBe(heaviest(given, budget));
      expect(set.cost).toBeLessThanOrEqual(budget);
      for (const { lacking } of set.leftOut) expect(lacking).toBeGreaterThan(0);
    }),
  );
});

/** What the budget would be worth if seats could be cut into pieces: no whole set is worth more, and the best lacks less than one seat. */
function heaviestInPieces(options: readonly HireOption[], budget: number): number {
  let spare = budget;
  let sum = 0;
  const price = ({ weight, seatCost }: HireOption) => (seatCost ?? 0) / (weight ?? 1);
  for (const { count, weight, seatCost } of options.toSorted((a, b) => price(a) - price(b))) {
    const taken = Math.min(count, spare / (seatCost ?? 1));
    spare -= taken * (seatCost ?? 0);
    sum += taken * (weight ?? 0);
  }
  return sum;
}

test("twenty lines of fifty seats are worked out exactly", () => {
  const many = Array.from({ length: 20 }, (_, index) => prefer((index % 5) + 1, 100_000 + index * 7919, 50));
  const bound = heaviestInPieces(many, 30_000_000);
  const set = bestSet(many, 30_000_000);
  expect(set.kind === "set" && set.weight <= bound && set.weight > bound - 5).toBe(true);
});
