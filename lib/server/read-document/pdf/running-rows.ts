import type { Row } from "./text-rows";

/** How many rows at each end of a page may be its header or footer. */
const EDGE_ROWS = 2;
const SAME_PLACE_POINTS = 3;
const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:\/|of|von|sur)\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$/i;

/**
 * Removes what a page repeats: page numbers, headers and footers that count pages ("Jane Doe – 2/3"), and from the second page on those that
 * stand unchanged at the same place. A section title that comes again stands elsewhere and stays.
 */
export function withoutRunningRows(pages: readonly (readonly Row[])[]): Row[][] {
  if (pages.length < 2) return pages.map((rows) => [...rows]);
  const edges = pages.map((rows) => [...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)]);
  return pages.map((rows, page) => {
    const isRunning = (row: Row): boolean => {
      if (PAGE_NUMBER.test(textOf(row))) return true;
      return edges.some(
        (others, other) =>
          other !== page && others.some((twin) => isSame(twin, row) && (other < page || textOf(twin) !== textOf(row))),
      );
    };
    return rows.filter((row) => !edges[page]?.includes(row) || !isRunning(row));
  });
}

function isSame(first: Row, second: Row): boolean {
  const withoutNumbers = (row: Row) => textOf(row).replace(/\d+/g, "#");
  return (
    Math.abs(first.baseline - second.baseline) <= SAME_PLACE_POINTS && withoutNumbers(first) === withoutNumbers(second)
  );
}

function textOf(row: Row): string {
  return row.segments.map(({ text }) => text).join(" ");
}
