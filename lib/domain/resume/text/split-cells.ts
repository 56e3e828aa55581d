import type { TextRange } from "@/lib/domain/text-range";

/** Signs that part the pieces of an entry's head: bars, dots, dashes with space around, " at ", wide gaps, the end of what is bold. */
const STRONG =
  /(?<=[^\s*])\*{1,3}(?=[\s,;:.]|$)|(?<=[\s,;:]|^)\*{1,3}(?=\S)|\t+|(?<![.!?:])[ \u00a0]{2,}|\s{1,4}[|¦│•·●∙◦⋅‧]|[|¦│]|\s{1,4}(?:--|[–—−-]|@)\s|\s{1,4}(?:at|bei|chez|en)\s(?=\s{0,4}\p{Lu}|the\s)/gu;

/** The pieces between strong separators of `text.slice(range)`, without the signs at their edges; empty ones are left out. */
export function splitCells(text: string, range: TextRange): readonly TextRange[] {
  const slice = text.slice(range.start, range.end);
  const cells: TextRange[] = [];
  let from = 0;
  for (const match of slice.matchAll(STRONG)) {
    cells.push({ start: range.start + from, end: range.start + match.index });
    from = match.index + match[0].length;
  }
  cells.push({ start: range.start + from, end: range.end });
  return cells.map((cell) => trimRange(text, cell)).filter((cell) => cell.end > cell.start);
}

/** The pieces between commas, trimmed; commas in brackets part nothing. */
export function splitCommas(text: string, range: TextRange): readonly TextRange[] {
  const parts: TextRange[] = [];
  let from = range.start;
  let depth = 0;
  const lastClosing = range.start + text.slice(range.start, range.end).lastIndexOf(")");
  for (let index = range.start; index <= range.end; index += 1) {
    const sign = text[index];
    if (sign === "(" && index < lastClosing) {
      depth += 1;
    } else if (sign === ")") {
      depth = Math.max(0, depth - 1);
    } else if (index === range.end || ((sign === "," || sign === ";") && depth === 0)) {
      parts.push(trimRange(text, { start: from, end: index }));
      from = index + 1;
    }
  }
  return parts.filter((part) => part.end > part.start);
}

/** The range without white space, Markdown signs and separators at its edges. */
export function trimRange(text: string, range: TextRange): TextRange {
  const slice = text.slice(range.start, range.end);
  let start = 0;
  let end = slice.length;
  while (start < end && isEdge(slice[start] ?? "", "([")) {
    start += 1;
  }
  while (end > start && isEdge(slice[end - 1] ?? "", "([")) {
    end -= 1;
  }
  const unmatched = slice[end - 1] === ")" && !slice.slice(start, end).includes("(");
  return { start: range.start + start, end: range.start + end - (unmatched ? 1 : 0) };
}

const EDGE_SIGNS = "*_`[]{},;:|–—−•·●-";

function isEdge(sign: string, opening: string): boolean {
  return /\s/.test(sign) || EDGE_SIGNS.includes(sign) || opening.includes(sign);
}
