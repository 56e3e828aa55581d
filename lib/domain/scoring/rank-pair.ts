import type { PackedPool } from "./packed";
import { pickCandidates } from "./pick-candidates";
import type { PoolStability } from "./rank-stability";
import type { Weightings } from "./rank-weightings";
import { stabilityOf } from "./weigh-pool";

/** Shares from 0 to 1 of the weightings in which the first is ahead of the second, level with them, and behind. They sum to 1. */
export type PairShares = { readonly ahead: number; readonly level: number; readonly behind: number };

/** Nobody is told apart from somebody unless one of them is ahead in at least so many of the weightings. */
export const TOLD_APART_SHARE = 0.9;

/** How often each of two followed people is ahead, from the ranks that were kept; level is neither. Without a weighting all are 0. */
export function sharesBetween(
  { lows, followed, weightings }: PoolStability,
  first: number,
  second: number,
): PairShares {
  let [ahead, behind] = [0, 0];
  for (let row = 0; row < lows.length; row += followed.length) {
    const [one = 0, other = 0] = [lows[row + first], lows[row + second]];
    if (one < other) ahead += 1;
    else if (one > other) behind += 1;
  }
  const { count } = weightings;
  if (count === 0) return { ahead: 0, level: 0, behind: 0 };
  return { ahead: ahead / count, level: (count - ahead - behind) / count, behind: behind / count };
}

/** The shares of two people of a pool. Who else is in it does not matter. */
export function pairShares(pool: PackedPool, weightings: Weightings, pair: readonly [number, number]): PairShares {
  const followed = Uint32Array.from([0, 1]);
  return sharesBetween(stabilityOf(pickCandidates(pool, pair), { weightings, top: 1, followed }), 0, 1);
}

/** Whether one of the two is ahead often enough to say so. */
export function areToldApart({ ahead, behind }: PairShares): boolean {
  return Math.max(ahead, behind) >= TOLD_APART_SHARE;
}
