/** A cell that can be opened, by its place in the table. */
export type HeatmapPlace = { readonly row: number; readonly column: number };

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** Whether `moveInHeatmap` knows the key. */
export function isHeatmapKey(key: string): boolean {
  return KEYS.includes(key);
}

function nearest(places: readonly HeatmapPlace[], distance: (place: HeatmapPlace) => number): HeatmapPlace | undefined {
  return [...places].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Where a key leads from `from` among the cells that can be opened; empty cells are skipped. Left, right, Home and End stay in the row;
 * up and down go to the next row that has a cell, to the one nearest in its columns. At an edge it stays.
 */
export function moveInHeatmap(places: readonly HeatmapPlace[], from: HeatmapPlace, key: string): HeatmapPlace {
  const sameRow = places.filter(({ row }) => row === from.row);
  const sideways = (sign: 1 | -1) =>
    nearest(
      sameRow.filter(({ column }) => (column - from.column) * sign > 0),
      ({ column }) => Math.abs(column - from.column),
    );
  const upright = (sign: 1 | -1) =>
    nearest(
      places.filter(({ row }) => (row - from.row) * sign > 0),
      // A row further away never wins by a nearer column: no table here has 1,000 columns.
      ({ row, column }) => Math.abs(row - from.row) * 1000 + Math.abs(column - from.column),
    );
  switch (key) {
    case "ArrowLeft":
      return sideways(-1) ?? from;
    case "ArrowRight":
      return sideways(1) ?? from;
    case "ArrowUp":
      return upright(-1) ?? from;
    case "ArrowDown":
      return upright(1) ?? from;
    case "Home":
      return nearest(sameRow, ({ column }) => column) ?? from;
    case "End":
      return nearest(sameRow, ({ column }) => -column) ?? from;
    default:
      return from;
  }
}
