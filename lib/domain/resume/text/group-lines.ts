import type { TextRange } from "@/lib/domain/text-range";

/** One non-blank line of the text, with what its outer form says. */
export type Line = {
  /** The line without the white space around it. */
  readonly range: TextRange;
  /** The words behind bullet, Markdown signs and icons, up to the closing Markdown signs. */
  readonly body: TextRange;
  /** The words of `body`. */
  readonly text: string;
  /** Columns of white space before the line; a tab counts four. */
  readonly indent: number;
  readonly bullet: boolean;
  /** The number of `#` of a Markdown heading, else 0. */
  readonly markdownLevel: number;
  /** The whole line is bold in Markdown. */
  readonly bold: boolean;
  readonly blankBefore: boolean;
  /** A ruler, a lone bullet, a lone bar: nothing to read. */
  readonly separator: boolean;
  /** A ruler of `===` or `---` stands directly under the line. */
  readonly underlined: boolean;
};

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** A dash before the end of a range that broke over two lines ("– Present") begins no item. */
const BULLET =
  /^(?:[•◦▪▫●○■□‣⁃∙·➢➤►▶❖✓✔✦*+→»]|[–—−-](?!\s+(?:[Pp]resent|[Nn]ow|[Tt]oday|heute|(?:\p{L}{3,10}\.? |\d\d?[./-])?(?:19|20)\d\d)(?![\p{L}\d]))|(?:\(?\d{1,2}[.)]|\[\d{1,3}\]|\(?[a-z]\)))[\s\u200b]+(?=\S)/u;
const GLUED_BULLET = /^[•◦▪▫●○■□‣⁃∙➢➤►❖✓✔✦](?=\S)/u;
const READABLE = /[\p{L}\p{N}%]/u;
const RULER = /^(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,}|─{3,}|━{3,}|—{2,})$/;
/** The number of a page, as a foot or a head line that a copy of the text carries along. */
const PAGE_NUMBER =
  /^[–—-]?\s*(?:(?:page|seite|página)\s+\d{1,2}(?:\s*(?:of|von|de|\/)\s*\d{1,2})?|\d\s*\/\s*\d)\s*[–—-]?$/i;
const OPENING_SIGNS = /^(?:#{1,6}[ \t]+|[*_]{1,3}(?=[^\s*_])|>[ \t]+)+/;
const CLOSING_SIGNS = /[*_#]$/;

/** The non-blank lines of a text, in order, without page numbers. Ranges lie in the text as given. */
export function groupLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (const [start, end] of lineBounds(text)) {
    // What stands around the number of a page belongs together.
    if (PAGE_NUMBER.test(text.slice(start, end).trim())) continue;
    const line = readLine(text, start, end, blankBefore);
    if (!line) {
      blankBefore = true;
      continue;
    }
    const previous = lines.at(-1);
    if (previous && !blankBefore && !previous.separator && isRuler(text.slice(line.range.start, line.range.end))) {
      lines[lines.length - 1] = { ...previous, underlined: true };
    }
    lines.push(line);
    blankBefore = false;
  }
  return lines;
}

function lineBounds(text: string): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    bounds.push([start, match.index]);
    start = match.index + match[0].length;
  }
  bounds.push([start, text.length]);
  return bounds;
}

function readLine(text: string, lineStart: number, lineEnd: number, blankBefore: boolean): Line | null {
  const raw = text.slice(lineStart, lineEnd);
  const trimmed = raw.trim();
  if (trimmed === "") {
    return null;
  }
  const lead = raw.length - raw.trimStart().length;
  const start = lineStart + lead;
  const range = { start, end: start + trimmed.length };
  const marker = (BULLET.exec(trimmed) ?? GLUED_BULLET.exec(trimmed))?.[0].length ?? 0;
  const content = trimmed.slice(marker);
  const signs = OPENING_SIGNS.exec(content)?.[0] ?? "";
  const body = bodyRange(text, range.start + marker + signs.length, range.end);
  return {
    range,
    body,
    text: text.slice(body.start, body.end),
    indent: columnsOf(raw.slice(0, lead)),
    bullet: marker > 0,
    markdownLevel: marker > 0 ? 0 : (/^#{1,6}(?=[ \t])/.exec(content)?.[0].length ?? 0),
    bold: /^(?:#{1,6}[ \t]+)?(?:\*\*|__)/.test(content) && /(?:\*\*|__):?$/.test(content),
    blankBefore,
    separator: !READABLE.test(trimmed),
    underlined: false,
  };
}

/** Leaves out the signs that open and close: icons before, Markdown after. */
function bodyRange(text: string, from: number, to: number): TextRange {
  let start = from;
  while (start < to && isIconOrSpace(text.codePointAt(start) ?? 0)) {
    start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  }
  let end = to;
  while (end > start && (CLOSING_SIGNS.test(text.slice(end - 1, end)) || /\s/.test(text.slice(end - 1, end)))) {
    const isSharpOfLanguage = text[end - 1] === "#" && /[A-Za-z]/.test(text[end - 2] ?? "");
    if (isSharpOfLanguage) {
      break;
    }
    end -= 1;
  }
  return start < end ? { start, end } : { start: from, end: to };
}

/** Private-use glyphs of icon fonts, emoji and dingbats. */
function isIconOrSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    code === 0xfe0f ||
    code === 0x200d ||
    code >= 0x1f000
  );
}

function columnsOf(space: string): number {
  let columns = 0;
  for (const sign of space) {
    columns += sign === "\t" ? 4 : 1;
  }
  return columns;
}

function isRuler(line: string): boolean {
  return RULER.test(line);
}
