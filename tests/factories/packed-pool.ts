import fc from "fast-check";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { ANSWER_SIZE, type PackedPool } from "@/lib/domain/scoring/packed";

/** A pool whose people are the expected shares, from 0 to 1, of the requirements of these kinds. */
export function makePackedPool(kinds: readonly RequirementKind[], people: readonly (readonly number[])[]): PackedPool {
  const shares = people.flat();
  return {
    candidates: people.length,
    kinds,
    answers: Float64Array.from(shares.flatMap((share) => [share, share, share, 1])),
    gates: new Uint8Array(shares.length),
    cells: Uint16Array.from(shares.keys()),
  };
}

export const kind = fc.constantFrom<RequirementKind>("must", "strong", "nice");
export const share = fc.integer({ min: 0, max: 20 }).map((steps) => steps / 20);
const weight = fc.integer({ min: 1, max: 5 });

/** A pool with weights, all above 0: `people` people over so many requirements. */
export function poolWithWeights(
  people: { readonly min: number; readonly max: number },
  requirements: { readonly min: number; readonly max: number },
): fc.Arbitrary<{ readonly pool: PackedPool; readonly weights: readonly number[] }> {
  return fc.integer(requirements).chain((count) => {
    const each = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: count, maxLength: count });
    return fc
      .record({
        kinds: each(kind),
        weights: each(weight),
        shares: fc.array(each(share), { minLength: people.min, maxLength: people.max }),
      })
      .map(({ kinds, weights, shares }) => ({ pool: makePackedPool(kinds, shares), weights }));
  });
}

/** The expected share of a candidate at a requirement. */
export function shareAt(pool: PackedPool, candidate: number, place: number): number {
  return pool.answers[ANSWER_SIZE * (pool.cells[candidate * pool.kinds.length + place] ?? 0) + 1] ?? 0;
}
