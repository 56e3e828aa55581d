import { expect, test } from "vitest";
import { seededRandom } from "@/lib/domain/random";
import type { PackedPool } from "@/lib/domain/scoring/packed";
import { pickCandidates } from "@/lib/domain/scoring/pick-candidates";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { stabilityOf } from "@/lib/domain/scoring/weigh-pool";
import { makePackedPool } from "@/tests/factories/packed-pool";

const FEW = 24;
const everybody = (pool: PackedPool) => Uint32Array.from({ length: pool.candidates }, (_, candidate) => candidate);

function stable(pool: PackedPool, weights: readonly number[]) {
  return stabilityOf(pool, { weightings: weightingsAround(weights, 1, FEW), top: 1, followed: everybody(pool) });
}

test("a large pool is ranked as a small one is: by who is ahead and who is level", () => {
  const random = seededRandom(8);
  const people = Array.from({ length: 5000 }, () => [Math.round(random() * 40) / 40, Math.round(random() * 40) / 40]);
  const pool = makePackedPool(["must", "must"], people);
  const stability = stable(pool, [3, 3]);
  const few = stabilityOf(pickCandidates(pool, [...Array(900).keys()]), {
    ...stability,
    followed: Uint32Array.from([0]),
  });
  expect(few.lows.length).toBe(stability.weightings.count);
  for (const [of, given] of [
    [5000, stability],
    [900, few],
  ] as const) {
    const points = people.slice(0, of).map(([one = 0, other = 0]) => one + other);
    const [me = 0] = points;
    // The middle of the grid is the weights as they are.
    const middle = (given.weightings.count - 1) / 2;
    expect(given.lows[middle * given.followed.length]).toBe(points.filter((other) => other > me + 1e-9).length + 1);
    expect(given.highs[middle * given.followed.length]).toBe(points.filter((other) => other > me - 1e-9).length);
  }
});
