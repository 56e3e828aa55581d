import type { Interval } from "@/lib/domain/interval";
import type { ChannelRate } from "./channel-yield";

/** What somebody entered for a channel and a month. */
export type EnteredCost = {
  readonly channel: string;
  /** "2026-11" */
  readonly month: string;
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
  readonly workHours: number;
};

/** What a channel cost in all, each currency by itself: amounts of two currencies are never added. */
export type ChannelCost = {
  readonly channel: string;
  readonly amounts: readonly { readonly currency: string; readonly amount: number }[];
  readonly workHours: number;
  readonly months: number;
};

/** Sums what was entered by channel and currency; currencies in the order of the alphabet. */
export function sumCosts(entered: readonly EnteredCost[]): ReadonlyMap<string, ChannelCost> {
  const sums = new Map<string, ChannelCost>();
  for (const channel of new Set(entered.map((entry) => entry.channel))) {
    const entries = entered.filter((entry) => entry.channel === channel);
    const currencies = [...new Set(entries.map(({ currency }) => currency))].sort();
    sums.set(channel, {
      channel,
      amounts: currencies.map((currency) => ({
        currency,
        amount: entries.filter((entry) => entry.currency === currency).reduce((sum, { amount }) => sum + amount, 0),
      })),
      workHours: entries.reduce((sum, { workHours }) => sum + workHours, 0),
      months: new Set(entries.map(({ month }) => month)).size,
    });
  }
  return sums;
}

/** What one outcome cost: nothing to say, at least so much, or so much within an interval. */
export type CostPerOutcome =
  | { readonly kind: "not-enough-data" }
  /** Nobody with the outcome yet: only a lower bound can be stated. */
  | { readonly kind: "at-least"; readonly low: number }
  | { readonly kind: "cost"; readonly point: number; readonly interval: Interval };

/**
 * What one outcome cost, in the unit of `spent` (an amount of one currency, or hours): what was spent on each person who was met, divided by the
 * channel's rate and by the bounds of its 95 % interval. What was spent is taken as known, so that the interval is that of the rate alone.
 */
export function costPerOutcome(spent: number, met: number, rate: ChannelRate): CostPerOutcome {
  if (rate.kind === "not-enough-data") return rate;
  const perPerson = spent / met;
  const low = perPerson / rate.interval.high;
  if (rate.raw === 0) return { kind: "at-least", low };
  return { kind: "cost", point: perPerson / rate.raw, interval: { low, high: perPerson / rate.interval.low } };
}
