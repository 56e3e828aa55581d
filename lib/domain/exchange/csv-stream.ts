import type { CsvRow } from "./read-csv";

const DELIMITERS = [",", ";", "\t"] as const;
/** What `toCsv` puts before a cell that a spreadsheet would run. */
const DEFUSED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;
/** A longer record is a quote that is never closed, or no table. */
const MOST_LETTERS_A_RECORD = 1_000_000;

export type CsvStream = {
  /** The rows that are whole with this piece; a file may be cut anywhere. */
  readonly push: (piece: string) => readonly CsvRow[];
  /** The last row, and the line of a quote that is never closed; null where all was read. */
  readonly finish: () => { readonly rows: readonly CsvRow[]; readonly openQuoteAt: number | null };
};

/**
 * Reads comma-separated values piece by piece, as `readCsv` reads them whole, for files that should not stand in memory: quoted cells with
 * commas, line breaks and doubled quotes; parted by `given`, or by commas, semicolons or tabs, which the first line says. Empty lines are left out. Throws RangeError
 * for a record of more than a million letters.
 */
export function csvStream(given: string | null = null): CsvStream {
  let rest = "";
  let line = 1;
  let delimiter = given;

  function read(isEnd: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < rest.length) {
      const record = recordAt(rest, at, delimiter ?? ",", isEnd);
      if (record === null) break;
      if (record.cells.some((cell) => cell !== "")) rows.push({ line, cells: record.cells });
      line += record.lines;
      at = record.end;
    }
    rest = rest.slice(at);
    if (rest.length > MOST_LETTERS_A_RECORD) throw new RangeError(`The record on line ${line} never ends.`);
    return rows;
  }

  return {
    push(piece) {
      rest += line === 1 && rest === "" ? piece.replace(/^\uFEFF/, "") : piece;
      if (delimiter === null) {
        if (!/[\r\n]/.test(rest)) return [];
        delimiter = delimiterOf(rest);
      }
      return read(false);
    },
    finish() {
      delimiter ??= delimiterOf(rest);
      const rows = read(true);
      return { rows, openQuoteAt: rest === "" ? null : line };
    },
  };
}

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === "\n" || letter === "\r")) break;
    else if (!isQuoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...DELIMITERS].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ",";
}

type RecordText = { readonly cells: readonly string[]; readonly end: number; readonly lines: number };

/** The record that begins at `at`; null where it does not end in what is there so far. */
function recordAt(text: string, at: number, delimiter: string, isEnd: boolean): RecordText | null {
  const end = lineEnd(text, at);
  if (end !== -1 || isEnd) {
    const whole = text.slice(at, end === -1 ? text.length : end);
    // Most rows of most files have no quotes: they are cut at once.
    if (!whole.includes('"')) {
      const after = end === -1 ? text.length : afterBreak(text, end, isEnd);
      return after === null ? null : { cells: whole.split(delimiter).map(bare), end: after, lines: 1 };
    }
  }
  return end === -1 && !isEnd ? null : quotedRecord(text, at, delimiter, isEnd);
}

const bare = (cell: string): string => cell.trim().replace(DEFUSED, "");

/** Where the line that begins at `from` ends: at its line feed, or at its carriage return; -1 where it goes on. */
function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const back = (feed === -1 ? text.slice(from) : text.slice(from, feed)).indexOf("\r");
  return back === -1 ? feed : from + back;
}

/** Where the next record begins; null where a line feed may still follow the carriage return. */
function afterBreak(text: string, end: number, isEnd: boolean): number | null {
  if (text[end] !== "\r") return end + 1;
  if (end + 1 === text.length && !isEnd) return null;
  return text[end + 1] === "\n" ? end + 2 : end + 1;
}

function quotedRecord(text: string, from: number, delimiter: string, isEnd: boolean): RecordText | null {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
    if (cell === null || (cell.end === text.length && !isEnd)) return null;
    cells.push(cell.text.replace(DEFUSED, ""));
    at = cell.end;
    if (text[at] !== delimiter) break;
    at += 1;
  }
  const end = at === text.length ? at : afterBreak(text, at, isEnd);
  return end === null ? null : { cells, end, lines: linesIn(text.slice(from, end)) };
}

function linesIn(text: string): number {
  return Math.max(1, text.split(/\r\n|\r|\n/).length - 1);
}

type CellText = { readonly text: string; readonly end: number };

function bareCell(text: string, from: number, delimiter: string): CellText {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { text: text.slice(from, end).trim(), end };
}

function quotedCell(text: string, from: number, delimiter: string): CellText | null {
  let end = from + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote === -1) return null;
    if (text[quote + 1] !== '"') {
      const rest = bareCell(text, quote + 1, delimiter);
      return { text: text.slice(from + 1, quote).replaceAll('""', '"') + rest.text, end: rest.end };
    }
    end = quote + 2;
  }
}
