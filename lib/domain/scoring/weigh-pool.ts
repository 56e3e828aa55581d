import { type DistinctPeople, distinctPeople } from "./distinct-people";
import type { PackedPool } from "./packed";
import { LANES, makeKeys, makeLaneScorer } from "./rank-lanes";
import type { PoolStability, StabilityQuery } from "./rank-stability";
import { fillLadder, type Ladder, makeLadder, type Tallies, tally } from "./rank-tally";
import { type UnusualAnswers, unusualAnswers } from "./unusual-answers";

/** A pool made ready to be held against any weightings. */
export type WeighedPool = DistinctPeople & { readonly unusual: UnusualAnswers };

/** Finds those who answer alike and what sets the others apart; done once for a pool, whatever its weights. */
export function preparePool(pool: PackedPool): WeighedPool {
  const distinct = distinctPeople(pool);
  return { ...distinct, unusual: unusualAnswers(distinct.pool) };
}

/** Single ranks of the followed, by `weighting × followed + place among the followed`. */
type Kept = Pick<PoolStability, "followed" | "lows" | "highs">;

function keepFollowed(
  { followed, lows, highs }: Kept,
  weighting: number,
  keyOf: (candidate: number) => number,
  { upTo }: Ladder,
): void {
  for (let place = 0; place < followed.length; place += 1) {
    const key = keyOf(followed[place] ?? 0);
    lows[weighting * followed.length + place] = (upTo[key + 1] ?? 0) + 1;
    highs[weighting * followed.length + place] = upTo[key] ?? 0;
  }
}

/** What each candidate's stand-in has. */
function spread<Numbers extends Uint32Array | Float64Array>(own: Numbers, to: Numbers, standIn: Uint32Array): Numbers {
  for (let candidate = 0; candidate < standIn.length; candidate += 1) to[candidate] = own[standIn[candidate] ?? 0] ?? 0;
  return to;
}

/** Ranks whoever was put on the scale, block after block of weightings. */
export type Ranker = {
  /** Takes the next block of weightings, everybody's places on the scale as `makeLaneScorer` puts them, and says how many weightings are done. */
  readonly rank: (keys: Uint16Array) => number;
  /** What the weightings that are done give. */
  readonly result: () => PoolStability;
};

/** Ranks the whole pool under the weightings of a query, which come in their order. Filters are no argument: they hide people, they rank nobody. An empty pool has no ranks. */
export function makeRanker({ pool, standIn, people }: WeighedPool, query: StabilityQuery): Ranker {
  const { weightings, followed, top } = query;
  const tallies: Tallies = {
    best: new Uint32Array(pool.candidates).fill(weightings.count === 0 ? 0 : standIn.length),
    worst: new Uint32Array(pool.candidates),
    inTop: new Float64Array(pool.candidates),
    firsts: new Uint32Array(pool.candidates),
  };
  const kept = {
    followed,
    lows: new Uint32Array(weightings.count * followed.length),
    highs: new Uint32Array(weightings.count * followed.length),
  };
  const ladder = makeLadder(pool.candidates);
  let done = 0;
  const rank = (keys: Uint16Array): number => {
    for (let lane = 0; lane < LANES && done < weightings.count; lane += 1) {
      const own = keys.subarray(lane * pool.candidates, (lane + 1) * pool.candidates);
      fillLadder(ladder, own, people);
      tally(tallies, own, ladder, top);
      keepFollowed(kept, done, (candidate) => own[standIn[candidate] ?? 0] ?? 0, ladder);
      done += 1;
    }
    return done;
  };
  const counts = (own: Uint32Array) => spread(own, new Uint32Array(standIn.length), standIn);
  const result = (): PoolStability => ({
    ...query,
    ...kept,
    best: counts(tallies.best),
    worst: counts(tallies.worst),
    inTop: spread(tallies.inTop, new Float64Array(standIn.length), standIn),
    firsts: counts(tallies.firsts),
  });
  return { rank, result };
}

/** All weightings at once. */
export function stabilityOf(pool: PackedPool, query: StabilityQuery): PoolStability {
  const prepared = preparePool(pool);
  const { rank, result } = makeRanker(prepared, query);
  const score = makeLaneScorer(prepared.unusual, query.weightings);
  const keys = makeKeys(prepared.unusual);
  for (let done = 0; done < query.weightings.count; done = rank(keys)) score(done, keys);
  return result();
}
