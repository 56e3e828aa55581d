import type { Interval } from "@/lib/domain/interval";
import { ratePrior, shrunkenRate } from "@/lib/domain/statistics/shrink-rates";
import { wilsonInterval } from "@/lib/domain/statistics/wilson-interval";
import type { ChannelCredit } from "./channel-credit";

/** Below this many people a rate says nothing yet: with four, its 95 % interval spans half of the scale. */
export const FEWEST_MET = 5;

/** What was counted for a channel. */
export type ChannelCount = {
  readonly channel: string;
  /** People met through it, each once. */
  readonly met: number;
  /** Those of them with the outcome. */
  readonly outcomes: number;
  readonly credit: ChannelCredit;
};

/** A channel's rate, or that there is too little to state one. Shares are from 0 to 1. */
export type ChannelRate =
  | { readonly kind: "not-enough-data" }
  | {
      readonly kind: "rate";
      readonly raw: number;
      /** 95 %, Wilson. */
      readonly interval: Interval;
      /** Drawn towards the mean of all channels; null when the others teach nothing. */
      readonly shrunken: number | null;
    };

export type ChannelYield = ChannelCount & { readonly rate: ChannelRate };

function rateOf({ met, outcomes }: ChannelCount, prior: ReturnType<typeof ratePrior>): ChannelRate {
  const interval = wilsonInterval(outcomes, met);
  if (met < FEWEST_MET || interval === null) return { kind: "not-enough-data" };
  return {
    kind: "rate",
    raw: outcomes / met,
    interval,
    shrunken: prior === null ? null : shrunkenRate({ hits: outcomes, trials: met }, prior),
  };
}

/** What one orders channels by: the rate drawn towards the mean, else the bare one; null where there is not enough data. */
export function usedRate(rate: ChannelRate): number | null {
  return rate.kind === "rate" ? (rate.shrunken ?? rate.raw) : null;
}

/** Best first; those without enough data after all others, by how many were met; the name of the channel makes the order one order. */
function byYield(a: ChannelYield, b: ChannelYield): number {
  return (usedRate(b.rate) ?? -1) - (usedRate(a.rate) ?? -1) || b.met - a.met || (a.channel < b.channel ? -1 : 1);
}

/**
 * The yield of each channel, best first. Rates are drawn towards the mean of all channels by the empirical Bayes beta-binomial model; channels
 * with too few people for a rate of their own still count for that mean. Channels through which nobody was met are left out.
 */
export function channelYields(counts: readonly ChannelCount[]): readonly ChannelYield[] {
  const met = counts.filter((count) => count.met > 0);
  const prior = ratePrior(met.map(({ outcomes, met: trials }) => ({ hits: outcomes, trials })));
  return met.map((count) => ({ ...count, rate: rateOf(count, prior) })).sort(byYield);
}
