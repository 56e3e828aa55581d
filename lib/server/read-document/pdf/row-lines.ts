import { median, type Row } from "./text-rows";

const BULLET_ONLY = /^[•◦▪▫‣●○■□◆►▸➢➤∙·⋅\p{Private_Use}–-]$/u;
/** A gap larger than this many usual line distances is an empty line. */
const PARAGRAPH_GAP = 1.3;
/** Lines set further apart than this many line boxes are paragraphs of their own. */
const LOOSEST_LINES = 2.2;
const STRETCHED_SEGMENTS = 5;
const HEADING_HEIGHT = 1.15;

/** Rows in reading order as lines: two spaces for a wide gap, an empty line where the page leaves room or a larger heading starts. */
export function rowLines(rows: readonly Row[]): string[] {
  const distances = rows
    .slice(1)
    .map((row, index) => (rows[index]?.baseline ?? 0) - row.baseline)
    .filter((distance) => distance > 0);
  const usual = median(distances);
  const bodyHeight = median(rows.map((row) => row.height));
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const previous = rows[index - 1];
    const distance = previous ? previous.baseline - row.baseline : 0;
    // The next page starts above where the last one ended: no empty line, the sentence may go on
    const isApart = distance > Math.max(Math.min(usual, row.height * LOOSEST_LINES) * PARAGRAPH_GAP, row.height * 1.25);
    const isHeading =
      row.height > bodyHeight * HEADING_HEIGHT && previous !== undefined && previous.height < row.height * 0.95;
    if (isApart || isHeading) lines.push("");
    lines.push(textOf(row, isStretched(row, [previous, rows[index + 1]])));
  }
  return lines;
}

function textOf({ segments }: Row, isStretched: boolean): string {
  return segments.reduce((line, segment, index) => {
    if (index === 0) return segment.text;
    return `${line}${isStretched || BULLET_ONLY.test(line) ? " " : "  "}${segment.text}`;
  }, "");
}

/** Justified text with wide word gaps: many pieces, and the right edge of the line above or below. */
function isStretched(row: Row, neighbours: readonly (Row | undefined)[]): boolean {
  const right = rightOf(row);
  return (
    row.segments.length >= STRETCHED_SEGMENTS &&
    neighbours.some((other) => other !== undefined && Math.abs(rightOf(other) - right) <= 2)
  );
}

function rightOf({ segments }: Row): number {
  return segments[segments.length - 1]?.right ?? 0;
}
