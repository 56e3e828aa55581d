import { narrowContinuations } from "./narrow-column";
import { median, type Row } from "./text-rows";
import { titleRows } from "./title-rows";

const BULLET_ONLY = /^[•◦▪▫‣●○■□◆►▸➢➤∙·⋅\p{Private_Use}–-]$/u;
/** A gap larger than this many usual line distances is an empty line. */
const PARAGRAPH_GAP = 1.3;
/** Lines set further apart than this many line boxes are paragraphs of their own. */
const LOOSEST_LINES = 2.2;
/** A line that hangs below a bullet's words begins so far right of the bullet, in points. */
const HANGING = { least: 2, most: 40 };
const HANGING_INDENT = "  ";
const BULLET_START = /^[•◦▪▫‣●○■□◆►▸➢➤∙·⋅\p{Private_Use}–-](?:\s|$)/u;
const STRETCHED_SEGMENTS = 5;
const HEADING_HEIGHT = 1.15;

/**
 * Rows in reading order as lines: two spaces for a wide gap, an empty line where the page leaves room and around a larger heading, the rest
 * of a bullet indented where it hangs below the bullet's words, and in a narrow column the rest of a line on the same line.
 */
export function rowLines(rows: readonly Row[], isColumn: boolean): string[] {
  const apart = paragraphStarts(rows);
  const goesOn = isColumn ? narrowContinuations(rows, apart) : [];
  const lines: string[] = [];
  let bulletLeft: number | null = null;
  for (const [index, row] of rows.entries()) {
    const text = textOf(row, isStretched(row, [rows[index - 1], rows[index + 1]]));
    if (apart[index]) {
      lines.push("");
      bulletLeft = null;
    } else if (goesOn[index]) {
      lines.push(`${lines.pop() ?? ""} ${text}`);
      continue;
    }
    const left = row.segments[0]?.left ?? 0;
    const isHanging = hangsBelow(bulletLeft, left, text);
    if (!isHanging) bulletLeft = BULLET_START.test(text) ? left : null;
    lines.push(isHanging ? HANGING_INDENT + text : text);
  }
  return lines;
}

function paragraphStarts(rows: readonly Row[]): readonly boolean[] {
  const distances = rows
    .slice(1)
    .map((row, index) => (rows[index]?.baseline ?? 0) - row.baseline)
    .filter((distance) => distance > 0);
  const usual = median(distances);
  const bodyHeight = median(rows.map((row) => row.height));
  const titles = titleRows(rows);
  return rows.map((row, index) => titles[index - 1] || opensParagraph(row, rows[index - 1], { usual, bodyHeight }));
}

function opensParagraph(
  row: Row,
  previous: Row | undefined,
  { usual, bodyHeight }: { readonly usual: number; readonly bodyHeight: number },
): boolean {
  if (previous === undefined) return false;
  // The next page starts above where the last one ended: no empty line, the sentence may go on
  const distance = previous.baseline - row.baseline;
  const isApart = distance > Math.max(Math.min(usual, row.height * LOOSEST_LINES) * PARAGRAPH_GAP, row.height * 1.25);
  const isHeading = row.height > bodyHeight * HEADING_HEIGHT && previous.height < row.height * 0.95;
  return isApart || isHeading;
}

function hangsBelow(bulletLeft: number | null, left: number, text: string): boolean {
  if (bulletLeft === null || BULLET_START.test(text)) return false;
  return left >= bulletLeft + HANGING.least && left <= bulletLeft + HANGING.most;
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
