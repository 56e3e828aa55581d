import type { OwnBand } from "@/lib/domain/compensation/offer/offer-position";
import { type PayLevel, payLevels } from "@/lib/domain/compensation/pay-cell";
import { formulaPay } from "@/lib/domain/compensation/pay-formula";

/** Whether a level pays the same everywhere, or as much more or less as its place does in the market. */
export const geographyPolicies = ["one", "by-place"] as const;
export type GeographyPolicy = (typeof geographyPolicies)[number];

/** The company's own bands of a role: a midpoint a level, in one currency, and one width for all. */
export type OwnBands = {
  readonly currency: string;
  /** The place that the midpoints are for. */
  readonly place: string;
  readonly geography: GeographyPolicy;
  /** High end over low end, less one: 0.5 is a range from 80 to 120 around 100. */
  readonly spread: number;
  /** A year's base; levels that the company has no band for are not there. */
  readonly midpoints: Readonly<Partial<Record<PayLevel, number>>>;
};

/** The levels that have a band, from the beginning. */
export function bandLevels({ midpoints }: OwnBands): readonly PayLevel[] {
  return payLevels.filter((level) => midpoints[level] !== undefined);
}

/**
 * How many times as much a place pays as another, by the formula's factors for all employers together; null where one of them has none. The
 * same place is 1, whatever is known of it.
 */
export function placeRatio(role: string, from: string, into: string): number | null {
  if (from === into) return 1;
  const payIn = (region: string) => formulaPay({ role, level: "senior", region, companyType: "all" })?.usd ?? null;
  const [here, there] = [payIn(from), payIn(into)];
  return here === null || there === null ? null : there / here;
}

/**
 * The band of a level at a place: the midpoint half way between both ends, the high end `1 + spread` times the low one. Null where the level
 * has none, or where bands follow the place and the formula knows nothing of it.
 */
export function ownBandOf(
  role: string,
  bands: OwnBands,
  level: PayLevel,
  place: string,
): Omit<OwnBand, "label"> | null {
  const stated = bands.midpoints[level];
  const ratio = bands.geography === "one" ? 1 : placeRatio(role, bands.place, place);
  if (stated === undefined || ratio === null) return null;
  const midpoint = stated * ratio;
  const low = midpoint / (1 + bands.spread / 2);
  return { low, midpoint, high: low * (1 + bands.spread) };
}
