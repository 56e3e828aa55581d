import type { Interval } from "@/lib/domain/interval";
import { wilsonInterval } from "@/lib/domain/statistics/wilson-interval";

/** With fewer answers the interval is so wide that it says nothing that a coin does not. */
export const LEAST_ANSWERED = 30;

export type AcceptanceOdds =
  | { readonly known: true; readonly answered: number; readonly accepted: number; readonly interval: Interval }
  | { readonly known: false; readonly answered: number; readonly needed: number };

/**
 * How likely an offer is taken, from how many of the company's own offers were: the 95 % Wilson interval of the share. Not known with fewer than
 * 30 that were answered: nothing about other companies stands in for them.
 */
export function acceptanceOdds(history: { readonly accepted: number; readonly declined: number }): AcceptanceOdds {
  const { accepted, declined } = history;
  const answered = accepted + declined;
  const interval = answered < LEAST_ANSWERED ? null : wilsonInterval(accepted, answered);
  if (interval === null) return { known: false, answered, needed: LEAST_ANSWERED };
  return { known: true, answered, accepted, interval };
}
