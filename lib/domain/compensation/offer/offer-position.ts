/** What a company pays for a level by its own rule. */
export type OwnBand = {
  readonly low: number;
  readonly midpoint: number;
  readonly high: number;
  /** Which version of the company's bands, in its words. */
  readonly label: string;
};

/** Base ÷ midpoint of the company's band: 1 is on it. Null where the band has none above 0. */
export function compaRatio(base: number, { midpoint }: Pick<OwnBand, "midpoint">): number | null {
  return midpoint > 0 ? base / midpoint : null;
}

/** How far into the band the base is: 0 at its low end, 1 at its high end, outside of both beyond. Null for a band without width. */
export function rangePenetration(base: number, { low, high }: Pick<OwnBand, "low" | "high">): number | null {
  return high > low ? (base - low) / (high - low) : null;
}

/** A percentile that a source publishes: 10 for P10. */
export type PercentilePoint = { readonly percentile: number; readonly amount: number };

export type Position =
  /** Between two published percentiles, by the straight line between them. */
  | { readonly kind: "percentile"; readonly percentile: number }
  /** Outside of what the source publishes: below its lowest, above its highest percentile. */
  | { readonly kind: "beyond"; readonly side: "below" | "above"; readonly percentile: number; readonly by: number }
  /** Against a range that somebody posted. */
  | { readonly kind: "outside"; readonly side: "below" | "above"; readonly by: number }
  | { readonly kind: "within"; readonly share: number }
  /** Against one number; `by` is negative below it. */
  | { readonly kind: "beside"; readonly by: number };

/** Where a base stands among the percentiles that one source publishes. Null where it publishes fewer than two. */
export function positionAmongPercentiles(base: number, points: readonly PercentilePoint[]): Position | null {
  const sorted = [...points].sort((a, b) => a.percentile - b.percentile);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || sorted.length < 2) return null;
  if (base < first.amount)
    return { kind: "beyond", side: "below", percentile: first.percentile, by: first.amount - base };
  if (base > last.amount) return { kind: "beyond", side: "above", percentile: last.percentile, by: base - last.amount };
  const next = sorted.findIndex(({ amount }, index) => index > 0 && base <= amount);
  const [from, to] = [sorted[next - 1] ?? first, sorted[next] ?? last];
  const share = to.amount === from.amount ? 0.5 : (base - from.amount) / (to.amount - from.amount);
  return { kind: "percentile", percentile: from.percentile + share * (to.percentile - from.percentile) };
}

/** Where a base stands against a range, or against one number when both ends are the same. */
export function positionInRange(
  base: number,
  { low, high }: { readonly low: number; readonly high: number },
): Position {
  if (low === high) return { kind: "beside", by: base - low };
  if (base < low) return { kind: "outside", side: "below", by: low - base };
  if (base > high) return { kind: "outside", side: "above", by: base - high };
  return { kind: "within", share: (base - low) / (high - low) };
}

/** How an offer stands among the base pay of those who are here at the level, in its currency. */
export type TeamEffect = {
  readonly people: number;
  readonly below: number;
  /** What it costs a year to lift everybody who would earn less to the offer. */
  readonly liftCost: number;
};

/** What an offer does among present people; nobody costs nothing. */
export function teamEffect(base: number, pays: readonly number[]): TeamEffect {
  const below = pays.filter((pay) => pay < base);
  return {
    people: pays.length,
    below: below.length,
    liftCost: below.reduce((sum, pay) => sum + (base - pay), 0),
  };
}
