import type { Interval } from "@/lib/domain/interval";
import type { Weightings } from "./rank-weightings";

/** Nine of ten weightings lie between these shares of them. */
const [LOW_SHARE, HIGH_SHARE] = [0.05, 0.95];

/** How one person's rank holds when weights move. Ranks count from 1 among the whole pool. */
export type RankStability = {
  /** The best rank under any of the weightings: one more than there are people ahead. */
  readonly best: number;
  /** The worst: as many as are ahead or level, oneself included. */
  readonly worst: number;
  /** Share from 0 to 1 of the weightings that put the person among the first k; equals on the edge share what room is left. */
  readonly topShare: number;
  /** Share of the weightings in which nobody is ahead. */
  readonly firstShare: number;
  /** Ranks between which the person stands in nine of ten weightings; null for those whose single ranks are not kept. */
  readonly range: Interval | null;
};

export type StabilityQuery = {
  readonly weightings: Weightings;
  /** k of "among the first k". */
  readonly top: number;
  /** Candidates whose single ranks are kept. It changes nobody's rank. */
  readonly followed: Uint32Array;
};

/** What came out of all weightings, by candidate; `lows` and `highs` by `weighting × followed + place among the followed`. */
export type PoolStability = StabilityQuery & {
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
  readonly inTop: Float64Array;
  readonly firsts: Uint32Array;
  readonly lows: Uint32Array;
  readonly highs: Uint32Array;
};

/** How one candidate's rank holds; null without a weighting, and for a place outside the pool. */
export function rankStability(stability: PoolStability, candidate: number): RankStability | null {
  const { count } = stability.weightings;
  if (count === 0 || !(candidate in stability.best)) return null;
  return {
    best: stability.best[candidate] ?? 0,
    worst: stability.worst[candidate] ?? 0,
    topShare: (stability.inTop[candidate] ?? 0) / count,
    firstShare: (stability.firsts[candidate] ?? 0) / count,
    range: rangeOf(stability, stability.followed.indexOf(candidate)),
  };
}

function rangeOf({ followed, lows, highs, weightings }: PoolStability, place: number): Interval | null {
  if (place === -1) return null;
  const sorted = (ranks: Uint32Array) =>
    Uint32Array.from(
      { length: weightings.count },
      (_, weighting) => ranks[weighting * followed.length + place] ?? 0,
    ).sort();
  const at = (ranks: Uint32Array, share: number) => ranks[Math.max(0, Math.ceil(share * ranks.length) - 1)] ?? 0;
  return { low: at(sorted(lows), LOW_SHARE), high: at(sorted(highs), HIGH_SHARE) };
}

/** Who stands first, alone or level with others, in which share of the weightings: most often first, then the last of the pool first. */
export function leadersOf({
  firsts,
  weightings,
}: PoolStability): readonly { readonly candidate: number; readonly share: number }[] {
  const leaders: { readonly candidate: number; readonly share: number }[] = [];
  firsts.forEach((count, candidate) => {
    if (count > 0) leaders.push({ candidate, share: count / weightings.count });
  });
  return leaders.sort((a, b) => b.share - a.share || b.candidate - a.candidate);
}
