import fc from "fast-check";
import type { OfferInput } from "@/lib/domain/compensation/offer/offer-input";
import type { EquityGrant, OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";

/** The grant of the worked example: 60,000 options at 4.20, 11.80 in the last round, four years by the month after a cliff of one. */
export function makeGrant(changes: Partial<EquityGrant> = {}): EquityGrant {
  return {
    ...{ kind: "options", sizeBy: "shares", size: 60_000, strike: 4.2, preferredPrice: 11.8, commonPrice: 4.2 },
    ...{ years: 4, everyMonths: 1, cliffMonths: 12, refresher: 0 },
    ...changes,
  };
}

/** The worked example: 285,000 a year, a bonus of 10 %, 40,000 on signing. */
export function makeTerms(changes: Partial<OfferTerms> = {}): OfferTerms {
  return {
    ...{ currency: "USD", base: 285_000, bonus: { kind: "percent", size: 10 }, signOn: { amount: 40_000, years: 1 } },
    ...{ equity: makeGrant(), fullyDilutedShares: 48_000_000, nextRoundDilution: 0.15 },
    ...changes,
  };
}

/** An amount with at most two decimals, as people state one. */
function amount(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least * 100, max: most * 100 }).map((cents) => cents / 100);
}

/** Any grant that the fields take, with a price. */
export const grants: fc.Arbitrary<EquityGrant> = fc
  .record({
    kind: fc.constantFrom("options" as const, "rsus" as const),
    sizeBy: fc.constantFrom("shares" as const, "value" as const),
    size: amount(1, 1_000_000),
    preferredPrice: amount(1, 500),
    strikeShare: fc.double({ min: 0, max: 1, noNaN: true }),
    commonPrice: fc.option(amount(1, 500), { nil: null }),
    years: fc.integer({ min: 1, max: 10 }),
    everyMonths: fc.constantFrom(1 as const, 3 as const, 12 as const),
    cliffShare: fc.double({ min: 0, max: 1, noNaN: true }),
    refresher: amount(0, 100_000),
  })
  .map(({ strikeShare, cliffShare, ...grant }) => ({
    ...grant,
    strike: grant.kind === "rsus" ? 0 : Math.floor(grant.preferredPrice * strikeShare * 100) / 100,
    cliffMonths: Math.floor(grant.years * 12 * cliffShare),
  }));

/** Any terms that the fields take. */
export const offers: fc.Arbitrary<OfferTerms> = fc.record({
  currency: fc.constantFrom("USD", "EUR", "GBP"),
  base: amount(1, 1_000_000),
  bonus: fc.record({ kind: fc.constantFrom("percent" as const, "amount" as const), size: amount(0, 500) }),
  signOn: fc.record({ amount: amount(0, 200_000), years: fc.integer({ min: 1, max: 4 }) }),
  equity: grants,
  fullyDilutedShares: fc.option(fc.integer({ min: 1_000_000, max: 1_000_000_000 }), { nil: null }),
  nextRoundDilution: fc.option(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    { nil: null },
  ),
});

/** The worked example as somebody saves it: a draft for a senior infrastructure engineer in San Francisco. */
export function makeOffer(changes: Partial<OfferInput> = {}): OfferInput {
  return {
    ...{ label: "Offer of the example", role: "ai-infrastructure-engineer", level: "senior", place: "US-SF Bay Area" },
    ...{ companyType: "all", terms: makeTerms(), status: "draft", madeOn: null, answeredOn: null },
    ...changes,
  };
}
