import fc from "fast-check";
import { expect, test } from "vitest";
import { averageValue, exitValues, valueWhenLeaving, yearlyValues } from "@/lib/domain/compensation/offer/offer-value";
import { makeGrant, makeTerms, offers } from "@/tests/factories/offer";

/** Without the noise of binary fractions, which no page shows. */
const toCents = (amount: number | null) => (amount === null ? null : Math.round(amount * 100) / 100);

test("the worked example is worth what was published of it under each exit", () => {
  const worth = exitValues(makeTerms()).map(({ name, total, equity, price }) => [
    name,
    ...[total, equity, price].map(toCents),
  ]);
  expect(worth).toEqual([
    ["zero", 323_500, 0, 0],
    ["half", 349_000, 25_500, 5.9],
    ["flat", 437_500, 114_000, 11.8],
    ["double", 614_500, 291_000, 23.6],
  ]);
});

test("the first year of the worked example pays the sign-on and a quarter of the equity", () => {
  const years = yearlyValues(makeTerms(), 1).map(({ signOn, equity, total }) => ({
    signOn,
    equity: toCents(equity),
    total: toCents(total),
  }));
  expect(years[0]).toEqual({ signOn: 40_000, equity: 114_000, total: 467_500 });
  expect(years[3]).toEqual({ signOn: 0, equity: 114_000, total: 427_500 });
});

test("a sign-on over two years is paid in two equal parts", () => {
  const terms = makeTerms({ signOn: { amount: 40_000, years: 2 } });
  expect(yearlyValues(terms, 0).map(({ signOn }) => signOn)).toEqual([20_000, 20_000, 0, 0]);
});

test("a bonus that is an amount is not a percent of the base", () => {
  expect(averageValue(makeTerms({ bonus: { kind: "amount", size: 5_000 } }), 0).bonus).toBe(5_000);
});

test("without a price of a share the equity is not known, except that a zero exit pays none", () => {
  const terms = makeTerms({ equity: makeGrant({ preferredPrice: null, commonPrice: null }) });
  expect(exitValues(terms).map(({ equity, total }) => [equity, total])).toEqual([
    [0, 323_500],
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("an offer without equity is worth the same whatever becomes of the price", () => {
  const totals = exitValues(makeTerms({ equity: null })).map(({ total }) => total);
  expect(totals).toEqual([323_500, 323_500, 323_500, 323_500]);
});

test("leaving before the cliff pays base for the months, the sign-on and no equity", () => {
  expect(valueWhenLeaving(makeTerms(), 11, 1)).toMatchObject({ base: 261_250, bonus: 0, signOn: 40_000, equity: 0 });
});

test("leaving at the cliff pays what the months until then earned", () => {
  const { base, bonus, equity } = valueWhenLeaving(makeTerms(), 12, 1);
  expect([base, bonus, toCents(equity)]).toEqual([285_000, 28_500, 114_000]);
});

test("the four years add up to what leaving after them pays", () => {
  fc.assert(
    fc.property(offers, fc.constantFrom(0, 0.5, 1, 2), (terms, factor) => {
      const sum = yearlyValues(terms, factor).reduce((all, { total }) => all + (total ?? 0), 0);
      const left = valueWhenLeaving(terms, 48, factor).total ?? 0;
      expect(Math.abs(sum - left)).toBeLessThanOrEqual(1e-9 * Math.max(1, left));
    }),
  );
});

test("a higher price never lowers an offer, and none is worth less than its cash", () => {
  fc.assert(
    fc.property(offers, (terms) => {
      const exits = exitValues(terms);
      for (const [index, { total, cash }] of exits.entries()) {
        expect(total ?? 0).toBeGreaterThanOrEqual(cash);
        expect(total ?? 0).toBeGreaterThanOrEqual(exits[index - 1]?.total ?? 0);
      }
    }),
  );
});

test("under a zero exit equity is worth nothing", () => {
  fc.assert(fc.property(offers, (terms) => averageValue(terms, 0).equity === 0));
});

test("dilution leaves a value alone that follows the price of a share", () => {
  fc.assert(
    fc.property(offers, fc.double({ min: 0, max: 1, noNaN: true }), (terms, nextRoundDilution) => {
      expect(exitValues({ ...terms, nextRoundDilution })).toEqual(exitValues(terms));
    }),
  );
});
