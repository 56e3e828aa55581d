import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { fullWeight } from "./full-weight";
import { REQUIREMENT_KINDS } from "./rubric";

/** What a must-have says at the gate. */
export const GATE_MET = 0;
export const GATE_OPEN = 1;
export const GATE_FAILED = 2;

/** Numbers of one answer in `PackedPool.answers`. */
export const ANSWER_SIZE = 4;

/**
 * A pool held against one profile at one level, without the weights: `cells[candidate × requirements + requirement]` is the number
 * of one of the distinct answers. Weights only combine the answers, so a slider needs nothing else.
 */
export type PackedPool = {
  readonly candidates: number;
  readonly kinds: readonly RequirementKind[];
  /** Four numbers an answer: its share proven, expected and possible, and 1 when the résumé says something, else 0. */
  readonly answers: Float64Array;
  /** One of the three gate constants an answer. */
  readonly gates: Uint8Array;
  readonly cells: Uint16Array;
};

/** One entry a candidate, in the order of the pool. Points out of 100; coverage from 0 to 1; gate as one of the three constants. */
export type PackedScores = {
  readonly proven: Float64Array;
  readonly expected: Float64Array;
  readonly possible: Float64Array;
  readonly coverage: Float64Array;
  readonly gate: Uint8Array;
};

/** The requirements of one kind that weigh something. */
type Group = { readonly full: number; readonly places: Uint16Array; readonly weights: Float64Array };

function groupsOf(pool: PackedPool, weights: readonly number[]): readonly Group[] {
  return REQUIREMENT_KINDS.map((kind) => {
    const places = pool.kinds.flatMap((other, index) => (other === kind && (weights[index] ?? 0) > 0 ? [index] : []));
    const weighing = places.map((place) => weights[place] ?? 0);
    return { full: fullWeight(kind, weighing), places: Uint16Array.from(places), weights: Float64Array.from(weighing) };
  });
}

/** Adds one kind of requirements to the scores: no more points than the kind can give. Indices lie inside the arrays by
 *  construction; the fallbacks are for the types only. Sums stay in local variables, which is what makes it fast. */
function addGroup(scores: PackedScores, pool: PackedPool, group: Group): void {
  const { cells, answers } = pool;
  const { full, places, weights } = group;
  const requirements = pool.kinds.length;
  for (let candidate = 0; candidate < pool.candidates; candidate += 1) {
    let proven = 0;
    let expected = 0;
    let possible = 0;
    let known = 0;
    for (let index = 0; index < places.length; index += 1) {
      const at = ANSWER_SIZE * (cells[candidate * requirements + (places[index] ?? 0)] ?? 0);
      const weight = weights[index] ?? 0;
      proven += weight * (answers[at] ?? 0);
      expected += weight * (answers[at + 1] ?? 0);
      possible += weight * (answers[at + 2] ?? 0);
      known += weight * (answers[at + 3] ?? 0);
    }
    scores.proven[candidate] = (scores.proven[candidate] ?? 0) + Math.min(full, proven);
    scores.expected[candidate] = (scores.expected[candidate] ?? 0) + Math.min(full, expected);
    scores.possible[candidate] = (scores.possible[candidate] ?? 0) + Math.min(full, possible);
    scores.coverage[candidate] = (scores.coverage[candidate] ?? 0) + known;
  }
}

function gateOf(pool: PackedPool, musts: Group): Uint8Array {
  const gate = new Uint8Array(pool.candidates);
  for (let candidate = 0; candidate < pool.candidates; candidate += 1) {
    let worst = GATE_MET;
    for (const place of musts.places)
      worst = Math.max(worst, pool.gates[pool.cells[candidate * pool.kinds.length + place] ?? 0] ?? GATE_MET);
    gate[candidate] = worst;
  }
  return gate;
}

function scale(values: Float64Array, factor: number): void {
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] ?? 0) * factor;
}

/**
 * The twin of `scoreCandidate` for a whole pool under changed weights (one a requirement, 0 to 5, in the order of `kinds`):
 * typed arrays and no ledger. Equal to it by a property test; made for 100,000 candidates within a slider's movement.
 * Null when every weight is 0: there is nothing to score.
 */
export function scorePool(pool: PackedPool, weights: readonly number[]): PackedScores | null {
  const groups = groupsOf(pool, weights);
  const full = groups.reduce((sum, group) => sum + group.full, 0);
  const [musts] = groups;
  if (full === 0 || musts === undefined) return null;
  const zeros = () => new Float64Array(pool.candidates);
  const scores = {
    proven: zeros(),
    expected: zeros(),
    possible: zeros(),
    coverage: zeros(),
    gate: gateOf(pool, musts),
  };
  for (const group of groups) if (group.full > 0) addGroup(scores, pool, group);
  for (const reading of [scores.proven, scores.expected, scores.possible]) scale(reading, 100 / full);
  scale(scores.coverage, 1 / weights.reduce((sum, weight) => sum + weight, 0));
  return scores;
}

/** What one candidate's must-haves of some weight say at the gate. */
export function countMustHaves(
  pool: PackedPool,
  weights: readonly number[],
  candidate: number,
): { met: number; open: number; failed: number } {
  const counts = { met: 0, open: 0, failed: 0 };
  pool.kinds.forEach((kind, place) => {
    if (kind !== "must" || (weights[place] ?? 0) === 0) return;
    const gate = pool.gates[pool.cells[candidate * pool.kinds.length + place] ?? 0];
    counts[gate === GATE_FAILED ? "failed" : gate === GATE_OPEN ? "open" : "met"] += 1;
  });
  return counts;
}

const RADIX_BITS = 16;
const RADIX = 1 << RADIX_BITS;
/** Below this many a comparing sort is faster than the passes over 65,536 digits. */
const FEW = 10_000;

/** One stable pass of a radix sort: `order` by 16 bits of the keys, beginning at bit `shift`. */
function sortByDigit(order: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(RADIX + 1);
  for (let index = 0; index < keys.length; index += 1) {
    const digit = ((keys[index] ?? 0) >>> shift) & (RADIX - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < RADIX; digit += 1) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const candidate = order[index] ?? 0;
    const digit = ((keys[candidate] ?? 0) >>> shift) & (RADIX - 1);
    const place = starts[digit] ?? 0;
    sorted[place] = candidate;
    starts[digit] = place + 1;
  }
  return sorted;
}

/** Candidates by expected score, best first; of equal ones (to 100 / 2³² points) the last of the pool first, as lists have who came last first. */
export function rankByExpected(expected: Float64Array): Uint32Array {
  const keys = new Uint32Array(expected.length);
  const order = new Uint32Array(expected.length);
  for (let index = 0; index < expected.length; index += 1) {
    keys[index] = Math.round((1 - Math.min(100, expected[index] ?? 0) / 100) * 0xffff_ffff);
    order[index] = expected.length - 1 - index;
  }
  if (order.length < FEW) return order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || b - a);
  return sortByDigit(sortByDigit(order, keys, 0), keys, RADIX_BITS);
}
