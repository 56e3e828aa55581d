import { median, type Row, type Segment } from "./text-rows";
import { isSectionTitle } from "./title-rows";

/** Rows `start` to `end` (exclusive) of a page that a gutter divides into two columns. */
export type Band = { readonly start: number; readonly end: number };
export type Gutter = { readonly x: number; readonly bands: readonly Band[] };

type Side = { readonly row: number; readonly segments: readonly Segment[] };

const STEP_POINTS = 3;
const MINIMUM_ROWS = 5;
/** Under a heading of its own beside another, a column may be this short. */
const MINIMUM_HEADED_ROWS = 2;
/** Points within which edges count as aligned. */
const ALIGNED = 4;
/** How far the lines of a column may be indented against its headings. */
const INDENT = 16;
/** A table of labels and values may be this long; what is longer and divided all the way down is a page in columns. */
const LONGEST_TABLE = 15;

/**
 * Finds the vertical gutter that parts a page into two columns of text, and the bands of rows in which it holds. Dates and places set at
 * the right edge, labels at the left and small tables are no columns: they belong to the line beside them. Null when there is none.
 */
export function findGutter(rows: readonly Row[]): Gutter | null {
  const segments = rows.flatMap((row) => row.segments);
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const width = right - left;
  let best: { gutter: Gutter; weight: number } | null = null;
  for (let x = left + width * 0.15; x < right - width * 0.12; x += STEP_POINTS) {
    const bands = bandsAt(rows, x);
    const weight = bands.reduce((sum, band) => sum + band.weight, 0);
    if (weight > (best?.weight ?? 0)) best = { gutter: { x, bands }, weight };
  }
  return best?.gutter ?? null;
}

function bandsAt(rows: readonly Row[], x: number): (Band & { weight: number })[] {
  const bands: (Band & { weight: number })[] = [];
  let start = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    if (row && !row.segments.some((segment) => segment.left < x && segment.right > x)) continue;
    const band = columnBand(rows, start, index, x);
    if (band) bands.push(band);
    start = index + 1;
  }
  return bands;
}

function columnBand(rows: readonly Row[], start: number, end: number, x: number): (Band & { weight: number }) | null {
  if (end - start < MINIMUM_ROWS) return null;
  const rightEdge = median(sidesOf(rows, start, end, (segment) => segment.left >= x).map(leftOf));
  let first = start;
  // Rows above the columns, such as a line of contact data, are not divided even when a gap happens to lie over the gutter
  while (first < end && !startsColumns(rows[first], x, rightEdge)) first += 1;
  const left = sidesOf(rows, first, end, (segment) => segment.left < x);
  const right = sidesOf(rows, first, end, (segment) => segment.left >= x);
  const isHeaded = left[0]?.row === right[0]?.row && isTitle(left[0]) && isTitle(right[0]);
  const least = isHeaded ? MINIMUM_HEADED_ROWS : MINIMUM_ROWS;
  if (left.length < least || right.length < least || besideEachOther(left, right) < least) return null;
  const both = new Set(left.map(({ row }) => row));
  const shared = right.filter(({ row }) => both.has(row)).length;
  if (!isHeaded && isOneText(left, right, shared)) return null;
  return { start: first, end, weight: left.length + right.length + Math.min(left.length, right.length) };
}

/** Whether the two sides are read across, line by line. */
function isOneText(left: readonly Side[], right: readonly Side[], shared: number): boolean {
  return (
    isTable(left, right, shared) || isMargin(left, right, shared, leftOf) || isMargin(right, left, shared, rightOf)
  );
}

/** The title of a section: two of them side by side head two columns. */
function isTitle(side: Side | undefined): boolean {
  return side !== undefined && isSectionTitle(textOf(side));
}

function startsColumns(row: Row | undefined, x: number, rightEdge: number): boolean {
  const first = row?.segments.find((segment) => segment.left >= x);
  return first !== undefined && first.left <= rightEdge + ALIGNED && first.left >= rightEdge - INDENT;
}

function sidesOf(rows: readonly Row[], start: number, end: number, belongs: (segment: Segment) => boolean): Side[] {
  return rows.slice(start, end).flatMap((row, index) => {
    const segments = row.segments.filter(belongs);
    return segments.length === 0 ? [] : [{ row: start + index, segments }];
  });
}

function leftOf({ segments }: Side): number {
  return segments[0]?.left ?? 0;
}

function rightOf({ segments }: Side): number {
  return segments[segments.length - 1]?.right ?? 0;
}

function textOf({ segments }: Side): string {
  return segments.map(({ text }) => text).join(" ");
}

/** How many rows of the shorter side lie beside the other: a letterhead at the right over a text at the left is no pair of columns. */
function besideEachOther(left: readonly Side[], right: readonly Side[]): number {
  const top = Math.max(left[0]?.row ?? 0, right[0]?.row ?? 0);
  const bottom = Math.min(left[left.length - 1]?.row ?? 0, right[right.length - 1]?.row ?? 0);
  const inside = (side: readonly Side[]) => side.filter(({ row }) => row >= top && row <= bottom).length;
  return Math.min(inside(left), inside(right));
}

/** Every row has both halves, and there are few: a table of labels and values, or a list of skills in two columns. */
function isTable(left: readonly Side[], right: readonly Side[], shared: number): boolean {
  return shared >= Math.max(left.length, right.length) * 0.9 && shared <= LONGEST_TABLE;
}

/** Whether a side only annotates the other: dates, places or labels, each on a line of the other side. */
function isMargin(
  side: readonly Side[],
  other: readonly Side[],
  shared: number,
  edgeOf: (side: Side) => number,
): boolean {
  const texts = side.map(textOf);
  const share = (matches: (text: string) => boolean) => texts.filter(matches).length / texts.length;
  if (share((text) => /(?:19|20)\d\d/.test(text) && text.length < 40) >= 0.5) return true;
  if (share((text) => text.endsWith(":")) >= 0.5) return true;
  const isAnnotation =
    shared >= side.length * 0.8 && median(texts.map((text) => text.length)) <= 30 && side.length < other.length;
  const isOuterAligned =
    side !== other &&
    edgeOf === rightOf &&
    alignedShare(side.map(rightOf)) >= 0.6 &&
    alignedShare(side.map(leftOf)) < 0.5;
  return (isAnnotation && longestRun(side) <= 4) || (isOuterAligned && median(texts.map((text) => text.length)) <= 30);
}

function alignedShare(edges: readonly number[]): number {
  const counts = edges.map((edge) => edges.filter((other) => Math.abs(other - edge) <= ALIGNED).length);
  return Math.max(0, ...counts) / edges.length;
}

function longestRun(side: readonly Side[]): number {
  let longest = 0;
  let current = 0;
  for (const [index, { row }] of side.entries()) {
    current = side[index - 1]?.row === row - 1 ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
