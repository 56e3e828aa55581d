import { z } from "zod";
import type { OwnBandVersion } from "@/lib/data/own-bands";
import type { TypedBands } from "@/lib/domain/compensation/own-band/read-own-bands";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";

const Parameters = z.object({
  role: z
    .string()
    .refine((role) => roleNames.some(({ slug }) => slug === role))
    .catch(roleNames[0].slug)
    .default(roleNames[0].slug),
  place: z
    .string()
    .refine((id) => payPlaces.some((place) => place.id === id))
    .nullable()
    .catch(null)
    .default(null),
  currency: CurrencyCode.nullable().catch(null).default(null),
  /** A version to begin the form with, in place of the last. */
  version: z.coerce.number().int().min(1).nullable().catch(null).default(null),
});

/** What an address asks of the page; null where it leaves it to the version that is shown. */
export type BandsView = z.infer<typeof Parameters>;

/** Reads the view from the address. */
export function readBandsView(parameters: Readonly<Record<string, string | string[] | undefined>>): BandsView {
  return Parameters.parse(parameters);
}

const USUAL_SPREAD_PERCENT = "50";

/** What the form begins with: a version's fields, or empty levels of the usual width at the chosen place. */
export function typedBandsOf({ place, currency }: BandsView, shown: OwnBandVersion | null): TypedBands {
  const region = place ?? shown?.bands.place ?? "US national";
  const own = payPlaces.find(({ id }) => id === region)?.currency ?? "USD";
  const midpoint = (level: (typeof payLevels)[number]) => String(shown?.bands.midpoints[level] ?? "");
  const [junior = "", mid = "", senior = "", staff = "", principal = "", lead = "", director = "", vp = ""] =
    payLevels.map(midpoint);
  return {
    place: region,
    currency: currency ?? (place === null ? shown?.bands.currency : undefined) ?? own,
    geography: shown?.bands.geography ?? "one",
    spreadPercent: shown === null ? USUAL_SPREAD_PERCENT : String(Math.round(shown.bands.spread * 10_000) / 100),
    ...{ junior, mid, senior, staff, principal, lead, director, vp },
  };
}
