/** Ranks of order statistics, counted from 1. */
export type RankPair = { readonly low: number; readonly high: number };

/** The 97.5 % quantile of the standard normal distribution. */
const QUANTILE = 1.959963984540054;
/** Above it the binomial distribution is normal to more than the width of a rank. */
const MOST_EXACT = 1000;
const TAIL = 0.025;

/**
 * Which order statistics bound the median with at least 95 %, whatever the distribution: the k-th from either end, k the largest for
 * which fewer than k of n fair coins come up with at most 2.5 % (H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition, 2003,
 * section 7.1); above 1,000 values by the normal approximation. Fewer than six values bound nothing that surely: null.
 */
export function medianIntervalRanks(count: number): RankPair | null {
  const rank = count > MOST_EXACT ? Math.floor((count - QUANTILE * Math.sqrt(count)) / 2) : exactRank(count);
  return rank < 1 ? null : { low: rank, high: count + 1 - rank };
}

function exactRank(count: number): number {
  let below = 0;
  let chance = 0.5 ** count;
  let rank = 0;
  while (below + chance <= TAIL) {
    below += chance;
    chance *= (count - rank) / (rank + 1);
    rank += 1;
  }
  return rank;
}
