import { expect, test } from "vitest";
import { cliffWords, exitFinding, leavingRows, yearFinding } from "@/app/(dashboard)/compensation/offers/finding-words";
import { difference, inThousands, positionWords } from "@/app/(dashboard)/compensation/offers/offer-words";
import { oddsWords, openPoints } from "@/app/(dashboard)/compensation/offers/open-points";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { exitValues } from "@/lib/domain/compensation/offer/offer-value";
import { makeGrant, makeTerms } from "@/tests/factories/offer";

const finding = (terms = makeTerms()) => exitFinding(exitValues(terms), terms.currency);
const points = (terms = makeTerms()) => openPoints(terms).join("\n");

test("the finding of the exits names the worst and the best with their numbers", () => {
  expect(finding()).toBe("Without an exit the offer pays 323,500 USD a year; at twice the share price 614,500");
  expect(finding(makeTerms({ equity: null }))).toBe(
    "The offer pays 323,500 USD a year, whatever becomes of the company",
  );
  const priceless = makeTerms({ equity: makeGrant({ preferredPrice: null, commonPrice: null }) });
  expect(finding(priceless)).toMatch(/no share price is stated, so its equity is not known$/);
});

test("the years are told by how the first differs", () => {
  expect(yearFinding(makeTerms())).toBe("Year 1 is 40,000 higher than the rest");
  expect(yearFinding(makeTerms({ signOn: { amount: 0, years: 1 } }))).toBe("All four years pay the same");
  expect(yearFinding(makeTerms({ signOn: { amount: 40_000, years: 2 } }))).toBe("What each year pays");
});

test("the cliff is told by the month before it, and its rows are among those of leaving", () => {
  expect(cliffWords(makeTerms())).toBe("Nothing vests before month 12; leaving in month 11 pays no equity");
  expect(leavingRows(makeTerms()).map(({ month }) => month)).toEqual([11, 12, 24, 36, 48]);
  expect(cliffWords(makeTerms({ equity: makeGrant({ cliffMonths: 0 }) }))).toMatch(/^No cliff/);
});

test("what is not known names price, refreshers, dilution and tax", () => {
  expect(points()).toContain("at today’s common price of 4.20 USD the options are worth nothing.");
  expect(points()).toContain("Refreshers: none entered, counted as zero.");
  expect(points()).toContain("Dilution lowers ownership to 0.106\u00a0% at the next round");
  expect(points()).toContain("Tax: left out.");
  expect(points(makeTerms({ equity: makeGrant({ years: 5 }) }))).toContain("20\u00a0% of the grant vests after year 4");
  expect(points(makeTerms({ equity: null, signOn: { amount: 0, years: 1 } }))).toBe(openPoints(makeTerms()).at(-1));
});

test("odds are an interval with its number, or not known with how many are needed", () => {
  expect(oddsWords(acceptanceOdds({ accepted: 5, declined: 4 }))).toBe(
    "Chance of acceptance: not known. 9 past offers answered, at least 30 are needed.",
  );
  expect(oddsWords(acceptanceOdds({ accepted: 21, declined: 9 }))).toContain("52\u00a0% to 83\u00a0%");
});

test("amounts are told in thousands, large ones in millions, differences with their sign", () => {
  expect([323_500, 0, 41_200_000].map(inThousands)).toEqual(["323.5k", "0.0k", "41.2M"]);
  expect([-3000, 0.2, 12_500].map(difference)).toEqual(["\u22123.0k", "the same", "+12.5k"]);
});

test("a position is told in the offer's currency", () => {
  const half = (usd: number) => usd / 2;
  const words = (position: Parameters<typeof positionWords>[0]) =>
    positionWords(position, "the posted range", half).join(" ");
  expect(words({ kind: "outside", side: "below", by: 30_000 })).toBe("15k below the posted range");
  expect(words({ kind: "beyond", side: "above", percentile: 90, by: 4000 })).toBe("over P90 2k above it");
  expect(words({ kind: "percentile", percentile: 88.4 })).toBe("P88 of base");
  expect(words({ kind: "beside", by: -30_000 })).toBe("15k below its one figure");
});
