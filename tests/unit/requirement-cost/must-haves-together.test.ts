import fc from "fast-check";
import { expect, test } from "vitest";
import { mustHavesTogether } from "@/lib/domain/requirement-cost/must-haves-together";
import { GATE_FAILED, GATE_MET, GATE_OPEN, type PackedPool, scorePool } from "@/lib/domain/scoring/packed";

/** Each person is a row of gate constants, one a must-have. */
function poolOf(people: readonly (readonly number[])[], musts: number): PackedPool {
  return {
    candidates: people.length,
    kinds: Array.from({ length: musts }, () => "must"),
    answers: new Float64Array(12),
    gates: Uint8Array.from([GATE_MET, GATE_OPEN, GATE_FAILED]),
    cells: Uint16Array.from(people.flat()),
  };
}

const [MET, OPEN, FAILED] = [GATE_MET, GATE_OPEN, GATE_FAILED];

test("two that help nobody alone may help together", () => {
  const pool = poolOf(
    [
      [MET, MET, MET],
      [OPEN, FAILED, MET],
      [OPEN, FAILED, MET],
      [MET, MET, FAILED],
    ],
    3,
  );
  expect(mustHavesTogether({ pool, weights: [5, 5, 5] })).toEqual([
    { places: [2], passing: 2 },
    { places: [0, 1], passing: 3 },
    { places: [0, 1, 2], passing: 4 },
  ]);
});

test("of sets that let in as many, the one of least weight is named", () => {
  const pool = poolOf(
    [
      [OPEN, MET],
      [MET, OPEN],
    ],
    2,
  );
  expect(mustHavesTogether({ pool, weights: [5, 3] })[0]).toEqual({ places: [1], passing: 1 });
});

test("where nobody comes in there is no advice", () => {
  expect(mustHavesTogether({ pool: poolOf([[MET], [MET]], 1), weights: [5] })).toEqual([]);
  expect(mustHavesTogether({ pool: poolOf([], 2), weights: [5, 5] })).toEqual([]);
});

test("no set of its size lets in more, by scoring everybody under each", () => {
  const cell = fc.constantFrom(MET, MET, OPEN, FAILED);
  const people = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 15 });
  const weight = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(people, fc.array(weight, { minLength: 5, maxLength: 5 }), (rows, weights) => {
      const pool = poolOf(rows, 5);
      const passing = (given: readonly number[]) => {
        const kinds = pool.kinds.map((kind, place) => (given.includes(place) ? "strong" : kind));
        return scorePool({ ...pool, kinds }, weights)?.gate.filter((gate) => gate === MET).length ?? 0;
      };
      const found = mustHavesTogether({ pool, weights });
      for (const { places, passing: most } of found) expect(passing(places)).toBe(most);
      for (let set = 1; set < 32; set += 1) {
        const places = [0, 1, 2, 3, 4].filter((place) => set & (1 << place));
        if (places.length > 3) continue;
        const best = found.filter((other) => other.places.length <= places.length).at(-1)?.passing ?? passing([]);
        expect(passing(places)).toBeLessThanOrEqual(best);
      }
    }),
    { numRuns: 60 },
  );
});
