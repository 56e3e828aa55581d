import { expect, test } from "vitest";
import { moveInHeatmap } from "@/components/evidence/move-in-heatmap";

/* . x . x
   . . . .
   x . x . */
const places = [
  { row: 0, column: 1 },
  { row: 0, column: 3 },
  { row: 2, column: 0 },
  { row: 2, column: 2 },
];

test("an arrow to the side skips the empty cells of the row", () => {
  expect(moveInHeatmap(places, { row: 0, column: 1 }, "ArrowRight")).toEqual({ row: 0, column: 3 });
});

test("an arrow down skips an empty row and takes the nearest column", () => {
  expect(moveInHeatmap(places, { row: 0, column: 3 }, "ArrowDown")).toEqual({ row: 2, column: 2 });
});

test("at an edge the cell stays chosen", () => {
  expect(moveInHeatmap(places, { row: 0, column: 1 }, "ArrowUp")).toEqual({ row: 0, column: 1 });
});

test("End leads to the last cell of the row, Home to the first", () => {
  expect(moveInHeatmap(places, { row: 2, column: 0 }, "End")).toEqual({ row: 2, column: 2 });
  expect(moveInHeatmap(places, { row: 2, column: 2 }, "Home")).toEqual({ row: 2, column: 0 });
});
