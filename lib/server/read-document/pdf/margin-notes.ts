import type { Row, Segment } from "./text-rows";

/** How far from the right edge of the text a margin note may end, and where at the earliest it may start. */
const EDGE_POINTS = 4;
const EARLIEST_START = 0.6;
const LIST_ITEM = /^[•◦▪‣●○■·–-](?:\s|$)/u;

/**
 * Moves dates and places that stand at the right edge beside the bullets of an entry up to the entry's heading, which they describe:
 * "Nexus, Engineer … Berlin" over "• Built a platform … June 2023 – present" becomes one heading line and a clean bullet.
 */
export function raiseMarginNotes(rows: readonly Row[]): Row[] {
  const left = Math.min(...rows.flatMap((row) => row.segments.map((segment) => segment.left)));
  const right = Math.max(...rows.flatMap((row) => row.segments.map((segment) => segment.right)));
  const result: Row[] = [];
  let heading: number | null = null;
  let previous: Row | undefined;
  for (const row of rows) {
    const note = noteOf(row, left, right);
    const continues = heading !== null && previous !== undefined && previous.baseline - row.baseline < row.height * 2.2;
    const head = continues && heading !== null ? result[heading] : undefined;
    if (note && head && heading !== null && belongsToBody(row, head)) {
      result[heading] = { ...head, segments: [...head.segments, note] };
      const rest = row.segments.slice(0, -1);
      if (rest.length > 0) result.push({ ...row, segments: rest });
    } else {
      heading = note ? result.length : null;
      result.push(row);
    }
    previous = row;
  }
  return result;
}

function noteOf(row: Row, left: number, right: number): Segment | null {
  const last = row.segments[row.segments.length - 1];
  if (!last || right - last.right > EDGE_POINTS || last.left < left + (right - left) * EARLIEST_START) return null;
  return last;
}

function belongsToBody(row: Row, heading: Row): boolean {
  const first = row.segments[0];
  if (row.segments.length === 1 || !first) return true;
  const indent = first.left - (heading.segments[0]?.left ?? first.left);
  return LIST_ITEM.test(first.text) || indent > row.height * 0.5;
}
