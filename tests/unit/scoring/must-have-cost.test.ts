import { expect, test } from "vitest";
import { mustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import { GATE_FAILED, GATE_MET, GATE_OPEN, type PackedPool } from "@/lib/domain/scoring/packed";

/** Two must-haves and a strong requirement; each person is a row of gate constants. */
function poolOf(people: readonly (readonly [number, number, number])[]): PackedPool {
  return {
    candidates: people.length,
    kinds: ["must", "must", "strong"],
    answers: new Float64Array(12),
    gates: Uint8Array.from([GATE_MET, GATE_OPEN, GATE_FAILED]),
    cells: Uint16Array.from(people.flat()),
  };
}

test("a must-have costs those whom it alone keeps from passing", () => {
  const pool = poolOf([
    [GATE_MET, GATE_MET, GATE_OPEN],
    [GATE_MET, GATE_OPEN, GATE_MET],
    [GATE_MET, GATE_FAILED, GATE_MET],
    [GATE_OPEN, GATE_OPEN, GATE_MET],
  ]);
  expect(mustHaveCosts(pool, [5, 5, 5])).toEqual({
    passing: 1,
    costs: [
      { place: 1, wouldPass: 2 },
      { place: 0, wouldPass: 0 },
    ],
  });
});

test("a must-have without weight holds nobody back", () => {
  const pool = poolOf([[GATE_MET, GATE_OPEN, GATE_MET]]);
  expect(mustHaveCosts(pool, [5, 0, 5])).toEqual({ passing: 1, costs: [{ place: 0, wouldPass: 0 }] });
});
