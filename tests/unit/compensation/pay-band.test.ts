import fc from "fast-check";
import { expect, test } from "vitest";
import { payBand } from "@/lib/domain/compensation/pay-band";
import { medianIntervalRanks } from "@/lib/domain/statistics/median-interval";
import { quantile } from "@/lib/domain/statistics/quantile";

test("quantiles are those of R's type 7", () => {
  // quantile(c(1, 2, 4, 8, 16, 32), c(.1, .25, .5, .75, .9), type = 7)
  const sorted = [1, 2, 4, 8, 16, 32];
  expect([0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(sorted, p))).toEqual([1.5, 2.5, 6, 14, 24]);
  expect(quantile([], 0.5)).toBeNull();
  expect(quantile([7], 0.9)).toBe(7);
  expect(() => quantile(sorted, 1.1)).toThrow(RangeError);
});

test("the median's interval has the ranks of the published table of the binomial distribution", () => {
  // Conover, Practical Nonparametric Statistics, 95 %: n = 6 (1, 6), 10 (2, 9), 20 (6, 15), 50 (18, 33), 100 (40, 61)
  const ranks = [6, 10, 20, 50, 100].map((n) => medianIntervalRanks(n));
  expect(ranks).toEqual([
    { low: 1, high: 6 },
    { low: 2, high: 9 },
    { low: 6, high: 15 },
    { low: 18, high: 33 },
    { low: 40, high: 61 },
  ]);
  expect(medianIntervalRanks(5)).toBeNull();
  expect(medianIntervalRanks(0)).toBeNull();
});

test("beyond a thousand values the interval goes on without a jump", () => {
  const share = (n: number) => (medianIntervalRanks(n)?.low ?? 0) / n;
  expect(Math.abs(share(1001) - share(1000))).toBeLessThan(0.001);
});

test("fewer than three records show nothing, three only themselves, four no tails", () => {
  expect(payBand([])).toBeNull();
  expect(payBand([100, 200])).toBeNull();
  expect(payBand([300, 100, 200])).toEqual({
    n: 3,
    points: [100, 200, 300],
    p10: null,
    p25: null,
    p50: null,
    p75: null,
    p90: null,
    medianInterval: null,
  });
  expect(payBand([4, 1, 3, 2])).toMatchObject({ points: [], p10: null, p25: 1.75, p50: 2.5, p75: 3.25, p90: null });
  expect(payBand([1, 2, 3, 4, 5])).toMatchObject({ p10: 1.4, p90: 4.6, medianInterval: null });
});

test("a band is ordered, lies within its records, holds its median, and knows no order of them", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 6, maxLength: 200 });
  fc.assert(
    fc.property(amounts, (values) => {
      const band = payBand(values);
      const steps = [band?.p10, band?.p25, band?.p50, band?.p75, band?.p90].map(Number);
      const all = [Math.min(...values), ...steps, Math.max(...values)];
      expect(all.every((step, index) => index === 0 || step >= Number(all[index - 1]) - 1e-6)).toBe(true);
      expect(Number(band?.medianInterval?.low)).toBeLessThanOrEqual(Number(band?.p50));
      expect(Number(band?.medianInterval?.high)).toBeGreaterThanOrEqual(Number(band?.p50));
      expect(payBand(values.toReversed())).toEqual(band);
    }),
  );
});
