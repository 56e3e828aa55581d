/** What a spreadsheet would take for a formula, also in the full-width forms of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A semicolon or a tab parts cells in the spreadsheets of some countries. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180): lines end in CR LF, a cell with a comma, a quote or a line break stands in quotes.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). No row gives an empty text.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
