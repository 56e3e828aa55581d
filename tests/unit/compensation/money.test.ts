import fc from "fast-check";
import { expect, test } from "vitest";
import { convert, payUnitOf, yearly } from "@/lib/domain/compensation/money";
import { claims } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payPlaceOf, payPlaces } from "@/lib/reference/pay-places";

const { rates } = exchangeRates;

test("an hour counts 2,080 times, a month 12 times, a year once", () => {
  expect([yearly(50, "hour"), yearly(9000, "month"), yearly(120_000, "year")]).toEqual([104_000, 108_000, 120_000]);
});

test("units of the claims are read, and what counts something else is not", () => {
  expect(payUnitOf("CNY/month")).toEqual({ currency: "CNY", period: "month" });
  expect([payUnitOf("percent of base"), payUnitOf("USD/employee in 2025"), payUnitOf("")]).toEqual([null, null, null]);
});

test("a pound is worth 1.2716 dollars by the Federal Reserve's average of June 2024, and there and back is where one was", () => {
  expect(convert(100, "GBP", "USD", rates)).toBeCloseTo(127.16, 2);
  expect(convert(100, "GBP", "XXX", rates)).toBeNull();
  expect(convert(100, "XXX", "XXX", rates)).toBe(100);
  const codes = fc.constantFrom(...rates.map(({ currency }) => currency));
  fc.assert(
    fc.property(codes, codes, fc.integer({ min: 1, max: 1_000_000 }), (from, into, amount) => {
      const there = convert(amount, from, into, rates) ?? Number.NaN;
      expect(convert(there, into, from, rates)).toBeCloseTo(amount, 4);
    }),
  );
});

test("every currency that a claim on base pay is in has a rate, and every place has one too", () => {
  const known = new Set(rates.map(({ currency }) => currency));
  const used = claims
    .filter(({ metric }) => metric.startsWith("base_salary"))
    .map(({ unit }) => payUnitOf(unit)?.currency);
  expect([...used, ...payPlaces.map(({ currency }) => currency)].filter((code) => !known.has(code ?? ""))).toEqual([]);
});

test("every place of a claim on base pay is one of ours, and each lies in one that is there", () => {
  const words = claims.filter(({ metric }) => metric.startsWith("base_salary")).map(({ region }) => region);
  expect([...new Set(words)].filter((word) => payPlaceOf(word) === null)).toEqual([]);
  const ids = payPlaces.map(({ id }) => id);
  expect(payPlaces.filter(({ within }) => within !== null && !ids.includes(within))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
