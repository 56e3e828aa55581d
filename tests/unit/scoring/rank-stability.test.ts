import { expect, test } from "vitest";
import { seededRandom } from "@/lib/domain/random";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import { drawWeights, leadersOf, rankStability, ranksUnder } from "@/lib/domain/scoring/rank-stability";
import { makeFinding } from "@/tests/factories/finding";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

const strong = { required: "strong", weight: 3, targetLevel: 4 } as const;
const profile = makeProfile(makeRequirement("python", strong), makeRequirement("kubernetes", strong));
const weights = [3, 3];

/** Each person is the levels found of Python and Kubernetes. */
function poolOf(people: readonly (readonly [number, number])[]) {
  const skillsOf = (candidate: number) =>
    ["python", "kubernetes"].map((skill, index) => {
      const level = people[candidate]?.[index] ?? 0;
      return makeFinding(skill, { level: { low: level, high: level } });
    });
  return packPool({ count: people.length, skillsOf }, profile, "senior");
}

const everybody = (count: number) => new Uint8Array(count).fill(1);

test("weights move between half and twice, and a weight of nothing stays nothing", () => {
  const random = seededRandom(3);
  for (let draw = 0; draw < 200; draw += 1) {
    const [four = 0, nothing] = drawWeights([4, 0], random);
    expect(four).toBeGreaterThanOrEqual(2);
    expect(four).toBeLessThanOrEqual(8);
    expect(nothing).toBe(0);
  }
});

test("somebody better at everything is first whatever the weights, and two with opposite strengths change places", () => {
  const pool = poolOf([
    [1, 2],
    [2, 1],
    [3, 3],
  ]);
  const random = seededRandom(1);
  const draws = Array.from({ length: 400 }, () => ranksUnder(pool, drawWeights(weights, random), everybody(3)));
  expect(rankStability(draws, 2)).toEqual({ range: { low: 1, high: 1 }, firstShare: 1 });
  expect(rankStability(draws, 0)).toEqual({ range: { low: 2, high: 3 }, firstShare: 0 });
  expect(rankStability(draws, 1)).toEqual({ range: { low: 2, high: 3 }, firstShare: 0 });
});

test("the shares of being first sum to one", () => {
  const pool = poolOf([
    [1, 3],
    [3, 1],
    [2, 2],
  ]);
  const random = seededRandom(9);
  const draws = Array.from({ length: 300 }, () => ranksUnder(pool, drawWeights(weights, random), everybody(3)));
  const shares = [0, 1, 2].map((candidate) => rankStability(draws, candidate)?.firstShare ?? 0);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  for (const { candidate, share } of leadersOf(draws)) expect(share).toBeCloseTo(shares[candidate] ?? -1, 12);
});

test("two who are equal in everything lead together, and who follows stands third", () => {
  const pool = poolOf([
    [3, 3],
    [3, 3],
    [1, 1],
  ]);
  const random = seededRandom(4);
  const draws = Array.from({ length: 50 }, () => ranksUnder(pool, drawWeights(weights, random), everybody(3)));
  expect([...(draws[0] ?? [])]).toEqual([1, 1, 3]);
  expect(leadersOf(draws)).toEqual([
    { candidate: 1, share: 1 },
    { candidate: 0, share: 1 },
  ]);
});

test("ranks are counted among the members alone", () => {
  const pool = poolOf([
    [4, 4],
    [2, 2],
    [3, 3],
  ]);
  const ranks = ranksUnder(pool, weights, Uint8Array.from([0, 1, 1]));
  expect([...ranks]).toEqual([0, 2, 1]);
  expect(rankStability([ranks], 0)).toBeNull();
});

test("without a draw, and without any weight, there is no rank to speak of", () => {
  expect(rankStability([], 0)).toBeNull();
  expect(leadersOf([])).toEqual([]);
  const ranks = ranksUnder(poolOf([[3, 3]]), [0, 0], everybody(1));
  expect([...ranks]).toEqual([0]);
});
