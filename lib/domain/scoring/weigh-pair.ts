import type { PackedPool } from "./packed";
import { pickCandidates } from "./pick-candidates";
import { type PairShares, sharesBetween } from "./rank-pair";
import { lonelyMoves, packedPairScorer, type ScorePair, type Swap, swapOf, type WeightMove } from "./rank-swap";
import { type Weightings, weightingsAround } from "./rank-weightings";
import { stabilityOf } from "./weigh-pool";

/** Two people weighed against each other: all that their screen shows. */
export type PairWeighed = {
  readonly weightings: Pick<Weightings, "method" | "seed" | "count">;
  /** Of the first against the second. */
  readonly shares: PairShares;
  /** Expected points now. */
  readonly points: readonly [number, number];
  readonly swap: Swap;
  /** Single sliders that would do it alone, the fewest whole steps first. */
  readonly lonely: readonly WeightMove[];
};

/** Weighs two candidates of a pool against each other; null when nothing weighs anything. `score` confirms the change that is told. */
export function weighPair(
  pool: PackedPool,
  pair: readonly [number, number],
  {
    weights,
    seed,
    score = packedPairScorer(pool, pair),
  }: {
    readonly weights: readonly number[];
    readonly seed: number;
    readonly score?: ScorePair;
  },
): PairWeighed | null {
  const points = score(weights);
  const swap = swapOf(pool, weights, pair, score);
  if (points === null || swap === null) return null;
  const weightings = weightingsAround(weights, seed);
  const followed = Uint32Array.from([0, 1]);
  const stability = stabilityOf(pickCandidates(pool, pair), { weightings, top: 1, followed });
  const { method, count } = weightings;
  return {
    weightings: { method, seed, count },
    shares: sharesBetween(stability, 0, 1),
    points,
    swap,
    lonely: swap.kind === "swap" ? lonelyMoves(weights, swap.ahead, packedPairScorer(pool, pair)) : [],
  };
}
