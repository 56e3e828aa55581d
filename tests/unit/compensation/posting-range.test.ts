import fc from "fast-check";
import { expect, test } from "vitest";
import { payBand } from "@/lib/domain/compensation/pay-band";
import { payClaimOf } from "@/lib/domain/compensation/pay-claim";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { estimatePay, fitPayModel } from "@/lib/domain/compensation/pay-model";
import { placeRange, placeText } from "@/lib/domain/compensation/posting-range";
import { rangeProblems } from "@/lib/domain/compensation/posting-range-problems";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payPlaceOf } from "@/lib/reference/pay-places";
import { makeClaim } from "@/tests/factories/claim";

const rates = exchangeRates.rates;
const day = { rates, asOf: "2026-11-22" };

function placeOf(id: string) {
  const place = payPlaceOf(id);
  if (place === null) throw new Error(`no place ${id}`);
  return place;
}

const evidence = (id: string, changes: Partial<PayEvidence> = {}): PayEvidence => ({
  cell: { role: "ai-infrastructure-engineer", level: "senior", region: id, companyType: "all" },
  ...{ component: "base", bands: [], claims: [], modelled: null },
  ...changes,
});

const source = {
  name: "records",
  url: null,
  grade: "A",
  employers: 9,
  paired: 0,
  oldestYear: 2025,
  newestYear: 2026,
} as const;
const measured = (id: string, amounts: readonly number[]) => {
  const band = payBand(amounts);
  return evidence(id, { bands: band === null ? [] : [{ band, source }] });
};
const claimed = (id: string, ...figures: readonly { low: number | null; mid: number | null; high: number | null }[]) =>
  evidence(id, {
    claims: figures.flatMap(
      (figure) =>
        payClaimOf(
          makeClaim({
            ...{ metric: "base_salary", role: "ai-infrastructure-engineer", region: id, unit: "USD/year" },
            ...figure,
          }),
          "base",
          rates,
        ) ?? [],
    ),
  });
const rangeIn = (id: string, known: PayEvidence) => placeRange(placeOf(id), known, day).range;

test("records give their middle half, and say so", () => {
  const range = rangeIn("US-Austin", measured("US-Austin", [100_000, 120_000, 140_000, 160_000, 180_000]));
  expect(range).toMatchObject({ low: 120_000, high: 160_000, currency: "USD", kind: "measured" });
  expect(range?.reasons[0]?.words).toMatch(/^P25 to P75 of 5 records/);
});

test("published ranges give the middle of their ends, and single amounts from the lowest to the highest", () => {
  const ranges = [
    { low: 100_000, mid: null, high: 150_000 },
    { low: 120_000, mid: null, high: 190_000 },
  ];
  expect(rangeIn("US-Austin", claimed("US-Austin", ...ranges))).toMatchObject({ low: 110_000, high: 170_000 });
  const amounts = [150_000, 120_000].map((mid) => ({ low: null, mid, high: null }));
  expect(rangeIn("US-Austin", claimed("US-Austin", ...amounts))).toMatchObject({ low: 120_000, high: 150_000 });
});

test("a range is in the place's own currency, to three digits", () => {
  const range = rangeIn("UK-London", measured("UK-London", [100_111, 120_222, 140_333, 160_444, 180_555]));
  expect(range?.currency).toBe("GBP");
  for (const end of [range?.low, range?.high]) expect(String(end)).toMatch(/^[1-9]\d{1,2}0+$/);
});

test("an estimate is half as wide as what the model holds likely, and says that it is one", () => {
  const cell = { role: "ai-infrastructure-engineer", level: "senior", region: "Germany", companyType: "all" } as const;
  const modelled = estimatePay(fitPayModel([]), cell);
  const range = rangeIn("Germany", evidence("Germany", { modelled }));
  expect(range?.kind).toBe("modelled");
  expect(range?.reasons[0]?.words).toMatch(/^A model's estimate, not a measurement/);
  const euro = rates.find(({ currency }) => currency === "EUR")?.perUsd ?? 0;
  expect(range?.low).toBeGreaterThan((modelled?.range.low ?? 0) * euro);
  expect(range?.high).toBeLessThan((modelled?.range.high ?? 0) * euro);
});

test("Ontario's widest range narrows the proposal, and the reason names it", () => {
  const range = rangeIn("Canada-Toronto", claimed("Canada-Toronto", { low: 70_000, mid: null, high: 130_000 }));
  expect((range?.high ?? 0) - (range?.low ?? 0)).toBe(50_000);
  expect(range?.reasons.at(-1)?.words).toContain("Ontario");
});

test("nothing known stays nothing", () => {
  expect(rangeIn("Germany", evidence("Germany"))).toBeNull();
});

test.each([
  ["US-SF Bay Area", ["california"]],
  ["US-Seattle", ["washington"]],
  ["US-New York", ["new-york"]],
  ["US-Boston", ["massachusetts"]],
  ["US-Washington DC", []],
  ["US-remote", ["colorado", "california", "washington"]],
  ["Canada-Vancouver", ["british-columbia"]],
  ["Germany-Berlin", ["germany"]],
  ["France-Paris", ["european-union"]],
  ["Ireland-Dublin", ["european-union"]],
  ["UK-London", ["united-kingdom"]],
  ["Switzerland", []],
] as const)("in %s the rules of %j hold", (id, rules) => {
  expect(placeRange(placeOf(id), evidence(id), day).rules.map((rule) => rule.id)).toEqual(rules);
});

test("a town is named with what lies around it", () => {
  expect(["Germany-Berlin", "Ireland-Dublin", "UK-London"].map((id) => placeText(placeOf(id)))).toEqual([
    ...["Berlin, Germany", "Dublin, Ireland", "London, United Kingdom"],
  ]);
});

test("what is wrong with a range is said with the law that says so", () => {
  const toronto = placeRange(placeOf("Canada-Toronto"), evidence("Canada-Toronto"), day).rules;
  const words = (low: number | null, high: number | null) =>
    rangeProblems({ low, high }, "CAD", toronto).map((one) => one.words);
  expect(words(100_000, 150_000)).toEqual([]);
  expect(words(100_000, 160_000)[0]).toContain("Wider than Ontario allows");
  expect(words(null, 150_000)[0]).toContain("Ontario asks for both");
  expect(words(160_000, 150_000)[0]).toMatch(/^The lowest is above/);
  expect(words(90_000, 210_000)[0]).toMatch(/^The top is 2.3 times/);
});

test("whatever the records are, the proposal has nothing wrong with it where it would be posted", () => {
  const amounts = fc.array(fc.integer({ min: 10_000, max: 900_000 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.constantFrom("Canada-Toronto", "US-Denver", "UK-London", "Japan"), (sample, id) => {
      const { range, rules } = placeRange(placeOf(id), measured(id, sample), day);
      if (range === null) throw new Error("three records give a range");
      expect(range.low).toBeLessThanOrEqual(range.high);
      expect(rangeProblems(range, range.currency, rules)).toEqual([]);
    }),
  );
});
