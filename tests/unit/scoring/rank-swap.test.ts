import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "@/lib/domain/random";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { fullWeight } from "@/lib/domain/scoring/full-weight";
import { lonelyMoves, packedPairScorer, swapOf } from "@/lib/domain/scoring/rank-swap";
import { leastMove, type SwapProblem } from "@/lib/domain/scoring/swap-branches";
import { makePackedPool, poolWithWeights, shareAt } from "@/tests/factories/packed-pool";

const PAIR = [0, 1] as const;

/** What somebody's requirements sum to, straight from the rule: by kind, and no more than the kind gives. */
function sumOf(kinds: readonly RequirementKind[], weights: readonly number[], shares: readonly number[]): number {
  return (["must", "strong", "nice"] as const).reduce((total, kind) => {
    const places = kinds.flatMap((other, place) => (other === kind ? [place] : []));
    const full = fullWeight(
      kind,
      places.map((place) => weights[place] ?? 0),
    );
    return (
      total +
      Math.min(
        full,
        places.reduce((sum, place) => sum + (weights[place] ?? 0) * (shares[place] ?? 0), 0),
      )
    );
  }, 0);
}

const leadOfBehind = ({ kinds, ahead, behind }: SwapProblem, weights: readonly number[]) =>
  sumOf(kinds, weights, behind) - sumOf(kinds, weights, ahead);

const movedBetween = (before: readonly number[], after: readonly number[]) =>
  before.reduce((sum, weight, place) => sum + Math.abs(weight - (after[place] ?? 0)), 0) / 2;

function problems(requirements: { readonly min: number; readonly max: number }): fc.Arbitrary<SwapProblem> {
  return poolWithWeights({ min: 2, max: 2 }, requirements).map(({ pool, weights }) => {
    const [one = [], other = []] = PAIR.map((candidate) => weights.map((_, place) => shareAt(pool, candidate, place)));
    const isFirstAhead = sumOf(pool.kinds, weights, one) >= sumOf(pool.kinds, weights, other);
    const [ahead, behind] = isFirstAhead ? [one, other] : [other, one];
    return { kinds: pool.kinds, weights, ahead, behind, most: 5, margin: 0.01 };
  });
}

/** Every weighting in whole and half steps with the same sum. */
function* halfSteps(count: number, left: number): Generator<readonly number[]> {
  if (count === 1) {
    if (left <= 10) yield [left / 2];
    return;
  }
  for (let halves = 0; halves <= Math.min(10, left); halves += 1)
    for (const rest of halfSteps(count - 1, left - halves)) yield [halves / 2, ...rest];
}

test("no weighting on a grid of half steps swaps the two with less weight moved", () => {
  fc.assert(
    fc.property(problems({ min: 2, max: 5 }), (problem) => {
      const found = leastMove(problem);
      const sum = problem.weights.reduce((total, weight) => total + weight, 0);
      if (found !== null) {
        expect(leadOfBehind(problem, found.weights)).toBeGreaterThanOrEqual(problem.margin - 1e-6);
        expect(movedBetween(problem.weights, found.weights)).toBeCloseTo(found.moved, 6);
        expect(found.weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(sum, 6);
        for (const weight of found.weights) expect(weight >= 0 && weight <= 5).toBe(true);
        expect(found.isLeast).toBe(true);
      }
      for (const weights of halfSteps(problem.weights.length, 2 * sum)) {
        if (leadOfBehind(problem, weights) < problem.margin + 1e-9) continue;
        expect(found).not.toBeNull();
        expect(movedBetween(problem.weights, weights)).toBeGreaterThanOrEqual((found?.moved ?? 0) - 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});

/** Weightings near the first, drawn: weight goes from one requirement to another, a few times. */
function drawNear(
  weights: readonly number[],
  steps: readonly (readonly [number, number, number])[],
): readonly number[] {
  const near = [...weights];
  for (const [from, to, part] of steps) {
    const [source, target] = [from % near.length, to % near.length];
    const amount = Math.min(part * (near[source] ?? 0), 5 - (near[target] ?? 0));
    near[source] = (near[source] ?? 0) - amount;
    near[target] = (near[target] ?? 0) + amount;
  }
  return near;
}

test("with more nice-to-haves than count, what is called the least is beaten by no drawn weighting either", () => {
  const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      problems({ min: 12, max: 30 }),
      fc.array(steps, { minLength: 200, maxLength: 200 }),
      (problem, draws) => {
        const found = leastMove(problem);
        if (found !== null) expect(leadOfBehind(problem, found.weights)).toBeGreaterThanOrEqual(problem.margin - 1e-6);
        for (const draw of draws) {
          const weights = drawNear(problem.weights, draw);
          if (leadOfBehind(problem, weights) < problem.margin + 1e-9) continue;
          expect(found).not.toBeNull();
          if (found?.isLeast) expect(movedBetween(problem.weights, weights)).toBeGreaterThanOrEqual(found.moved - 1e-6);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("without caps the weight goes from where the one ahead leads most to where the other does", () => {
  const pool = makePackedPool(
    ["must", "must", "must"],
    [
      [1, 0.2, 0.5],
      [0.2, 0.8, 0.5],
    ],
  );
  // Ahead by 3 × 0.8 − 3 × 0.6 = 0.6; a unit from the first to the second changes it by 1.4.
  const swap = swapOf(pool, [3, 3, 3], PAIR);
  expect(swap).toMatchObject({ kind: "swap", ahead: 0, isLeast: true, isLevelNow: false });
  if (swap?.kind !== "swap") throw new Error("there is a swap");
  expect(swap.moved).toBeCloseTo(0.6 / 1.4, 2);
  expect(swap.moves.map(({ place }) => place)).toEqual([0, 1]);
  expect(swap.points.behind).toBeGreaterThan(swap.points.ahead);
});

test("what is told is confirmed by the scorer: the other is ahead, the sum of weights is kept, and nothing new is weighed", () => {
  fc.assert(
    fc.property(poolWithWeights({ min: 2, max: 2 }, { min: 2, max: 12 }), fc.nat(), ({ pool, weights: all }, none) => {
      const weights = all.with(none % all.length, 0);
      const swap = swapOf(pool, weights, PAIR);
      if (swap?.kind !== "swap") return;
      const scored = packedPairScorer(pool, PAIR)(swap.weights);
      expect(scored?.[1 - swap.ahead]).toBeGreaterThan(scored?.[swap.ahead] ?? 100);
      expect(swap.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(
        weights.reduce((sum, weight) => sum + weight, 0),
        9,
      );
      expect(swap.weights[none % all.length]).toBe(0);
      for (const { to } of swap.moves) expect(Math.abs(to * 100 - Math.round(to * 100))).toBeLessThan(1e-9);
    }),
  );
});

test("nobody passes somebody who is nowhere worse, identical people stay level, and a refusing scorer is believed", () => {
  const pool = makePackedPool(
    ["must", "strong"],
    [
      [0.5, 0.6],
      [0.5, 0.2],
      [0.5, 0.6],
      [0.2, 0.9],
    ],
  );
  expect(swapOf(pool, [3, 2], [0, 1])).toEqual({ kind: "dominated", ahead: 0, isLevelNow: false });
  expect(swapOf(pool, [3, 2], [1, 0])).toEqual({ kind: "dominated", ahead: 1, isLevelNow: false });
  expect(swapOf(pool, [3, 2], [0, 2])).toEqual({ kind: "same", ahead: 0, isLevelNow: true });
  expect(swapOf(pool, [3, 2], [0, 3])?.kind).toBe("swap");
  expect(swapOf(pool, [3, 2], [0, 3], () => [50, 40])?.kind).toBe("out-of-reach");
  expect(swapOf(pool, [0, 0], [0, 3])).toBeNull();
});

test("a slider alone is told with the fewest whole steps that do", () => {
  const pool = makePackedPool(
    ["must", "must"],
    [
      [1, 0.2],
      [0.2, 0.8],
    ],
  );
  const score = packedPairScorer(pool, PAIR);
  expect(lonelyMoves([3, 3], 0, score)).toEqual([
    { place: 0, from: 3, to: 2 },
    { place: 1, from: 3, to: 5 },
  ]);
});

test("two far apart, of whom many weights have to reach their bounds, are settled while somebody waits", {
  timeout: 8000,
}, () => {
  const kinds = Array.from(
    { length: 57 },
    (_, place): RequirementKind => (place < 5 ? "must" : place < 29 ? "strong" : "nice"),
  );
  const weights = kinds.map((_, place) => 1 + (place % 5));
  const moved = [1, 2, 3, 10, 15].map((seed) => {
    const random = seededRandom(seed);
    const drawn = (said: number, least: number) =>
      kinds.map(() => (random() < said ? least + (1 - least) * random() : 0.1));
    const problem = { kinds, weights, ahead: drawn(0.9, 0.6), behind: drawn(0.35, 0.3), most: 5, margin: 0.02 };
    const found = leastMove(problem);
    expect(found?.isLeast).toBe(true);
    expect(leadOfBehind(problem, found?.weights ?? weights)).toBeGreaterThanOrEqual(problem.margin - 1e-6);
    return found?.moved;
  });
  // As a search that began anew for each bound found them, in twenty seconds.
  expect(moved.map((sum) => sum?.toFixed(4))).toEqual(["54.1755", "38.5059", "54.8849", "49.6167", "46.1178"]);
});
