/** One record of a CSV file. */
export type CsvRow = {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type CsvFile = {
  /** Without empty lines, the heading included. */
  readonly rows: readonly CsvRow[];
  /** Line of a quote that is never closed, after which nothing can be told apart; null where all of it was read. */
  readonly openQuoteAt: number | null;
};

const DELIMITERS = [",", ";", "\t"] as const;
/** What `toCsv` puts before a cell that a spreadsheet would run. */
const DEFUSED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/**
 * Comma-separated values as RFC 4180 has them: quoted cells with commas, line breaks and doubled quotes. Spreadsheets of some countries part
 * cells by semicolons or tabs, so the first line says which. A byte order mark and the apostrophe of `toCsv` are taken off; cells are
 * trimmed unless quoted. An empty text has no rows.
 */
export function readCsv(text: string): CsvFile {
  const source = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(source);
  const rows: CsvRow[] = [];
  let place = { at: 0, line: 1 };
  while (place.at < source.length) {
    const record = readRecord(source, place, delimiter);
    if (record === null) return { rows, openQuoteAt: place.line };
    if (record.cells.some((cell) => cell !== "")) rows.push({ line: place.line, cells: record.cells });
    place = record.next;
  }
  return { rows, openQuoteAt: null };
}

type Place = { readonly at: number; readonly line: number };
type Record = { readonly cells: readonly string[]; readonly next: Place };

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(source: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const letter of source) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === "\n" || letter === "\r")) break;
    else if (!isQuoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...DELIMITERS].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ",";
}

/** One record from `place` on; null where a quote is not closed. */
function readRecord(source: string, place: Place, delimiter: string): Record | null {
  const cells: string[] = [];
  let { at, line } = place;
  for (;;) {
    const cell = source[at] === '"' ? quotedCell(source, at, delimiter) : bareCell(source, at, delimiter);
    if (cell === null) return null;
    line += source.slice(at, cell.end).split(/\r\n|\r|\n/).length - 1;
    cells.push(cell.text.replace(DEFUSED, ""));
    at = cell.end;
    if (source[at] === delimiter) at += 1;
    else break;
  }
  if (source.startsWith("\r\n", at)) return { cells, next: { at: at + 2, line: line + 1 } };
  return { cells, next: { at: at + 1, line: line + 1 } };
}

type CellText = { readonly text: string; readonly end: number };

function bareCell(source: string, from: number, delimiter: string): CellText {
  let end = from;
  while (end < source.length && source[end] !== delimiter && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return { text: source.slice(from, end).trim(), end };
}

/** What stands between quotes; what follows the closing one up to the next delimiter is kept as it is, as spreadsheets do. */
function quotedCell(source: string, from: number, delimiter: string): CellText | null {
  let end = from + 1;
  for (;;) {
    const quote = source.indexOf('"', end);
    if (quote === -1) return null;
    if (source[quote + 1] !== '"') {
      const rest = bareCell(source, quote + 1, delimiter);
      return { text: source.slice(from + 1, quote).replaceAll('""', '"') + rest.text, end: rest.end };
    }
    end = quote + 2;
  }
}
