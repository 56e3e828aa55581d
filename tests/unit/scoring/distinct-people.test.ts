import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctPeople } from "@/lib/domain/scoring/distinct-people";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { stabilityOf } from "@/lib/domain/scoring/weigh-pool";
import { makePackedPool, poolWithWeights, shareAt } from "@/tests/factories/packed-pool";

const cases = poolWithWeights({ min: 1, max: 6 }, { min: 1, max: 5 });
const sharesOf = (pool: ReturnType<typeof makePackedPool>, candidate: number) =>
  pool.kinds.map((_, place) => shareAt(pool, candidate, place));

test("everybody is stood for by somebody who answers alike, once for each kind of people", () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { maxLength: 8 }), ({ pool }, copies) => {
      const people = [...Array(pool.candidates).keys(), ...copies.map((copy) => copy % pool.candidates)];
      const doubled = makePackedPool(
        pool.kinds,
        people.map((candidate) => sharesOf(pool, candidate)),
      );
      const distinct = distinctPeople(doubled);
      const rows = people.map((candidate) => sharesOf(pool, candidate).join());
      expect(distinct.pool.candidates).toBe(new Set(rows).size);
      expect(distinct.people.reduce((sum, count) => sum + count, 0)).toBe(people.length);
      rows.forEach((row, candidate) => {
        expect(sharesOf(distinct.pool, distinct.standIn[candidate] ?? -1).join()).toBe(row);
      });
    }),
  );
});

test("a pool in which everybody stands thrice ranks them as one does, each place three people wide", () => {
  fc.assert(
    fc.property(cases, ({ pool, weights }) => {
      const people = Array.from({ length: pool.candidates }, (_, candidate) => sharesOf(pool, candidate));
      const thrice = makePackedPool(pool.kinds, [...people, ...people, ...people]);
      const query = { weightings: weightingsAround(weights, 1, 20), top: 3, followed: Uint32Array.from([0]) };
      const [one, three] = [stabilityOf(pool, { ...query, top: 1 }), stabilityOf(thrice, query)];
      people.forEach((_, candidate) => {
        expect(three.best[candidate]).toBe(((one.best[candidate] ?? 0) - 1) * 3 + 1);
        expect(three.worst[candidate]).toBe((one.worst[candidate] ?? 0) * 3);
        expect(three.firsts[candidate]).toBe(one.firsts[candidate]);
      });
      expect([...three.lows]).toEqual(Array.from(one.lows, (low) => (low - 1) * 3 + 1));
      expect([...three.highs]).toEqual(Array.from(one.highs, (high) => high * 3));
    }),
  );
});
