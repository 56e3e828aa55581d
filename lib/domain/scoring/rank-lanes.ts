import { fullWeight } from "./full-weight";
import type { Weightings } from "./rank-weightings";
import { REQUIREMENT_KINDS } from "./rubric";
import type { UnusualAnswers } from "./unusual-answers";

/** Weightings that are worked on at once: an answer is looked up once for all of them, and their sums stay in the processor. */
export const LANES = 8;
/** Candidates whose sums fit into the nearest memory. */
const CHUNK = 1024;
/** The scale of 100 points in so many steps: two whose points fall on the same step, 0.0015 points wide, are level. */
export const KEY_STEPS = 65_535;

const KINDS = REQUIREMENT_KINDS.length;

/** Weightings side by side, the numbers of one thing for all lanes next to each other. */
type Block = {
  /** By distinct unusual answer, what it adds to the usual. */
  readonly table: Float64Array;
  /** By kind, what the usual answers give. */
  readonly usual: Float64Array;
  /** By kind, the most that it gives. */
  readonly full: Float64Array;
  /** From sums to steps of the scale. */
  readonly factors: Float64Array;
  /** By candidate of a chunk and kind, how far they are above the usual. */
  readonly sums: Float64Array;
};

/** The weightings from `first` on side by side: `[requirement × lanes + lane]`. Behind the last one lanes weigh nothing. */
function laneWeights({ count, requirements, weights }: Weightings, first: number): Float64Array {
  const lanes = new Float64Array(requirements * LANES);
  for (let lane = 0; lane < LANES && first + lane < count; lane += 1)
    for (let place = 0; place < requirements; place += 1)
      lanes[place * LANES + lane] = weights[(first + lane) * requirements + place] ?? 0;
  return lanes;
}

/** Works out what each answer gives under the weightings of a block. */
function fillBlock(block: Block, pool: UnusualAnswers, weights: Float64Array): void {
  for (let answer = 0; answer < pool.places.length; answer += 1) {
    const above = pool.above[answer] ?? 0;
    const from = (pool.places[answer] ?? 0) * LANES;
    for (let lane = 0; lane < LANES; lane += 1)
      block.table[answer * LANES + lane] = above * (weights[from + lane] ?? 0);
  }
  for (let lane = 0; lane < LANES; lane += 1) {
    let most = 0;
    REQUIREMENT_KINDS.forEach((name, kind) => {
      const places = pool.placesByKind[kind] ?? new Uint16Array();
      const weightOf = (place: number) => weights[place * LANES + lane] ?? 0;
      const own = fullWeight(name, Array.from(places, weightOf));
      block.usual[kind * LANES + lane] = places.reduce(
        (sum, place) => sum + (pool.usual[place] ?? 0) * weightOf(place),
        0,
      );
      block.full[kind * LANES + lane] = own;
      most += own;
    });
    block.factors[lane] = most > 0 ? KEY_STEPS / most : 0;
  }
}

/** Candidates that are worked on together. */
type Chunk = { readonly from: number; readonly to: number };

/** How far the sums of one candidate and one kind are above the usual, a lane each, put where `at` says. Written out lane by lane: eight sums in registers are what makes
 *  it fast. Indices lie inside the arrays by construction; the fallbacks are for the types. */
function sumLanes({ answers, starts }: UnusualAnswers, { table, sums }: Block, row: number, at: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  const end = starts[row + 1] ?? 0;
  for (let index = starts[row] ?? 0; index < end; index += 1) {
    const first = (answers[index] ?? 0) * LANES;
    a += table[first] ?? 0;
    b += table[first + 1] ?? 0;
    c += table[first + 2] ?? 0;
    d += table[first + 3] ?? 0;
    e += table[first + 4] ?? 0;
    f += table[first + 5] ?? 0;
    g += table[first + 6] ?? 0;
    h += table[first + 7] ?? 0;
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

/** Puts each candidate of a chunk on the scale: no kind gives more than it can. */
function putKeys(keys: Uint16Array, { sums, usual, full, factors }: Block, { from, to }: Chunk): void {
  const candidates = keys.length / LANES;
  for (let lane = 0; lane < LANES; lane += 1) {
    const factor = factors[lane] ?? 0;
    const [must = 0, strong = 0, nice = 0] = REQUIREMENT_KINDS.map((_, kind) => full[kind * LANES + lane]);
    const [usualMust = 0, usualStrong = 0, usualNice = 0] = REQUIREMENT_KINDS.map(
      (_, kind) => usual[kind * LANES + lane],
    );
    for (let candidate = from, at = lane; candidate < to; candidate += 1, at += KINDS * LANES) {
      const points =
        Math.min(must, usualMust + (sums[at] ?? 0)) +
        Math.min(strong, usualStrong + (sums[at + LANES] ?? 0)) +
        Math.min(nice, usualNice + (sums[at + 2 * LANES] ?? 0));
      // What is put into an array of whole numbers loses its fraction, so that half a step more rounds it.
      keys[lane * candidates + candidate] = points * factor + 0.5;
    }
  }
}

/** Room for everybody's places on the scale under a block of weightings. */
export function makeKeys({ candidates }: Pick<UnusualAnswers, "candidates">): Uint16Array<ArrayBuffer> {
  return new Uint16Array(candidates * LANES);
}

/** Works out the block that begins with the weighting `first`. */
export type LaneScorer = (first: number, keys: Uint16Array) => void;

/** Where the expected points of everybody fall on the scale under eight weightings: `keys[lane × candidates + candidate]`, from 0 to `KEY_STEPS`.
 *  Equal answers give equal keys, and answers that are nowhere worse give no smaller key: sums are added in
 *  one order for all, an answer that is left out would have added exactly 0, and rounding keeps order. */
export function makeLaneScorer(pool: UnusualAnswers, weightings: Weightings): LaneScorer {
  const block = {
    table: new Float64Array(pool.places.length * LANES),
    usual: new Float64Array(KINDS * LANES),
    full: new Float64Array(KINDS * LANES),
    factors: new Float64Array(LANES),
    sums: new Float64Array(Math.min(CHUNK, pool.candidates) * KINDS * LANES),
  };
  return (first, keys) => {
    fillBlock(block, pool, laneWeights(weightings, first));
    for (let from = 0; from < pool.candidates; from += CHUNK) {
      const chunk = { from, to: Math.min(pool.candidates, from + CHUNK) };
      for (let row = from * KINDS, at = 0; row < chunk.to * KINDS; row += 1, at += LANES)
        sumLanes(pool, block, row, at);
      putKeys(keys, block, chunk);
    }
  };
}
