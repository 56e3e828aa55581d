import fc from "fast-check";
import { expect, test } from "vitest";
import type { Helper } from "@/lib/domain/scoring/block-desk";
import type { PackedPool } from "@/lib/domain/scoring/packed";
import { makeLaneScorer } from "@/lib/domain/scoring/rank-lanes";
import type { PoolStability, StabilityQuery } from "@/lib/domain/scoring/rank-stability";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { preparePool, stabilityOf, type WeighedPool } from "@/lib/domain/scoring/weigh-pool";
import { weighTogether } from "@/lib/domain/scoring/weigh-together";
import { poolWithWeights } from "@/tests/factories/packed-pool";

const cases = poolWithWeights({ min: 1, max: 6 }, { min: 1, max: 9 });
const alwaysOn = () => true;

function queryOf(pool: PackedPool, weights: readonly number[]): StabilityQuery {
  const followed = Uint32Array.from({ length: pool.candidates }, (_, candidate) => candidate);
  return { weightings: weightingsAround(weights, 1, 90), top: 2, followed };
}

const bytesOf = ({ best, worst, inTop, firsts, lows, highs }: PoolStability) =>
  [best, worst, inTop, firsts, lows, highs].map((numbers) => [...new Uint8Array(numbers.buffer)]);

/** A helper who answers after so many turns of the queue of promises, another number each time, and fails from the `fails`th question on. */
function helperOf({ unusual }: WeighedPool, query: StabilityQuery, turns: readonly number[], fails = Infinity): Helper {
  const score = makeLaneScorer(unusual, query.weightings);
  let asked = 0;
  return async (first, room) => {
    const own = asked;
    asked += 1;
    for (let turn = 0; turn < (turns[own % turns.length] ?? 0); turn += 1) await Promise.resolve();
    if (own >= fails) throw new Error("The other processor is gone.");
    score(first, room);
    return room;
  };
}

const turns = fc.array(fc.nat(12), { minLength: 1, maxLength: 4 });
const helper = fc.record({ turns, fails: fc.option(fc.nat(5), { nil: Infinity }) });

test("however the blocks are shared out, and whoever fails at it, it comes to the same bytes as alone", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.array(helper, { maxLength: 3 }), async ({ pool, weights }, drawn) => {
      const [prepared, query] = [preparePool(pool), queryOf(pool, weights)];
      const helpers = drawn.map((own) => helperOf(prepared, query, own.turns, own.fails));
      const together = await weighTogether(prepared, query, { helpers, goesOn: alwaysOn });
      expect(together === null ? null : bytesOf(together)).toEqual(bytesOf(stabilityOf(pool, query)));
    }),
  );
});

test("helpers are asked for a share of the blocks, and never hold more rooms than there are", async () => {
  const [{ pool, weights } = { pool: null, weights: [] }] = fc.sample(
    poolWithWeights({ min: 4, max: 4 }, { min: 9, max: 9 }),
    1,
  );
  if (pool === null) throw new Error("No pool was drawn.");
  const [prepared, query] = [preparePool(pool), queryOf(pool, weights)];
  const inner = helperOf(prepared, query, [3]);
  const rooms = new Set<ArrayBuffer>();
  let asked = 0;
  const counted: Helper = (first, room) => {
    asked += 1;
    rooms.add(room.buffer);
    return inner(first, room);
  };
  await weighTogether(prepared, query, { helpers: [counted], goesOn: alwaysOn });
  expect(asked).toBeGreaterThan(2);
  expect(rooms.size).toBeLessThanOrEqual(8);
});

test("it says how far it is, never less than before, and ends when it is told to", async () => {
  const [{ pool, weights } = { pool: null, weights: [] }] = fc.sample(cases, 1);
  if (pool === null) throw new Error("No pool was drawn.");
  const [prepared, query] = [preparePool(pool), queryOf(pool, weights)];
  const told: number[] = [];
  await weighTogether(prepared, query, { helpers: [], goesOn: (done) => told.push(done) > 0 });
  expect(told.at(-1)).toBe(query.weightings.count);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(await weighTogether(prepared, query, { helpers: [], goesOn: () => false })).toBeNull();
});
