import type { Interval } from "@/lib/domain/interval";
import { type PackedPool, rankByExpected, scorePool } from "./packed";

/** A re-weighting moves each weight to somewhere between half and twice what it is. */
const MOST_FACTOR = 2;
/** Nine of ten re-weightings lie between these shares of them. */
const [LOW_SHARE, HIGH_SHARE] = [0.05, 0.95];

/** How one person's rank holds when weights move. */
export type RankStability = {
  /** Ranks, from 1, between which the person stands in nine of ten re-weightings. */
  readonly range: Interval;
  /** Share from 0 to 1 of the re-weightings in which the person stands first. */
  readonly firstShare: number;
};

/** Each weight times a factor of its own between a half and two, halving as likely as doubling; a weight of 0 stays 0. */
export function drawWeights(weights: readonly number[], random: () => number): readonly number[] {
  return weights.map((weight) => weight * MOST_FACTOR ** (2 * random() - 1));
}

/**
 * The rank by expected points, from 1, of each candidate of the pool among those with a 1 in `members`; equals share the better rank.
 * 0 for the others, and for everybody when every weight is 0.
 */
export function ranksUnder(pool: PackedPool, weights: readonly number[], members: Uint8Array): Uint32Array {
  const ranks = new Uint32Array(pool.candidates);
  const scores = scorePool(pool, weights);
  if (scores === null) return ranks;
  let place = 0;
  let rank = 0;
  let points = Number.NaN;
  for (const candidate of rankByExpected(scores.expected)) {
    if (members[candidate] !== 1) continue;
    place += 1;
    if (scores.expected[candidate] !== points) rank = place;
    points = scores.expected[candidate] ?? 0;
    ranks[candidate] = rank;
  }
  return ranks;
}

/** How `candidate` ranks over many draws of `ranksUnder`. Null without a draw, and for somebody who is not among the members. */
export function rankStability(draws: readonly Uint32Array[], candidate: number): RankStability | null {
  const ranks = Uint32Array.from(draws, (draw) => draw[candidate] ?? 0).sort();
  if ((ranks[0] ?? 0) === 0) return null;
  const at = (share: number) => ranks[Math.max(0, Math.ceil(share * ranks.length) - 1)] ?? 0;
  const first = ranks.findIndex((rank) => rank > 1);
  return {
    range: { low: at(LOW_SHARE), high: at(HIGH_SHARE) },
    firstShare: (first === -1 ? ranks.length : first) / ranks.length,
  };
}

/** Who stands first, alone or beside equals, in how many of the draws: candidates with their share from 0 to 1, most often first; without a draw nobody. */
export function leadersOf(
  draws: readonly Uint32Array[],
): readonly { readonly candidate: number; readonly share: number }[] {
  const times = new Map<number, number>();
  for (const draw of draws) {
    for (let first = draw.indexOf(1); first !== -1; first = draw.indexOf(1, first + 1))
      times.set(first, (times.get(first) ?? 0) + 1);
  }
  return [...times]
    .map(([candidate, count]) => ({ candidate, share: count / draws.length }))
    .sort((a, b) => b.share - a.share || b.candidate - a.candidate);
}
