import type { Interval } from "@/lib/domain/interval";
import { medianIntervalRanks } from "@/lib/domain/statistics/median-interval";
import { quantile } from "@/lib/domain/statistics/quantile";

/** The percentiles of a sample of pay, in the sample's currency; null where the sample is too small to say one. */
export type PayPercentiles = {
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
};

/** What a sample says of pay. */
export type PayBand = PayPercentiles & {
  /** How many records it rests on. */
  readonly n: number;
  /** The three records themselves, where there are but three; else empty. */
  readonly points: readonly number[];
  /** Where the median is with 95 %; null for fewer than six records. */
  readonly medianInterval: Interval | null;
};

/** Under it nothing is shown: one could tell who it is. */
export const FEWEST_SHOWN = 3;
/** From here on there are quartiles. */
export const FEWEST_FOR_QUARTILES = 4;
/** From here on there are P10 and P90. */
export const FEWEST_FOR_TAILS = 5;

/**
 * The band of a sample in any order: percentiles by R's type 7; fewer than three records give null, three only themselves, four no P10 and
 * no P90. Of the records' total pay if that is what they are: percentiles of parts are never added.
 */
export function payBand(amounts: readonly number[]): PayBand | null {
  const n = amounts.length;
  if (n < FEWEST_SHOWN) return null;
  const sorted = amounts.toSorted((a, b) => a - b);
  const at = (p: number, fewest: number) => (n < fewest ? null : quantile(sorted, p));
  return {
    n,
    points: n < FEWEST_FOR_QUARTILES ? sorted : [],
    p10: at(0.1, FEWEST_FOR_TAILS),
    p25: at(0.25, FEWEST_FOR_QUARTILES),
    p50: at(0.5, FEWEST_FOR_QUARTILES),
    p75: at(0.75, FEWEST_FOR_QUARTILES),
    p90: at(0.9, FEWEST_FOR_TAILS),
    medianInterval: medianInterval(sorted),
  };
}

function medianInterval(sorted: readonly number[]): Interval | null {
  const ranks = medianIntervalRanks(sorted.length);
  const low = ranks === null ? undefined : sorted[ranks.low - 1];
  const high = ranks === null ? undefined : sorted[ranks.high - 1];
  return low === undefined || high === undefined ? null : { low, high };
}
