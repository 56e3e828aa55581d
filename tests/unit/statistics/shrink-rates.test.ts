import fc from "fast-check";
import { expect, test } from "vitest";
import { ratePrior, shrunkenRate } from "@/lib/domain/statistics/shrink-rates";

// D. Robinson, "Understanding empirical Bayes estimation (using baseball statistics)", 2015: the prior of batting averages is a
// beta distribution with 78.661 and 224.875, by which 4 of 10 become 0.264 and 300 of 1,000 become 0.290.
const batting = { mean: 78.661 / (78.661 + 224.875), weight: 78.661 + 224.875 };

test.each([
  [4, 10, 0.264],
  [300, 1000, 0.29],
])("%i of %i batters' hits shrink to the published average", (hits, trials, published) => {
  expect(shrunkenRate({ hits, trials }, batting)).toBeCloseTo(published, 3);
});

test("moments of groups of the same size give the prior that a calculation by hand gives", () => {
  // Rates 0.1, 0.2, 0.3, 0.4 of 100 each: mean 0.25, sum of n(p − mean)² = 5, over 0.1875 = 26.667, less 3 = 23.667;
  // 400 − 100 − 3 = 297 to divide by, so that the overdispersion is 0.079686 and the weight 1 / 0.079686 − 1 = 11.549.
  const prior = ratePrior([10, 20, 30, 40].map((hits) => ({ hits, trials: 100 })));
  expect(prior?.mean).toBeCloseTo(0.25, 12);
  expect(prior?.weight).toBeCloseTo(11.549, 3);
});

const tally = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, hits: Math.round(trials * share) }));
const tallies = fc.array(tally, { minLength: 2, maxLength: 52 });

test("a shrunken rate lies between the group's own and the mean of all", () => {
  fc.assert(
    fc.property(tallies, (groups) => {
      const prior = ratePrior(groups);
      if (prior === null) return;
      for (const group of groups.filter(({ trials }) => trials > 0)) {
        const own = group.hits / group.trials;
        const rate = shrunkenRate(group, prior);
        expect(rate).toBeGreaterThanOrEqual(Math.min(own, prior.mean) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(own, prior.mean) + 1e-12);
      }
    }),
  );
});

test("the order of the groups changes nothing", () => {
  fc.assert(
    fc.property(tallies, (groups) => {
      const [there, back] = [ratePrior(groups), ratePrior(groups.toReversed())];
      expect(there === null).toBe(back === null);
      expect(there?.mean).toBe(back?.mean);
      if (there && back) expect(there.weight / back.weight).toBeCloseTo(1, 6);
    }),
  );
});

test("the more was tried the nearer a rate stays to its own", () => {
  const prior = { mean: 0.2, weight: 30 };
  const rates = [1, 10, 100, 1000].map((times) => shrunkenRate({ hits: times, trials: 2 * times }, prior));
  expect(rates).toEqual([...rates].sort((a, b) => a - b));
  expect(shrunkenRate({ hits: 0, trials: 0 }, prior)).toBe(0.2);
});

test("groups that differ no more than chance does are drawn to their mean by the weight of all tries", () => {
  const prior = ratePrior([
    { hits: 10, trials: 100 },
    { hits: 10, trials: 100 },
  ]);
  expect(prior).toEqual({ mean: 0.1, weight: 200 });
});

test("one group alone, and groups without a hit or with nothing else, teach nothing about another", () => {
  expect(ratePrior([{ hits: 3, trials: 9 }])).toBeNull();
  expect(ratePrior([0, 0].map((hits) => ({ hits, trials: 9 })))).toBeNull();
  expect(ratePrior([9, 9].map((hits) => ({ hits, trials: 9 })))).toBeNull();
});
