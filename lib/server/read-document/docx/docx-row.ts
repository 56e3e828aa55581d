/** A cell like a date or a label: it stands beside the text that it belongs to. A list is no label. */
const MARGIN_LINES = 2;
const MARGIN_CHARACTERS = 60;

/**
 * The lines of a table row. Short cells stand on one line with the cell they belong to ("2019–2021", "Engineer, Lumen"); cells that are
 * columns of a page follow one another. Empty cells leave no trace.
 */
export function layOutRow(cells: readonly (readonly string[])[]): readonly string[] {
  const filled = cells.map(trimEmpty).filter((lines) => lines.length > 0);
  const columns = filled.filter((lines) => !isMargin(lines));
  if (columns.length > 1) return filled.flatMap((lines) => [...lines, ""]);
  const column = columns[0] ?? bodyBesideLabels(filled);
  const firstLine = filled.map((lines) => (lines === column ? (lines[0] ?? "") : lines.join("\t"))).join("\t");
  return filled.length === 0 ? [] : [firstLine, ...(column?.slice(1) ?? [])];
}

/** A last cell of two short lines behind cells of one: a job in a row of its own, its head and what was done there. */
function bodyBesideLabels(cells: readonly (readonly string[])[]): readonly string[] | undefined {
  return cells.slice(0, -1).every(({ length }) => length === 1) ? cells.at(-1) : undefined;
}

function isMargin(lines: readonly string[]): boolean {
  return (
    lines.length <= MARGIN_LINES && lines.every((line) => line.length <= MARGIN_CHARACTERS && !line.startsWith("• "))
  );
}

function trimEmpty(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}
