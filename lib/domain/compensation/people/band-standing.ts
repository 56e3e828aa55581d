import { convert } from "@/lib/domain/compensation/money";
import { compaRatio, rangePenetration } from "@/lib/domain/compensation/offer/offer-position";
import { type OwnBands, ownBandOf } from "@/lib/domain/compensation/own-band/own-bands";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { type OwnPerson, paidAYear } from "./own-person";

/** Why somebody stands against no band. */
export const bandlessReasons = ["no-role", "no-level", "no-bands", "no-level-band", "no-place", "no-rate"] as const;
export type BandlessReason = (typeof bandlessReasons)[number];

/** Where somebody's base stands against the company's band for what they do. */
export type BandStanding =
  | {
      readonly kind: "banded";
      readonly side: "below" | "within" | "above";
      /** Base over midpoint. */
      readonly compaRatio: number;
      /** 0 at the low end, 1 at the high end; null for a band without width. */
      readonly penetration: number | null;
      /** Of a full-time year, in the person's currency. */
      readonly band: { readonly low: number; readonly midpoint: number; readonly high: number };
      /** What it costs a year to lift them to the low end, for the share that they work; 0 for who is not below. */
      readonly liftCost: number;
    }
  | { readonly kind: "bandless"; readonly because: BandlessReason };

const bandless = (because: BandlessReason): BandStanding => ({ kind: "bandless", because });

/**
 * Holds a base against the company's bands, in the person's own currency. `bandsOf` gives a role's bands in force, null where nobody set any. A
 * company that pays the same everywhere needs no place.
 */
export function bandStanding(
  person: OwnPerson,
  bandsOf: (role: string) => OwnBands | null,
  rates: readonly ExchangeRate[],
): BandStanding {
  const { role, level, place, base, currency } = person;
  if (role === null) return bandless("no-role");
  const bands = bandsOf(role);
  if (bands === null) return bandless("no-bands");
  if (level === null) return bandless("no-level");
  if (bands.midpoints[level] === undefined) return bandless("no-level-band");
  const stated = ownBandOf(role, bands, level, place ?? (bands.geography === "one" ? bands.place : ""));
  if (stated === null) return bandless("no-place");
  const rate = convert(1, bands.currency, currency, rates);
  if (rate === null) return bandless("no-rate");
  const band = { low: stated.low * rate, midpoint: stated.midpoint * rate, high: stated.high * rate };
  const ratio = compaRatio(base, band);
  if (ratio === null) return bandless("no-level-band");
  const isBelow = base < band.low;
  return {
    kind: "banded",
    side: isBelow ? "below" : base > band.high ? "above" : "within",
    compaRatio: ratio,
    penetration: rangePenetration(base, band),
    band,
    liftCost: isBelow ? paidAYear({ base: band.low - base, share: person.share }) : 0,
  };
}
