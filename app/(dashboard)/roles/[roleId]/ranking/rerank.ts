import { countMustHaves, GATE_FAILED, GATE_OPEN, rankByExpected, scorePool } from "@/lib/domain/scoring/packed";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { rankRange } from "@/lib/domain/scoring/rank-range";
import { type PoolStability, rankStability } from "@/lib/domain/scoring/rank-stability";
import type { GateOutcome, Points } from "@/lib/domain/scoring/score";
import { packedWidthCauses } from "@/lib/domain/scoring/width-causes";
import type { RankDetail, RankedRow } from "./ranked-row";

export type RankingFilters = { readonly gate: GateOutcome | null; readonly coverage: number };

/** The pool under the present weights. */
export type Reranked = {
  /** Places in the feed of those who pass the filters, best first. */
  readonly order: Uint32Array;
  /** Places in the feed of all, best first, whomever the filters hide. */
  readonly everybody: Uint32Array;
  /** Everybody in the order. */
  readonly ids: () => readonly string[];
  /** Place in the order, from 0; null for one who does not pass the filters. */
  readonly placeOf: (candidateId: string) => number | null;
  /** Who stands at a place, with what is known besides the score. */
  readonly rowAt: (place: number, stability: PoolStability | null) => RankedRow;
  readonly detailAt: (place: number, stability: PoolStability | null) => RankDetail;
  /** The score of who stands at a place. */
  readonly scoreAt: (place: number) => RerankedScore;
};

export type RerankedScore = Required<Pick<RankedRow, "coverage" | "mustHaves">> & {
  readonly points: Points;
  readonly gate: GateOutcome;
};

function gateWord(gate: number | undefined): GateOutcome {
  if (gate === GATE_FAILED) return "failed";
  return gate === GATE_OPEN ? "verify" : "passed";
}

/** The candidates of each feed by id: made once, because a map of 100,000 takes longer than ranking them. */
const byId = new WeakMap<PackedFeed, ReadonlyMap<string, number>>();

function candidatesById(feed: PackedFeed): ReadonlyMap<string, number> {
  const known = byId.get(feed);
  if (known !== undefined) return known;
  const made = new Map(feed.candidateIds.map((id, candidate) => [id, candidate]));
  byId.set(feed, made);
  return made;
}

/** Where a candidate stands in the feed; null for one who has no score. */
export function candidateOf(feed: PackedFeed, candidateId: string): number | null {
  return candidatesById(feed).get(candidateId) ?? null;
}

/** By candidate, the place in the order, from 1; 0 for those who are not in it. */
function placesIn(order: Uint32Array, candidates: number): Uint32Array {
  const places = new Uint32Array(candidates);
  for (let place = 0; place < order.length; place += 1) places[order[place] ?? 0] = place + 1;
  return places;
}

/** Ranks the feed under weights and filters; null when no requirement weighs anything. */
export function rerank(feed: PackedFeed, weights: readonly number[], filters: RankingFilters): Reranked | null {
  const scores = scorePool(feed.pool, weights);
  if (scores === null) return null;
  const everybody = rankByExpected(scores.expected);
  const { gate, coverage } = filters;
  const isShown = (candidate: number): boolean => {
    if (feed.hidden.has(candidate)) return false;
    if (gate !== null && gateWord(scores.gate[candidate]) !== gate) return false;
    return (scores.coverage[candidate] ?? 0) * 100 >= coverage;
  };
  const isWhole = gate === null && coverage === 0 && feed.hidden.size === 0;
  const order = isWhole ? everybody : everybody.filter(isShown);
  const ranked = { order: everybody, ...scores };
  const ranks = placesIn(everybody, feed.pool.candidates);
  const places = placesIn(order, feed.pool.candidates);

  function detailAt(place: number, stability: PoolStability | null): RankDetail {
    const candidate = order[place] ?? 0;
    return {
      causes: packedWidthCauses(feed.pool, weights, candidate),
      stability: stability === null ? null : rankStability(stability, candidate),
      open: rankRange(ranked, (ranks[candidate] ?? 1) - 1),
    };
  }

  function rowAt(place: number, stability: PoolStability | null): RankedRow {
    const candidate = order[place] ?? 0;
    return {
      id: feed.candidateIds[candidate] ?? "",
      name: feed.names[candidate] ?? "",
      headline: "",
      isSample: feed.samples.has(candidate),
      position: place + 1,
      climbed: 0,
      ...scoreAt(place),
      detail: detailAt(place, stability),
    };
  }

  function scoreAt(place: number): RerankedScore {
    const candidate = order[place] ?? 0;
    return {
      points: {
        proven: scores?.proven[candidate] ?? 0,
        expected: scores?.expected[candidate] ?? 0,
        possible: scores?.possible[candidate] ?? 0,
      },
      coverage: scores?.coverage[candidate] ?? 0,
      gate: gateWord(scores?.gate[candidate]),
      mustHaves: countMustHaves(feed.pool, weights, candidate),
    };
  }

  function placeOf(candidateId: string): number | null {
    const place = places[candidateOf(feed, candidateId) ?? -1] ?? 0;
    return place === 0 ? null : place - 1;
  }

  const ids = () => Array.from(order, (candidate) => feed.candidateIds[candidate] ?? "");
  return { order, everybody, ids, placeOf, rowAt, detailAt, scoreAt };
}
