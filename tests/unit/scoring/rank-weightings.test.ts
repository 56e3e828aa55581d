import { expect, test } from "vitest";
import { readSeed, USUAL_SEED, weightingsAround } from "@/lib/domain/scoring/rank-weightings";

test("weights move between half and twice, and a weight of nothing stays nothing", () => {
  const { method, count, weights } = weightingsAround([4, 0, 1, 2, 3, 5, 1, 1], 3, 200);
  expect({ method, count }).toEqual({ method: "draws", count: 200 });
  for (let weighting = 0; weighting < count; weighting += 1) {
    expect(weights[8 * weighting]).toBeGreaterThanOrEqual(2);
    expect(weights[8 * weighting]).toBeLessThanOrEqual(8);
    expect(weights[8 * weighting + 1]).toBe(0);
  }
});

test("few weights get a whole grid, which has the profile's weights and all its corners and no chance in it", () => {
  const counts = [1, 2, 3, 4, 5, 6, 7].map((length) => weightingsAround(new Array(length).fill(2), 1).count);
  expect(counts).toEqual([3, 961, 729, 625, 243, 729, 1000]);
  const grid = weightingsAround([2, 4], 1);
  expect(grid).toEqual({ ...weightingsAround([2, 4], 99), seed: 1 });
  const rows = Array.from({ length: grid.count }, (_, row) => `${grid.weights[2 * row]} ${grid.weights[2 * row + 1]}`);
  for (const row of ["2 4", "1 2", "1 8", "4 2", "4 8"]) expect(rows).toContain(row);
  expect(new Set(rows).size).toBe(grid.count);
});

test("a weight's factor hangs on its place alone: more of one weight is more of it and of nothing else in every weighting", () => {
  const [before, after] = [
    weightingsAround([1, 2, 3, 4, 5, 1, 2], 5, 50),
    weightingsAround([1, 4, 3, 4, 5, 1, 2], 5, 50),
  ];
  before.weights.forEach((weight, index) => {
    expect(after.weights[index]).toBeCloseTo(index % 7 === 1 ? 2 * weight : weight, 12);
  });
});

test("a seed is a whole number of 32 bits, and anything else is the usual one", () => {
  expect(["7", "4294967295"].map(readSeed)).toEqual([7, 4_294_967_295]);
  expect([null, "", "-1", "1.5", "4294967296", "x"].map(readSeed)).toEqual(new Array(6).fill(USUAL_SEED));
});
