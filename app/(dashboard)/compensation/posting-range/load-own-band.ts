import "server-only";
import { listOwnBands } from "@/lib/data/own-bands";
import { type Actor, may } from "@/lib/domain/access";
import { convert } from "@/lib/domain/compensation/money";
import { ownBandOf } from "@/lib/domain/compensation/own-band/own-bands";
import type { PayLevel } from "@/lib/domain/compensation/pay-cell";
import { roundPay } from "@/lib/domain/compensation/posting-range";
import type { Interval } from "@/lib/domain/interval";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import type { PayPlace } from "@/lib/reference/pay-places";

/** The company's own band of a level in a place, in the place's currency and to three digits, as postings state pay. */
export type OwnPosted = Interval & { readonly version: number };

type Asked = { readonly role: string; readonly level: PayLevel; readonly rates: readonly ExchangeRate[] };

/** What the company's band in force says of a place; null where nobody set one, where its currency has no rate, and for whoever may not see it. */
export async function loadOwnPosted(
  actor: Actor,
  { role, level, rates }: Asked,
): Promise<(place: PayPlace) => OwnPosted | null> {
  const [current] = may(actor, "own-band:read") ? await listOwnBands(actor, role) : [];
  return ({ id, currency }) => {
    const band = current === undefined ? null : ownBandOf(role, current.bands, level, id);
    const rate = current === undefined ? null : convert(1, current.bands.currency, currency, rates);
    if (current === undefined || band === null || rate === null) return null;
    return { low: roundPay(band.low * rate), high: roundPay(band.high * rate), version: current.version };
  };
}
