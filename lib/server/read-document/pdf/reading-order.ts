import { type Band, findGutter } from "./find-gutter";
import { labelTable } from "./label-table";
import { median, type Row } from "./text-rows";

/** A stretch of a page in reading order: rows across its whole width, or two columns side by side. */
export type Block =
  | { readonly kind: "full"; readonly rows: readonly Row[] }
  | {
      readonly kind: "columns";
      readonly gutter: number;
      readonly left: readonly Row[];
      readonly right: readonly Row[];
    };

/** Splits the rows of a page, top first, into blocks. A page without columns is one full block. */
export function readingOrder(rows: readonly Row[]): Block[] {
  const table = labelTable(rows);
  if (table) return [{ kind: "full", rows: table }];
  const gutter = findGutter(rows);
  if (!gutter) return rows.length === 0 ? [] : [{ kind: "full", rows }];
  const blocks: Block[] = [];
  let position = 0;
  for (const band of gutter.bands) {
    if (band.start > position) blocks.push({ kind: "full", rows: rows.slice(position, band.start) });
    const table = labelTable(rows.slice(band.start, band.end));
    blocks.push(table ? { kind: "full", rows: table } : columnsOf(rows, band, gutter.x));
    position = band.end;
  }
  if (position < rows.length) blocks.push({ kind: "full", rows: rows.slice(position) });
  return blocks;
}

function columnsOf(rows: readonly Row[], band: Band, gutter: number): Block {
  const inside = rows.slice(band.start, band.end);
  return {
    kind: "columns",
    gutter,
    left: sideOf(inside, (left) => left < gutter),
    right: sideOf(inside, (left) => left >= gutter),
  };
}

function sideOf(rows: readonly Row[], belongs: (left: number) => boolean): Row[] {
  return rows.flatMap((row) => {
    const segments = row.segments.filter((segment) => belongs(segment.left));
    return segments.length === 0 ? [] : [{ ...row, segments, height: median(segments.map(({ height }) => height)) }];
  });
}

/** Two points between which a gutter may move from page to page and still be the same. */
const GUTTER_TOLERANCE = 12;

/** Joins the columns of following pages, so that each column is read to its end before the next: a sidebar never cuts a job in two. */
export function joinPages(pages: readonly (readonly Block[])[]): Block[] {
  const joined: Block[] = [];
  for (const blocks of pages) {
    for (const [index, block] of blocks.entries()) {
      const previous = joined[joined.length - 1];
      const continues =
        index === 0 &&
        block.kind === "columns" &&
        previous?.kind === "columns" &&
        Math.abs(previous.gutter - block.gutter) <= GUTTER_TOLERANCE;
      if (continues)
        joined[joined.length - 1] = {
          ...previous,
          left: [...previous.left, ...block.left],
          right: [...previous.right, ...block.right],
        };
      else joined.push(block);
    }
  }
  return joined;
}

/** Rows that are read one after another: across the page, or down one of its columns. */
export type Reading = { readonly rows: readonly Row[]; readonly isColumn: boolean };

/** All blocks, one reading after another. The column that holds the largest letters (the name) comes first, else the left one. */
export function readingsOf(blocks: readonly Block[], isColumn = false): readonly Reading[] {
  const largest = (rows: readonly Row[]) => Math.max(0, ...rows.map((row) => row.height));
  const all = Math.max(
    0,
    ...blocks.map((block) =>
      block.kind === "full" ? largest(block.rows) : Math.max(largest(block.left), largest(block.right)),
    ),
  );
  return blocks.flatMap((block) => {
    if (block.kind === "full") return [{ rows: block.rows, isColumn }];
    const isNameRight = largest(block.right) === all && largest(block.left) < all;
    return (isNameRight ? [block.right, block.left] : [block.left, block.right]).flatMap((side) =>
      readingsOf(readingOrder(side), true),
    );
  });
}
