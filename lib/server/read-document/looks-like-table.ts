const LEAST_COLUMNS = 3;
/** Rows that prove a table whose columns have names that are not known here. */
const LEAST_UNNAMED_ROWS = 10;
const COLUMN_NAME =
  /^\W*(?:(?:first|last|full|candidate|given|family)[ _-]?)?(?:name|e-?mail|phone|candidate(?:[ _-]?id)?|id|vorname|nachname|nom|prénom|nombre|correo)\W*$/i;
/** A cell of a person in a table may be a headline, but a sentence of a résumé is longer than a column's name. */
const LONGEST_COLUMN_NAME = 40;
const REGULAR_SHARE = 0.9;
const SEPARATORS = [",", ";", "\t", "|"] as const;

/**
 * Whether a text is a table of many rows (CSV and its kin) and not prose: a first row of short names, and nearly all rows with as many cells.
 * Cells in quotes may hold separators and line breaks. A Markdown table inside other text is none.
 */
export function looksLikeTable(text: string): boolean {
  const start = text.slice(0, 50_000);
  return SEPARATORS.some((separator) => isTableBy(start, separator));
}

function isTableBy(text: string, separator: string): boolean {
  const [head = [], ...rows] = rowsOf(text, separator);
  if (head.length < LEAST_COLUMNS || !isHead(head)) return false;
  if (rows.length < (head.some((cell) => COLUMN_NAME.test(cell)) ? 1 : LEAST_UNNAMED_ROWS)) return false;
  return rows.filter((row) => row.length === head.length).length >= rows.length * REGULAR_SHARE;
}

/** Column names: short, none twice, no sentence among them. */
function isHead(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const isShort = names.every((name) => name.length <= LONGEST_COLUMN_NAME && !/[.!?]$/.test(name));
  return isShort && new Set(names).size === names.length;
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  return text
    .replace(/"[^"]*"/g, "x")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(separator));
}
