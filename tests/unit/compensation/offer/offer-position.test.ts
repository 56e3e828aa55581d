import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import {
  compaRatio,
  positionAmongPercentiles,
  positionInRange,
  rangePenetration,
  teamEffect,
} from "@/lib/domain/compensation/offer/offer-position";

const band = [
  { percentile: 10, amount: 113_600 },
  { percentile: 25, amount: 145_600 },
  { percentile: 50, amount: 180_000 },
  { percentile: 75, amount: 232_400 },
  { percentile: 90, amount: 291_000 },
];

test("compa-ratio is the base over the midpoint, penetration how far it lies into the band", () => {
  const own = { low: 240_000, midpoint: 275_000, high: 310_000, label: "version 2" };
  expect(compaRatio(285_000, own)).toBeCloseTo(1.036, 3);
  expect(rangePenetration(285_000, own)).toBeCloseTo(0.643, 3);
});

test("a band without a midpoint or without width says nothing", () => {
  expect(compaRatio(1, { midpoint: 0 })).toBeNull();
  expect(rangePenetration(1, { low: 5, high: 5 })).toBeNull();
});

test("between two published percentiles the straight line between them decides", () => {
  expect(positionAmongPercentiles(206_200, band)).toEqual({ kind: "percentile", percentile: 62.5 });
});

test("outside of what is published no percentile is made up", () => {
  expect(positionAmongPercentiles(100_000, band)).toEqual({
    ...{ kind: "beyond", side: "below", percentile: 10, by: 13_600 },
  });
  expect(positionAmongPercentiles(300_000, band)).toEqual({
    ...{ kind: "beyond", side: "above", percentile: 90, by: 9_000 },
  });
});

test("published percentiles stand at themselves, and more base never stands lower", () => {
  for (const point of band)
    expect(positionAmongPercentiles(point.amount, band)).toEqual({ kind: "percentile", percentile: point.percentile });
  const amounts = fc.double({ min: 113_600, max: 291_000, noNaN: true });
  const at = (base: number) => {
    const position = positionAmongPercentiles(base, band);
    return position?.kind === "percentile" ? position.percentile : Number.NaN;
  };
  fc.assert(fc.property(amounts, amounts, (a, b) => at(Math.min(a, b)) <= at(Math.max(a, b))));
});

test("one percentile alone is no band", () => {
  expect(positionAmongPercentiles(5, band.slice(0, 1))).toBeNull();
});

test.each([
  [285_000, { kind: "outside", side: "below", by: 15_000 }],
  [500_000, { kind: "outside", side: "above", by: 95_000 }],
  [352_500, { kind: "within", share: 0.5 }],
])("%i against a posted range of 300,000 to 405,000", (base, position) => {
  expect(positionInRange(base, { low: 300_000, high: 405_000 })).toEqual(position);
});

test("one number is something to stand beside, not within", () => {
  expect(positionInRange(285_000, { low: 300_000, high: 300_000 })).toEqual({ kind: "beside", by: -15_000 });
});

test("lifting everybody who would earn less costs the sum of what they lack", () => {
  const pays = [246_000, 256_000, 266_000, 276_000, 291_000];
  expect(teamEffect(285_000, pays)).toEqual({ people: 5, below: 4, liftCost: 96_000 });
  expect(teamEffect(285_000, [])).toEqual({ people: 0, below: 0, liftCost: 0 });
});

test("with fewer than 30 answered offers the odds of acceptance are not known", () => {
  expect(acceptanceOdds({ accepted: 20, declined: 9 })).toEqual({ known: false, answered: 29, needed: 30 });
});

test("with 30 they are an interval around the company's own share", () => {
  const odds = acceptanceOdds({ accepted: 21, declined: 9 });
  expect(odds).toMatchObject({ known: true, answered: 30, accepted: 21 });
  expect(odds.known && odds.interval.low).toBeCloseTo(0.521, 3);
  expect(odds.known && odds.interval.high).toBeCloseTo(0.833, 3);
});
