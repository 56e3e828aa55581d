import fc from "fast-check";
import { expect, test } from "vitest";
import { grantedShares, ownership, vestedShare, vestedValue } from "@/lib/domain/compensation/offer/equity-value";
import { grants, makeGrant } from "@/tests/factories/offer";

const months = fc.integer({ min: 0, max: 130 });
const factors = fc.double({ min: 0, max: 10, noNaN: true });

test("nothing vests before the cliff, and at it all that the months until then earned", () => {
  expect([11, 12, 13, 47, 48].map((month) => vestedShare(makeGrant(), month) * 48)).toEqual([0, 12, 13, 47, 48]);
});

test("vesting by the quarter moves every third month", () => {
  const grant = makeGrant({ everyMonths: 3, cliffMonths: 0 });
  expect([2, 3, 5, 6].map((month) => vestedShare(grant, month) * 48)).toEqual([0, 3, 3, 6]);
});

test("what has vested never falls, stays between nothing and all, and is nothing before the cliff", () => {
  fc.assert(
    fc.property(grants, months, (grant, month) => {
      const share = vestedShare(grant, month);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(vestedShare(grant, month + 1));
      expect(vestedShare(grant, month + 1)).toBeLessThanOrEqual(1);
      expect(month < grant.cliffMonths && share > 0).toBe(false);
      expect(vestedShare(grant, grant.years * 12)).toBe(1);
    }),
  );
});

test("equity is never worth less than nothing, however deep the price falls below the strike", () => {
  fc.assert(
    fc.property(grants, months, factors, (grant, month, factor) => {
      expect(vestedValue(grant, month, factor)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("an option is worth the price above its strike, and nothing at or below it", () => {
  const grant = makeGrant({ size: 1, preferredPrice: 10, strike: 4, years: 1, cliffMonths: 0 });
  expect([0.2, 0.4, 0.5, 1].map((factor) => vestedValue(grant, 12, factor))).toEqual([0, 0, 1, 6]);
});

test("a stock unit is worth the whole price", () => {
  expect(vestedValue(makeGrant({ kind: "rsus", strike: 0, size: 10, preferredPrice: 7 }), 48, 1)).toBe(70);
});

test("without a preferred price the appraised one counts", () => {
  expect(vestedValue(makeGrant({ preferredPrice: null, commonPrice: 5.2, strike: 4.2, size: 10 }), 48, 1)).toBeCloseTo(
    10,
  );
});

test("stock units of a value are worth that value at the present price, whether it is known or not", () => {
  const units = { kind: "rsus", strike: 0, sizeBy: "value", size: 400_000, commonPrice: null } as const;
  expect(vestedValue(makeGrant({ ...units, preferredPrice: 160 }), 48, 1)).toBe(400_000);
  expect(vestedValue(makeGrant({ ...units, preferredPrice: null }), 48, 0.5)).toBe(200_000);
  expect(grantedShares(makeGrant({ ...units, preferredPrice: null }))).toBeNull();
});

test("a refresher begins to vest the year after it was granted", () => {
  const grant = makeGrant({ kind: "rsus", strike: 0, preferredPrice: 1, size: 48, refresher: 48, cliffMonths: 0 });
  expect([12, 13, 24, 36].map((month) => vestedValue(grant, month, 1))).toEqual([12, 14, 36, 72]);
});

test("the worked example owns an eighth of a percent, and less after the next round", () => {
  const company = { fullyDilutedShares: 48_000_000, nextRoundDilution: 0.15 };
  expect(ownership(makeGrant(), company)).toEqual({ now: 0.00125, afterNextRound: 0.0010625 });
});

test("a next round never raises what one owns", () => {
  fc.assert(
    fc.property(grants, fc.double({ min: 0, max: 1, noNaN: true }), (grant, nextRoundDilution) => {
      const owned = ownership(grant, { fullyDilutedShares: 1_000_000, nextRoundDilution });
      expect(owned?.afterNextRound).toBeLessThanOrEqual(owned?.now ?? Number.NaN);
    }),
  );
});

test("without all shares of the company nothing is said of ownership", () => {
  expect(ownership(makeGrant(), { fullyDilutedShares: null, nextRoundDilution: 0.15 })).toBeNull();
});
