/** A slice of a stored text: UTF-16 code units, `start` inclusive, `end` exclusive, so `text.slice(start, end)` is the quote. */
export type TextRange = { readonly start: number; readonly end: number };

/** The literal words that a range names. */
export function quoteOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
