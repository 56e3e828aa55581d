import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { type Condition, makeLeastSum } from "./least-change";
import { RUBRIC } from "./rubric";

/** Two people's expected shares of each requirement that weighs something, and the weights now. `behind` is to come before `ahead`. */
export type SwapProblem = {
  readonly kinds: readonly RequirementKind[];
  readonly weights: readonly number[];
  readonly ahead: readonly number[];
  readonly behind: readonly number[];
  /** No weight goes above it, nor below 0. */
  readonly most: number;
  /** By how much the sum of the one must pass the other's, in weight. */
  readonly margin: number;
};

/** The least weight moved from some requirements onto others, and the weights after. */
export type Moved = { readonly weights: readonly number[]; readonly moved: number };

export type LeastMove = Moved & {
  /** Whether it is proven that no smaller one does. */
  readonly isLeast: boolean;
};

/** Whether the strong and the nice-to-have requirements count for somebody as they are, or as the most that their kind gives. */
type Cap = { readonly strong: boolean; readonly nice: boolean };

const CAPS: readonly Cap[] = [false, true].flatMap((strong) => [false, true].map((nice) => ({ strong, nice })));
const NOTHING = 1e-7;
/** Rounds of finding the heaviest nice-to-haves anew; each makes the change smaller or ends. */
const MOST_ROUNDS = 50;

/** The nice-to-haves that count most under weights; of equal weights those of which `shares` has least, whom the cap serves best. */
function heaviestNice(
  { kinds }: SwapProblem,
  weights: readonly number[],
  shares: readonly number[],
): ReadonlySet<number> {
  const nice = kinds.flatMap((kind, place) => (kind === "nice" ? [place] : []));
  nice.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (shares[a] ?? 0) - (shares[b] ?? 0) || a - b);
  return new Set(nice.slice(0, RUBRIC.niceThatCount));
}

/** What a unit of each weight gives somebody whose kinds are capped so. */
function slopeOf(
  { kinds }: SwapProblem,
  shares: readonly number[],
  cap: Cap,
  counted: ReadonlySet<number>,
): Float64Array {
  return Float64Array.from(kinds, (kind, place) => {
    if (kind === "strong" && cap.strong) return RUBRIC.fullAtShareOfWeight.strong;
    if (kind === "nice" && cap.nice) return counted.has(place) ? 1 : 0;
    return shares[place] ?? 0;
  });
}

function dot(slope: Float64Array, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (slope[place] ?? 0), 0);
}

/** A condition on the weights as one on what is added (the first half) and taken away (the second). */
function onMoves(slope: Float64Array, weights: readonly number[], atLeast: number): Condition {
  const of = new Float64Array(2 * slope.length);
  of.set(slope);
  of.set(
    slope.map((value) => -value),
    slope.length,
  );
  return { of, atLeast: atLeast - dot(slope, weights) };
}

/** Bounds that a move breaks: more added than there is room for, or more taken than there is. */
function brokenBounds({ weights, most }: SwapProblem, x: Float64Array): readonly Condition[] {
  return Array.from(x).flatMap((value, index) => {
    const weight = weights[index % weights.length] ?? 0;
    const room = index < weights.length ? most - weight : weight;
    if (value <= room + 1e-9) return [];
    const of = new Float64Array(x.length);
    of[index] = -1;
    return [{ of, atLeast: -room }];
  });
}

function applied({ weights, most }: SwapProblem, x: Float64Array): Moved {
  const after = weights.map((weight, place) =>
    Math.min(most, Math.max(0, weight + (x[place] ?? 0) - (x[weights.length + place] ?? 0))),
  );
  return { weights: after, moved: Array.from(x).reduce((sum, value) => sum + value, 0) / 2 };
}

/** Solves under conditions of which some show only once they are broken: bounds, and those that `more` finds. */
function solve(
  problem: SwapProblem,
  first: readonly Condition[],
  more: (move: Moved) => readonly Condition[],
): Moved | null {
  const unknowns = 2 * problem.weights.length;
  const ones = new Float64Array(problem.weights.length).fill(1);
  const sum = dot(ones, problem.weights);
  const search = makeLeastSum(unknowns);
  search.add([
    ...first,
    onMoves(ones, problem.weights, sum),
    onMoves(
      ones.map(() => -1),
      problem.weights,
      -sum,
    ),
  ]);
  for (;;) {
    const x = search.find();
    if (x === null) return null;
    const bounds = brokenBounds(problem, x);
    const move = applied(problem, x);
    const broken = bounds.length > 0 ? bounds : more(move);
    if (broken.length === 0) return move;
    search.add(broken);
  }
}

/** The least move within one branch: the one ahead counted as capped by `cap`, against every way to count the other. `counted` are the
 *  nice-to-haves whose weights are taken for the other's cap; null leaves that condition out, which can only make the move smaller. */
function solveBranch(problem: SwapProblem, cap: Cap, counted: ReadonlySet<number> | null): Moved | null {
  const { weights, ahead, behind, margin } = problem;
  const conditionFor = (other: Cap, heaviest: ReadonlySet<number>): Condition => {
    const mine = slopeOf(problem, ahead, cap, heaviest);
    return onMoves(
      slopeOf(problem, behind, other, heaviest).map((value, place) => value - (mine[place] ?? 0)),
      weights,
      margin,
    );
  };
  const now = heaviestNice(problem, weights, ahead);
  const first = CAPS.flatMap((other) => {
    const needsCounted = other.nice && !cap.nice;
    return needsCounted && counted === null ? [] : [conditionFor(other, (needsCounted ? counted : null) ?? now)];
  });
  // The cap of the one ahead is the heaviest eight after the move, whichever they are.
  return solve(problem, first, (move) => {
    if (!cap.nice) return [];
    const heaviest = heaviestNice(problem, move.weights, ahead);
    return CAPS.filter(({ nice }) => !nice)
      .map((other) => conditionFor(other, heaviest))
      .filter(({ of, atLeast }) => {
        const change = move.weights.reduce(
          (sum, weight, place) => sum + (weight - (weights[place] ?? 0)) * (of[place] ?? 0),
          0,
        );
        return change < atLeast - NOTHING;
      });
  });
}

/** Where the other's cap is what decides, its eight requirements are looked for step by step: each step can only make the move smaller. */
function descend(problem: SwapProblem, cap: Cap): Moved | null {
  let best: Moved | null = null;
  let counted = heaviestNice(problem, problem.weights, problem.ahead);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const move = solveBranch(problem, cap, counted);
    if (move === null || (best !== null && move.moved > best.moved - NOTHING)) return best ?? move;
    best = move;
    counted = heaviestNice(problem, move.weights, problem.ahead);
  }
  return best;
}

/**
 * The least weight to move from some requirements onto others (the L1 norm, halved; the sum of weights is kept, each stays from 0 to `most`)
 * until `behind` passes `ahead` by the margin; null when no weighting does.
 * Points are sums by kind, each cut at what its kind gives, over a total that is the same for both, so that only sums have to be compared.
 * For somebody the sum is the least of four linear ones (strong and nice, each as it is or capped). `ahead` is passed when *one* of theirs
 * falls under *all* of the other's: four linear programs. Without caps the answer is in closed form, weight moved from where
 * `ahead` leads most onto where `behind` does; the programs are that with caps and bounds. One condition is not linear: the nice-to-have cap of
 * `behind` is the sum of the eight heaviest, whichever they turn out to be. Leaving it out gives a lower bound, and only what reaches the
 * bound is called the least.
 */
export function leastMove(problem: SwapProblem): LeastMove | null {
  let best: Moved | null = null;
  let bound = Number.POSITIVE_INFINITY;
  for (const cap of CAPS) {
    const relaxed = solveBranch(problem, cap, null);
    if (relaxed === null) continue;
    bound = Math.min(bound, relaxed.moved);
    const move = descend(problem, cap);
    if (move !== null && (best === null || move.moved < best.moved - NOTHING)) best = move;
  }
  return best === null ? null : { ...best, isLeast: best.moved <= bound + NOTHING };
}
