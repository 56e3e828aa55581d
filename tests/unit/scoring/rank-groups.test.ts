import fc from "fast-check";
import { expect, test } from "vitest";
import { rankByExpected, scorePool } from "@/lib/domain/scoring/packed";
import { drawOrder } from "@/lib/domain/scoring/rank-draw";
import { groupsOf } from "@/lib/domain/scoring/rank-groups";
import { areToldApart, pairShares } from "@/lib/domain/scoring/rank-pair";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { stabilityOf } from "@/lib/domain/scoring/weigh-pool";
import { makePackedPool, poolWithWeights } from "@/tests/factories/packed-pool";

const cases = poolWithWeights({ min: 3, max: 9 }, { min: 2, max: 9 });

function followedOf({ pool, weights }: Parameters<typeof groupsUnder>[0]) {
  return rankByExpected(scorePool(pool, weights)?.expected ?? new Float64Array());
}

function groupsUnder(
  given: { readonly pool: ReturnType<typeof makePackedPool>; readonly weights: readonly number[] },
  most = 99,
) {
  const weightings = weightingsAround(given.weights, 2, 60);
  const followed = followedOf(given).slice(0, most);
  return { weightings, followed, groups: groupsOf(stabilityOf(given.pool, { weightings, top: 1, followed })) };
}

test("inside a group nobody is told apart from anybody, and the first behind a group is told apart from one of it", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { weightings, followed, groups } = groupsUnder(given);
      const apart = (one: number, other: number) =>
        areToldApart(pairShares(given.pool, weightings, [followed[one] ?? 0, followed[other] ?? 0]));
      expect(groups.map(({ from, to }) => to - from).reduce((sum, size) => sum + size)).toBe(followed.length);
      for (const { from, to } of groups) {
        const members = Array.from({ length: to - from }, (_, index) => from + index);
        for (const one of members) for (const other of members) expect(one !== other && apart(one, other)).toBe(false);
        if (to < followed.length) expect(members.some((member) => apart(member, to))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("how far down people are followed changes no group but the last", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 8 }), (given, most) => {
      const whole = groupsUnder(given).groups;
      const part = groupsUnder(given, most).groups;
      part.slice(0, -1).forEach((group, index) => {
        expect(group).toEqual(whole[index]);
      });
    }),
    { numRuns: 60 },
  );
});

test("people with the same answers are one group, and one who is always behind begins the next", () => {
  const pool = makePackedPool(
    ["must", "must"],
    [
      [0.9, 0.9],
      [0.9, 0.9],
      [0.1, 0.1],
    ],
  );
  expect(groupsUnder({ pool, weights: [2, 3] }).groups).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 3 },
  ]);
});

test("an order is drawn from the people and the seed alone, and each order comes about equally often", () => {
  expect(drawOrder(["c", "a", "b"], 7)).toEqual(drawOrder(["b", "c", "a"], 7));
  const times = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const order = drawOrder(["a", "b", "c"], seed).join("");
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  expect(times.size).toBe(6);
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  expect(drawOrder([], 1)).toEqual([]);
});
