import fc from "fast-check";
import { expect, test } from "vitest";
import { type PackedPool, scorePool } from "@/lib/domain/scoring/packed";
import { KEY_STEPS, LANES, makeLaneScorer } from "@/lib/domain/scoring/rank-lanes";
import { pairShares } from "@/lib/domain/scoring/rank-pair";
import { leadersOf, rankStability } from "@/lib/domain/scoring/rank-stability";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { unusualAnswers } from "@/lib/domain/scoring/unusual-answers";
import { stabilityOf } from "@/lib/domain/scoring/weigh-pool";
import { makePackedPool, poolWithWeights, share, shareAt } from "@/tests/factories/packed-pool";

const FEW = 24;
const cases = poolWithWeights({ min: 2, max: 6 }, { min: 2, max: 14 });
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const everybody = (pool: PackedPool) => Uint32Array.from({ length: pool.candidates }, (_, candidate) => candidate);

function stable(pool: PackedPool, weights: readonly number[], seed = 1, top = 1) {
  return stabilityOf(pool, { weightings: weightingsAround(weights, seed, FEW), top, followed: everybody(pool) });
}

/** The pool with one more person of these shares. */
function withPerson(pool: PackedPool, shares: readonly number[]): PackedPool {
  const people = Array.from({ length: pool.candidates }, (_, candidate) =>
    pool.kinds.map((_kind, place) => shareAt(pool, candidate, place)),
  );
  return makePackedPool(pool.kinds, [...people, shares]);
}

const sharesOf = (pool: PackedPool, candidate: number) => pool.kinds.map((_, place) => shareAt(pool, candidate, place));

test("everybody falls where the scorer of the ranking puts them, under every weighting", () => {
  fc.assert(
    fc.property(cases, seeds, ({ pool, weights }, seed) => {
      const weightings = weightingsAround(weights, seed, 11);
      const score = makeLaneScorer(unusualAnswers(pool), weightings);
      const keys = new Uint16Array(pool.candidates * LANES);
      for (let weighting = 0; weighting < weightings.count; weighting += 1) {
        if (weighting % LANES === 0) score(weighting, keys);
        const one = weightings.weights.slice(weighting * weights.length, (weighting + 1) * weights.length);
        scorePool(pool, [...one])?.expected.forEach((points, candidate) => {
          const key = keys[(weighting % LANES) * pool.candidates + candidate] ?? 0;
          expect(Math.abs((points / 100) * KEY_STEPS - key)).toBeLessThanOrEqual(0.5 + 1e-6);
        });
      }
    }),
  );
});

test("identical candidates are level always, and hold the same ranks", () => {
  fc.assert(
    fc.property(cases, seeds, ({ pool, weights }, seed) => {
      const both = withPerson(pool, sharesOf(pool, 0));
      const stability = stable(both, weights, seed);
      expect(pairShares(both, stability.weightings, [0, both.candidates - 1])).toEqual({
        ahead: 0,
        level: 1,
        behind: 0,
      });
      expect(rankStability(stability, both.candidates - 1)).toEqual(rankStability(stability, 0));
      expect(rankStability(stability, 0)?.worst).toBeGreaterThan(1);
    }),
  );
});

test("somebody who is nowhere better is never ahead, and ranks no better", () => {
  fc.assert(
    fc.property(cases, seeds, fc.array(share, { minLength: 14, maxLength: 14 }), ({ pool, weights }, seed, less) => {
      const worse = sharesOf(pool, 0).map((own, place) => Math.min(own, less[place] ?? 0));
      const both = withPerson(pool, worse);
      const last = both.candidates - 1;
      const stability = stable(both, weights, seed, 2);
      expect(pairShares(both, stability.weightings, [last, 0]).ahead).toBe(0);
      const [one, other] = [rankStability(stability, 0), rankStability(stability, last)];
      expect(other?.best).toBeGreaterThanOrEqual(one?.best ?? 0);
      expect(other?.worst).toBeGreaterThanOrEqual(one?.worst ?? 0);
      expect(other?.topShare).toBeLessThanOrEqual(one?.topShare ?? 0);
    }),
  );
});

test("more weight on what A has and B lacks never helps B", () => {
  fc.assert(
    fc.property(cases, seeds, fc.nat(), fc.integer({ min: 1, max: 4 }), ({ pool, weights }, seed, at, more) => {
      const place = at % weights.length;
      const has = sharesOf(pool, 0).with(place, 1);
      const lacks = sharesOf(pool, 1).with(place, 0);
      const pair = makePackedPool(pool.kinds, [has, lacks]);
      // The law is of the exact order; on the scale of 65,535 steps two who are all but level may share a step or not.
      const leads = (moved: readonly number[]) => {
        const { weights: all, count } = weightingsAround(moved, seed, FEW);
        return Array.from({ length: count }, (_, index) => {
          const scores = scorePool(pair, [...all.slice(index * moved.length, (index + 1) * moved.length)])?.expected;
          return (scores?.[0] ?? 0) - (scores?.[1] ?? 0);
        });
      };
      const [before, after] = [leads(weights), leads(weights.with(place, (weights[place] ?? 0) + more))];
      before.forEach((lead, index) => {
        if (lead > 1e-9) expect(after[index]).toBeGreaterThan(-1e-9);
      });
      expect(after.filter((lead) => lead < -1e-9).length).toBeLessThanOrEqual(
        before.filter((lead) => lead < -1e-9).length,
      );
    }),
  );
});

test("the same seed gives the same bytes", () => {
  fc.assert(
    fc.property(cases, seeds, ({ pool, weights }, seed) => {
      const [one, other] = [stable(pool, weights, seed), stable(pool, weights, seed)];
      expect(new Uint8Array(one.lows.buffer)).toEqual(new Uint8Array(other.lows.buffer));
      expect(new Uint8Array(one.inTop.buffer)).toEqual(new Uint8Array(other.inTop.buffer));
    }),
  );
});

test("who is followed changes nobody's rank", () => {
  fc.assert(
    fc.property(cases, seeds, ({ pool, weights }, seed) => {
      const weightings = weightingsAround(weights, seed, FEW);
      const all = stabilityOf(pool, { weightings, top: 2, followed: everybody(pool) });
      const one = stabilityOf(pool, { weightings, top: 2, followed: Uint32Array.from([1]) });
      expect(rankStability(one, 1)).toEqual(rankStability(all, 1));
      expect(one.best).toEqual(all.best);
      expect(one.worst).toEqual(all.worst);
    }),
  );
});

test("places among the first k are shared out whole: they sum to k, equals on the edge included", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 8 }), ({ pool, weights }, top) => {
      const { inTop, weightings } = stable(pool, weights, 3, top);
      const sum = inTop.reduce((total, places) => total + places, 0);
      expect(sum / weightings.count).toBeCloseTo(Math.min(top, pool.candidates), 9);
    }),
  );
});

test("two who are level at the top both lead, and the third stands third", () => {
  const pool = makePackedPool(
    ["strong", "must"],
    [
      [0.5, 0.5],
      [0.5, 0.5],
      [0.1, 0.1],
    ],
  );
  const stability = stable(pool, [3, 3], 4, 1);
  expect(leadersOf(stability)).toEqual([
    { candidate: 1, share: 1 },
    { candidate: 0, share: 1 },
  ]);
  expect(rankStability(stability, 0)).toEqual({
    best: 1,
    worst: 2,
    topShare: 0.5,
    firstShare: 1,
    range: { low: 1, high: 2 },
  });
  expect(rankStability(stability, 2)).toMatchObject({ best: 3, worst: 3, topShare: 0 });
});

test("two of opposite strengths change places, and a third that beats both stays first", () => {
  const pool = makePackedPool(
    ["must", "must"],
    [
      [0.3, 0.6],
      [0.6, 0.3],
      [0.9, 0.9],
    ],
  );
  const stability = stable(pool, [3, 3]);
  expect(rankStability(stability, 2)).toMatchObject({ best: 1, worst: 1, firstShare: 1 });
  expect(rankStability(stability, 0)).toMatchObject({ best: 2, worst: 3, firstShare: 0 });
});

test("without any weight, and for a place outside the pool, there is no rank to speak of", () => {
  const pool = makePackedPool(["must"], [[0.4]]);
  expect(rankStability(stable(pool, [0]), 0)).toBeNull();
  expect(rankStability(stable(pool, [3]), 7)).toBeNull();
  expect(leadersOf(stable(pool, [0]))).toEqual([]);
});
