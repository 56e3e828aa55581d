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

test("stock units of 400,000 that vest by the year with refreshers of 100,000 pay what is reckoned by hand", () => {
  const equity = makeGrant({
    ...{ kind: "rsus", strike: 0, sizeBy: "value", size: 400_000, refresher: 100_000, preferredPrice: 160 },
    ...{ commonPrice: null, everyMonths: 12, cliffMonths: 12 },
  });
  const terms = makeTerms({
    base: 200_000,
    bonus: { kind: "amount", size: 0 },
    signOn: { amount: 0, years: 1 },
    equity,
  });
  const equityOf = (factor: number) => yearlyValues(terms, factor).map((year) => toCents(year.equity));
  // A quarter of the grant each year; of each refresher a quarter a year, the first granted at the end of year 1.
  expect(equityOf(1)).toEqual([100_000, 125_000, 150_000, 175_000]);
  expect(equityOf(0.5)).toEqual([50_000, 62_500, 75_000, 87_500]);
  expect(equityOf(0)).toEqual([0, 0, 0, 0]);
  expect(toCents(averageValue(terms, 2).total)).toBe(475_000);
});

test("20,000 options at 1.50 of a round at 6.00 are worth what is reckoned by hand, and less than their strike they are worth nothing", () => {
  const equity = makeGrant({ size: 20_000, strike: 1.5, preferredPrice: 6, commonPrice: 1.5 });
  const terms = makeTerms({ base: 150_000, bonus: { kind: "percent", size: 0 }, equity });
  const worth = exitValues(terms).map(({ name, equity: part }) => [name, toCents(part)]);
  // 20,000 × (0 − 1.50 < 0), × (3 − 1.50), × (6 − 1.50) and × (12 − 1.50), each ÷ 4.
  expect(worth).toEqual([
    ["zero", 0],
    ["half", 7_500],
    ["flat", 22_500],
    ["double", 52_500],
  ]);
  expect(averageValue(terms, 0.2).equity).toBe(0);
  expect(yearlyValues(terms, 1).map((year) => toCents(year.equity))).toEqual([22_500, 22_500, 22_500, 22_500]);
  expect([11, 12].map((month) => toCents(valueWhenLeaving(terms, month, 1).equity))).toEqual([0, 22_500]);
});

test("without growth, strike and refreshers a grant of four years at the common price is worth a quarter of itself a year", () => {
  const plain = { kind: "rsus", strike: 0, refresher: 0, preferredPrice: null, years: 4 } as const;
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 50_000 }), (terms, cents) => {
      const equity = makeGrant({ ...terms.equity, ...plain, commonPrice: cents / 100, cliffMonths: 12 });
      const whole = equity.sizeBy === "value" ? equity.size : (equity.size * cents) / 100;
      for (const year of yearlyValues({ ...terms, nextRoundDilution: 0, equity }, 1))
        expect(Math.abs((year.equity ?? 0) - whole / 4)).toBeLessThanOrEqual(1e-9 * whole);
    }),
  );
});

test("the cliff moves nothing from one year to another as long as it is a year", () => {
  fc.assert(
    fc.property(offers, fc.constantFrom(0.5, 1, 2), (terms, factor) => {
      const withCliff = (cliffMonths: number) =>
        yearlyValues({ ...terms, equity: makeGrant({ ...terms.equity, cliffMonths }) }, factor);
      expect(withCliff(12)).toEqual(withCliff(0));
    }),
  );
});

test("more shares are never worth less in any year", () => {
  fc.assert(
    fc.property(
      offers,
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom(0, 0.5, 1, 2),
      (terms, more, factor) => {
        const grant = makeGrant(terms.equity ?? {});
        const larger = { ...grant, size: grant.size + more, refresher: grant.refresher + more };
        const before = yearlyValues({ ...terms, equity: grant }, factor);
        const after = yearlyValues({ ...terms, equity: larger }, factor);
        for (const [year, { equity }] of after.entries())
          expect((equity ?? 0) + 1e-6).toBeGreaterThanOrEqual(before[year]?.equity ?? 0);
      },
    ),
  );
});

test("an offer in another currency is worth the same times its rate, whatever is given as shares or as money", () => {
  fc.assert(
    fc.property(offers, fc.constantFrom(0.5, 2, 4, 128), fc.constantFrom(0, 0.5, 1, 2), (terms, rate, factor) => {
      const grant = makeGrant(terms.equity ?? {});
      const times = (amount: number | null) => (amount === null ? null : amount * rate);
      const money = grant.sizeBy === "value" ? rate : 1;
      const equity = {
        ...{ ...grant, size: grant.size * money, refresher: grant.refresher * money, strike: grant.strike * rate },
        ...{ preferredPrice: times(grant.preferredPrice), commonPrice: times(grant.commonPrice) },
      };
      const { bonus, signOn } = terms;
      const converted = {
        ...{ ...terms, base: terms.base * rate, signOn: { ...signOn, amount: signOn.amount * rate }, equity },
        bonus: bonus.kind === "amount" ? { ...bonus, size: bonus.size * rate } : bonus,
      };
      const [own, theirs] = [averageValue(terms, factor).total ?? 0, averageValue(converted, factor).total ?? 0];
      expect(Math.abs(theirs - own * rate)).toBeLessThanOrEqual(1e-9 * theirs);
    }),
  );
});
