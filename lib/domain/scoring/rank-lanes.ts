import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { fullWeight } from "./full-weight";
import { ANSWER_SIZE, type PackedPool } from "./packed";
import type { Weightings } from "./rank-weightings";
import { REQUIREMENT_KINDS } from "./rubric";

/** Weightings that are worked on at once: an answer is looked up once for all of them, and their sums stay in the processor. */
export const LANES = 8;
/** Candidates whose sums fit into the nearest memory. */
const CHUNK = 1024;
/** The scale of 100 points in so many steps: two whose points fall on the same step, 0.0015 points wide, are level. */
export const KEY_STEPS = 65_535;

/** Requirements of one kind; their weights and the most that the kind gives, side by side for the weightings of a block. */
type LaneGroup = {
  readonly cells: Uint16Array;
  readonly shares: Float64Array;
  readonly places: Uint16Array;
  readonly weights: Float64Array;
  readonly full: Float64Array;
};

/** A pool with the expected share of each distinct answer. */
type Scored = { readonly pool: PackedPool; readonly shares: Float64Array };

type Block = {
  readonly groups: readonly LaneGroup[] /** From sums to steps of the scale, one a lane. */;
  readonly factors: Float64Array;
};

/** The expected share of each distinct answer. */
export function expectedShares({ answers }: PackedPool): Float64Array {
  return Float64Array.from(
    { length: answers.length / ANSWER_SIZE },
    (_, answer) => answers[answer * ANSWER_SIZE + 1] ?? 0,
  );
}

function laneGroup(
  { pool, shares }: Scored,
  kind: RequirementKind,
  weightOf: (place: number, lane: number) => number,
): LaneGroup {
  const places = pool.kinds.flatMap((other, place) => (other === kind ? [place] : []));
  const weights = Float64Array.from({ length: places.length * LANES }, (_, index) =>
    weightOf(places[Math.floor(index / LANES)] ?? 0, index % LANES),
  );
  return { cells: pool.cells, shares, places: Uint16Array.from(places), weights, full: new Float64Array(LANES) };
}

/** Lays the weightings from `first` on side by side; behind the last one lanes weigh nothing. */
function blockAt(scored: Scored, { count, requirements, weights }: Weightings, first: number): Block {
  const weightOf = (place: number, lane: number) =>
    first + lane < count ? (weights[(first + lane) * requirements + place] ?? 0) : 0;
  const factors = new Float64Array(LANES);
  const groups = REQUIREMENT_KINDS.map((kind) => {
    const group = laneGroup(scored, kind, weightOf);
    for (let lane = 0; lane < LANES; lane += 1) {
      const own = Array.from(group.places, (place) => weightOf(place, lane));
      group.full[lane] = fullWeight(kind, own);
      factors[lane] = (factors[lane] ?? 0) + (group.full[lane] ?? 0);
    }
    return group;
  });
  return { groups, factors: factors.map((full) => (full > 0 ? KEY_STEPS / full : 0)) };
}

/** One candidate's sums of one kind, a lane each, put where `at` says. Written out lane by lane: eight sums in registers are what makes it fast.
 *  Indices lie inside the arrays by construction; the fallbacks are for the types. */
function sumLanes(group: LaneGroup, row: number, sums: Float64Array, at: number): void {
  const { cells, shares, places, weights } = group;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let index = 0; index < places.length; index += 1) {
    const share = shares[cells[row + (places[index] ?? 0)] ?? 0] ?? 0;
    const first = index * LANES;
    a += share * (weights[first] ?? 0);
    b += share * (weights[first + 1] ?? 0);
    c += share * (weights[first + 2] ?? 0);
    d += share * (weights[first + 3] ?? 0);
    e += share * (weights[first + 4] ?? 0);
    f += share * (weights[first + 5] ?? 0);
    g += share * (weights[first + 6] ?? 0);
    h += share * (weights[first + 7] ?? 0);
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
  sums[at + 4] = e;
  sums[at + 5] = f;
  sums[at + 6] = g;
  sums[at + 7] = h;
}

/** Adds to the totals of a chunk what one kind gives, and no more than it can. */
function addCapped(totals: Float64Array, sums: Float64Array, full: Float64Array): void {
  for (let index = 0; index < totals.length; index += 1)
    totals[index] = (totals[index] ?? 0) + Math.min(full[index % LANES] ?? 0, sums[index] ?? 0);
}

type Chunk = { readonly from: number; readonly to: number };

/** Puts each candidate of a chunk on the scale. */
function putKeys(keys: Uint16Array, totals: Float64Array, factors: Float64Array, { from, to }: Chunk): void {
  const candidates = keys.length / LANES;
  for (let lane = 0; lane < LANES; lane += 1) {
    const factor = factors[lane] ?? 0;
    // What is put into an array of whole numbers loses its fraction, so that half a step more rounds it.
    for (let candidate = from; candidate < to; candidate += 1)
      keys[lane * candidates + candidate] = (totals[(candidate - from) * LANES + lane] ?? 0) * factor + 0.5;
  }
}

/** Where the expected points of everybody fall on the scale under eight weightings: `keys[lane × candidates + candidate]`, from 0 to `KEY_STEPS`.
 *  Equal answers give equal keys, and answers that are nowhere worse give no smaller key: sums are added in one order for all, and
 *  rounding keeps order. */
export function makeLaneScorer(pool: PackedPool, weightings: Weightings): (first: number, keys: Uint16Array) => void {
  const scored = { pool, shares: expectedShares(pool) };
  const atOnce = Math.min(CHUNK, pool.candidates);
  const sums = new Float64Array(atOnce * LANES);
  const totals = new Float64Array(atOnce * LANES);
  return (first, keys) => {
    const { groups, factors } = blockAt(scored, weightings, first);
    for (let from = 0; from < pool.candidates; from += atOnce) {
      const to = Math.min(pool.candidates, from + atOnce);
      totals.fill(0);
      for (const group of groups) {
        for (let candidate = from; candidate < to; candidate += 1)
          sumLanes(group, candidate * pool.kinds.length, sums, (candidate - from) * LANES);
        addCapped(totals, sums, group.full);
      }
      putKeys(keys, totals, factors, { from, to });
    }
  };
}
