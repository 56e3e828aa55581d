import type { Interval } from "@/lib/domain/interval";
import type { PackedPool } from "./packed";
import { KEY_STEPS, LANES, makeLaneScorer } from "./rank-lanes";
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

/** Ranks under one weighting, from where each person falls on the scale: how many are ahead of a step, and how many on it. */
type Steps = { readonly ahead: Uint32Array; readonly on: Uint32Array };

/** Below this many people sorting is faster than walking along the whole scale. */
const FEW = 1000;

/** Counts who falls on which step and from that who is ahead of each; steps on which nobody falls keep what they had. */
function countSteps(keys: Uint16Array, steps: Steps): void {
  if (keys.length < FEW) countSorted(keys.slice().sort(), steps);
  else countAlong(keys, steps);
}

function countSorted(sorted: Uint16Array, { ahead, on }: Steps): void {
  for (let last = sorted.length - 1; last >= 0; ) {
    const key = sorted[last] ?? 0;
    let first = last;
    while (first > 0 && sorted[first - 1] === key) first -= 1;
    ahead[key] = sorted.length - 1 - last;
    on[key] = last - first + 1;
    last = first - 1;
  }
}

/** Two passes instead of a sort, so that it grows with the pool and no faster. */
function countAlong(keys: Uint16Array, { ahead, on }: Steps): void {
  on.fill(0);
  for (let candidate = 0; candidate < keys.length; candidate += 1) addTo(on, keys[candidate] ?? 0, 1);
  let above = 0;
  for (let key = KEY_STEPS; key >= 0 && above < keys.length; key -= 1) {
    ahead[key] = above;
    above += on[key] ?? 0;
  }
}

/** Takes one weighting's ranks into the tallies. */
function tally(stability: PoolStability, keys: Uint16Array, { ahead, on }: Steps): void {
  const { best, worst, inTop, firsts, top } = stability;
  // The fallbacks are for the types.
  for (let candidate = 0; candidate < keys.length; candidate += 1) {
    const key = keys[candidate] ?? 0;
    const before = ahead[key] ?? 0;
    const level = on[key] ?? 0;
    if (before + 1 < (best[candidate] ?? 0)) best[candidate] = before + 1;
    if (before + level > (worst[candidate] ?? 0)) worst[candidate] = before + level;
    if (before < top) addTo(inTop, candidate, Math.min(1, (top - before) / level));
    if (before === 0) addTo(firsts, candidate, 1);
  }
}

function addTo(sums: Float64Array | Uint32Array, candidate: number, amount: number): void {
  sums[candidate] = (sums[candidate] ?? 0) + amount;
}

function keepFollowed(stability: PoolStability, weighting: number, keys: Uint16Array, { ahead, on }: Steps): void {
  const { followed, lows, highs } = stability;
  for (let place = 0; place < followed.length; place += 1) {
    const key = keys[followed[place] ?? 0] ?? 0;
    lows[weighting * followed.length + place] = (ahead[key] ?? 0) + 1;
    highs[weighting * followed.length + place] = (ahead[key] ?? 0) + (on[key] ?? 0);
  }
}

/** Holds the whole pool against all weightings, a few at a time: `step` goes on and says how many are done, so that a page can paint, show
 *  how far it is, and give up. Filters are no argument: they hide people, they rank nobody. An empty pool has no ranks. */
export function makeStability(
  pool: PackedPool,
  query: StabilityQuery,
): { readonly step: () => number; readonly result: PoolStability } {
  const { weightings, followed } = query;
  const result: PoolStability = {
    ...query,
    best: new Uint32Array(pool.candidates).fill(weightings.count === 0 ? 0 : pool.candidates),
    worst: new Uint32Array(pool.candidates),
    inTop: new Float64Array(pool.candidates),
    firsts: new Uint32Array(pool.candidates),
    lows: new Uint32Array(weightings.count * followed.length),
    highs: new Uint32Array(weightings.count * followed.length),
  };
  const score = makeLaneScorer(pool, weightings);
  const keys = new Uint16Array(pool.candidates * LANES);
  const steps = { ahead: new Uint32Array(KEY_STEPS + 1), on: new Uint32Array(KEY_STEPS + 1) };
  let done = 0;
  const step = (): number => {
    score(done, keys);
    for (let lane = 0; lane < LANES && done < weightings.count; lane += 1) {
      const own = keys.subarray(lane * pool.candidates, (lane + 1) * pool.candidates);
      countSteps(own, steps);
      tally(result, own, steps);
      keepFollowed(result, done, own, steps);
      done += 1;
    }
    return done;
  };
  return { step, result };
}

/** All weightings at once. */
export function stabilityOf(pool: PackedPool, query: StabilityQuery): PoolStability {
  const { step, result } = makeStability(pool, query);
  while (step() < query.weightings.count);
  return result;
}

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
