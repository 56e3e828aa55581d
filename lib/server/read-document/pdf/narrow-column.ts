import { median, type Row } from "./text-rows";

/** Columns wider than so many line boxes hold whole names; narrower ones break lines inside them. */
const WIDEST_COLUMN = 24;
/** What the width of a word may be misjudged by, as a share of the column. */
const TOLERANCE = 0.05;
const NEARLY_FULL = 0.66;
const SAME_LEFT = 1.5;
const SAME_HEIGHT = 0.05;

/** Ends a sentence or an entry, or says how to reach somebody. */
const ENDS_ITEM = /(?:[.!?:]["')\]]?|(?<!\d)(?:19|20)\d\d\)?|[-‐\u00AD])$|@|:\/\/|www\.|\.\w{2,4}\//;
/** Opens something of its own: a date, a number, a mark, an address. */
const OPENS_ITEM = /^(?:[^\p{L}(&]|\p{L}+\.? (?:19|20)\d\d)|@|:\/\/|www\.|\.\w{2,4}\//u;
/** What is not whole yet, and what begins nothing. */
const ENDS_OPEN = /(?:,|&|\([^()]*|(?<!\p{L})(?:and|or|of|in|the|for|with|und|et|de|y))$/u;
const YEAR_ALONE = /^(?:19|20)\d\d\)?$/;
const OPENS_AMID = /^\p{Ll}/u;

type Line = { readonly text: string; readonly left: number; readonly right: number; readonly height: number };

/**
 * For each row of one column of a page, top first, whether it goes on where the row above it ended. In a narrow column a full line breaks
 * inside a name, and a line behind which the next word had room was ended on purpose: where a paragraph has such a line, it is a list,
 * and only what is plainly not whole goes on. `apart` says which rows stand apart from the one above. False throughout for a wide column.
 */
export function narrowContinuations(rows: readonly Row[], apart: readonly boolean[]): readonly boolean[] {
  const lines = rows.map(lineOf);
  const left = Math.min(...lines.map((line) => line.left));
  const edge = Math.max(...lines.map((line) => line.right));
  const width = edge - left;
  if (width > WIDEST_COLUMN * median(rows.map((row) => row.height))) return rows.map(() => false);
  const breaks = lines.map((line, index) => breakAt(lines[index - 1], apart[index] ? null : line, { edge, width }));
  const isList = listParagraphs(breaks, apart);
  return breaks.map((kind, index) => kind === "broken" || (kind === "full" && !isList[index]));
}

/** Why a line ended: it was full, it is plainly not whole, the next word had room behind it, or something of its own begins. */
type Break = "full" | "broken" | "chosen" | "apart";

function breakAt(above: Line | undefined, line: Line | null, column: { edge: number; width: number }): Break {
  if (above === undefined || line === null || !isSameLook(above, line)) return "apart";
  if (above.text.endsWith(",") && YEAR_ALONE.test(line.text)) return "broken";
  if (ENDS_ITEM.test(above.text) || OPENS_ITEM.test(line.text)) return "apart";
  const letterWidth = (line.right - line.left) / line.text.length;
  const wordWidth = letterWidth * ((line.text.split(" ")[0] ?? "").length + 1);
  if (above.right + wordWidth <= column.edge - column.width * TOLERANCE) return "chosen";
  if (ENDS_OPEN.test(above.text) || OPENS_AMID.test(line.text)) return "broken";
  return above.right >= column.edge - column.width * (1 - NEARLY_FULL) ? "full" : "apart";
}

function isSameLook(above: Line, line: Line): boolean {
  return (
    Math.abs(above.left - line.left) <= SAME_LEFT && Math.abs(above.height - line.height) <= above.height * SAME_HEIGHT
  );
}

/** For each row, whether its paragraph holds a line that was ended on purpose. */
function listParagraphs(breaks: readonly Break[], apart: readonly boolean[]): readonly boolean[] {
  const paragraphOf: number[] = [];
  const lists = new Set<number>();
  for (const [index, kind] of breaks.entries()) {
    paragraphOf.push((paragraphOf.at(-1) ?? 0) + (apart[index] ? 1 : 0));
    if (kind === "chosen") lists.add(paragraphOf.at(-1) ?? 0);
  }
  return paragraphOf.map((paragraph) => lists.has(paragraph));
}

/** A row in pieces is a line whose look is that of no other: NaN is like nothing. */
function lineOf({ segments, height }: Row): Line {
  const [first] = segments;
  const right = segments[segments.length - 1]?.right ?? 0;
  return {
    text: segments.map(({ text }) => text).join(" "),
    left: first?.left ?? 0,
    right,
    height: segments.length === 1 ? height : Number.NaN,
  };
}
