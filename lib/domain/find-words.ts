import type { TextRange } from "./text-range";

/**
 * Where words that somebody typed or copied first stand in a text: letters in either case, line breaks and runs of spaces as one
 * space, quotation marks around them left out. Null for words that the text does not have, and for none.
 */
export function findWords(text: string, typed: string): TextRange | null {
  const words = typed
    .trim()
    .replace(/^[“”"„«»]+|[“”"„«»]+$/gu, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map(escaped).join("\\s+"), "iu");
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function escaped(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}
