import { expectedShares } from "./expected-shares";
import { type PackedPool, scorePool } from "./packed";
import { pickCandidates } from "./pick-candidates";
import { leastMove } from "./swap-branches";

/** The highest weight that a profile may give. */
export const MOST_WEIGHT = 5;
const HUNDREDTHS = 100;
/** Points by which the one behind has to come out ahead, tried from the least on: weights are told in hundredths. */
const MARGINS = [0.01, 0.05, 0.2, 0.5];
/** Points nearer than this are the same: rounding of sums. */
const NO_LEAD = 1e-9;

export type WeightMove = {
  /** Place of the requirement in the profile. */ readonly place: number;
  readonly from: number;
  readonly to: number;
};

/** Expected points of the one now ahead and the one now behind. */
export type PairPoints = { readonly ahead: number; readonly behind: number };

/** Which weights would put the one behind in front. `ahead` is 0 or 1: who of the pair is ahead now, the first when they are level. */
export type Swap = { readonly ahead: 0 | 1; readonly isLevelNow: boolean } & (
  | { readonly kind: "same" }
  | { readonly kind: "dominated" }
  | { readonly kind: "out-of-reach" }
  | {
      readonly kind: "swap";
      readonly moves: readonly WeightMove[];
      /** All weights after it. */
      readonly weights: readonly number[];
      /** Weight moved from some requirements onto others. */
      readonly moved: number;
      /** Whether no smaller move does, to a hundredth of weight a requirement; false where one was found but not proven least. */
      readonly isLeast: boolean;
      readonly points: PairPoints;
    }
);

/** The expected points of both under weights; null when nothing weighs anything. */
export type ScorePair = (weights: readonly number[]) => readonly [number, number] | null;

/** The packed pool's scorer, for two of its candidates. */
export function packedPairScorer(pool: PackedPool, pair: readonly [number, number]): ScorePair {
  const two = pickCandidates(pool, pair);
  return (weights) => {
    const expected = scorePool(two, weights)?.expected;
    return expected === undefined ? null : [expected[0] ?? 0, expected[1] ?? 0];
  };
}

/** Weights in hundredths whose sum is what it was: each rounded down, then the ones that lost most rounded up. */
function inHundredths(weights: readonly number[]): readonly number[] {
  const exact = weights.map((weight) => Math.round(weight * HUNDREDTHS * 1e6) / 1e6);
  const floors = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, value) => sum + value, 0)) - floors.reduce((sum, value) => sum + value, 0);
  const byLoss = [...exact.keys()].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  const up = new Set(byLoss.slice(0, left));
  return floors.map((value, place) => (value + (up.has(place) ? 1 : 0)) / HUNDREDTHS);
}

/**
 * The smallest change of weights that puts the one behind in front: weight moved from some requirements onto others, their sum kept, each from 0 to
 * 5, a weight of 0 staying 0 (see `leastMove`). Told in hundredths, and as told scored again by `score`: nothing is given back that it does not confirm.
 * "dominated": the one ahead is nowhere worse, so that no weights can. "same": all answers are equal, so they are always level.
 * Null when nothing weighs anything.
 */
export function swapOf(
  pool: PackedPool,
  weights: readonly number[],
  pair: readonly [number, number],
  score: ScorePair = packedPairScorer(pool, pair),
): Swap | null {
  const now = score(weights);
  if (now === null) return null;
  const lead = now[0] - now[1];
  const ahead = lead < -NO_LEAD ? 1 : 0;
  const state = { ahead, isLevelNow: Math.abs(lead) <= NO_LEAD } as const;
  const places = weights.flatMap((weight, place) => (weight > 0 ? [place] : []));
  const [one = [], other = []] = [pair[ahead], pair[1 - ahead]].map((candidate) =>
    sharesOf(pool, candidate ?? 0, places),
  );
  if (one.every((share, index) => share === other[index])) return { ...state, kind: "same" };
  if (one.every((share, index) => share >= (other[index] ?? 0))) return { ...state, kind: "dominated" };
  const found = confirmedMove(pool, weights, { places, one, other, ahead, score });
  return found === null ? { ...state, kind: "out-of-reach" } : { ...state, kind: "swap", ...found };
}

function sharesOf(pool: PackedPool, candidate: number, places: readonly number[]): readonly number[] {
  const shares = expectedShares(pool);
  return places.map((place) => shares[pool.cells[candidate * pool.kinds.length + place] ?? 0] ?? 0);
}

type Pairing = {
  readonly places: readonly number[];
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly ahead: 0 | 1;
  readonly score: ScorePair;
};

function confirmedMove(pool: PackedPool, weights: readonly number[], { places, one, other, ahead, score }: Pairing) {
  const weighing = places.map((place) => weights[place] ?? 0);
  const sum = weighing.reduce((total, weight) => total + weight, 0);
  for (const points of MARGINS) {
    const move = leastMove({
      kinds: places.map((place) => pool.kinds[place] ?? "nice"),
      ...{ weights: weighing, ahead: one, behind: other, most: Math.max(MOST_WEIGHT, ...weighing) },
      margin: (points / 100) * sum,
    });
    if (move === null) continue;
    const rounded = inHundredths(move.weights);
    const after = weights.map((weight, place) => (weight > 0 ? (rounded[places.indexOf(place)] ?? 0) : weight));
    const scored = score(after);
    if (scored === null || scored[1 - ahead] === undefined) continue;
    const result = { ahead: scored[ahead], behind: scored[ahead === 0 ? 1 : 0] };
    if (result.behind <= result.ahead + NO_LEAD) continue;
    const moves = movesBetween(weights, after);
    return { moves, weights: after, moved: move.moved, isLeast: move.isLeast, points: result };
  }
  return null;
}

/** What changed, the widest change first. */
function movesBetween(before: readonly number[], after: readonly number[]): readonly WeightMove[] {
  const width = ({ from, to }: WeightMove) => Math.abs(to - from);
  return before
    .map((from, place) => ({ place, from, to: after[place] ?? from }))
    .filter((move) => width(move) >= 0.5 / HUNDREDTHS)
    .sort((a, b) => width(b) - width(a) || a.place - b.place);
}

/** The one weight that alone, in whole steps from 0 to 5, puts the one behind in front: the fewest steps first; none when no single weight does. */
export function lonelyMoves(weights: readonly number[], ahead: 0 | 1, score: ScorePair): readonly WeightMove[] {
  const moves = weights.flatMap((from, place): readonly WeightMove[] => {
    if (from === 0) return [];
    const targets = Array.from({ length: MOST_WEIGHT + 1 }, (_, to) => to).filter((to) => to !== from);
    const found = targets
      .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b)
      .find((to) => {
        const scored = score(weights.with(place, to));
        if (scored === null) return false;
        const [first, second] = scored;
        return ahead === 0 ? second > first + NO_LEAD : first > second + NO_LEAD;
      });
    return found === undefined ? [] : [{ place, from, to: found }];
  });
  return moves.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.place - b.place);
}

/** Whether weights ask a must-have no longer that the weights before did: its weight is 0 then, and the gate does not look at it. */
export function dropsMustHave(pool: PackedPool, weights: readonly number[], moves: readonly WeightMove[]): boolean {
  return moves.some(({ place, to }) => to === 0 && (weights[place] ?? 0) > 0 && pool.kinds[place] === "must");
}
