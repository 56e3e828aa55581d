/** How often a part of a grant vests, in months. */
export const vestingSteps = [1, 3, 12] as const;
export type VestingStep = (typeof vestingSteps)[number];

/** Over how many years an offer is looked at: what most grants take to vest. */
export const OFFER_YEARS = 4;

export type Vesting = {
  /** 1 to 10. */
  readonly years: number;
  readonly everyMonths: VestingStep;
  /** Before this month nothing vests; at it, all that the months until then earned. 0 = none, at most the whole vesting. */
  readonly cliffMonths: number;
};

/** Shares that are promised. Prices are per share, in the currency of the offer; null = not stated. */
export type EquityGrant = Vesting & {
  readonly kind: "options" | "rsus";
  /** Whether `size` and `refresher` count shares, or money at the present price of a share. */
  readonly sizeBy: "shares" | "value";
  readonly size: number;
  /** What an option costs to exercise; 0 for stock units. */
  readonly strike: number;
  /** What investors paid in the last round. */
  readonly preferredPrice: number | null;
  /** What a common share is appraised at, in the US the 409A value. */
  readonly commonPrice: number | null;
  /** Granted anew at the end of each year, vesting over the same time without a cliff; 0 = none. */
  readonly refresher: number;
};

/** What the company would look like to the holder of the grant. */
export type Capitalisation = {
  /** All shares, with options and those set aside; null = not stated. */
  readonly fullyDilutedShares: number | null;
  /** Share from 0 to 1 that the next round is expected to add for others; null = not stated. */
  readonly nextRoundDilution: number | null;
};

/** What an offer promises, gross. Everything is in one currency. */
export type OfferTerms = Capitalisation & {
  /** ISO 4217. */
  readonly currency: string;
  /** A year, above 0. */
  readonly base: number;
  /** Target a year: percent of base, or an amount. */
  readonly bonus: { readonly kind: "percent" | "amount"; readonly size: number };
  /** Paid in equal parts at the beginning of the first `years` years. */
  readonly signOn: { readonly amount: number; readonly years: number };
  readonly equity: EquityGrant | null;
};

/** The bonus of a year at target. */
export function bonusOf({ base, bonus }: Pick<OfferTerms, "base" | "bonus">): number {
  return bonus.kind === "percent" ? (base * bonus.size) / 100 : bonus.size;
}
