import { foldName } from "@/lib/domain/linkage/fold-name";
import type { TextRange } from "@/lib/domain/text-range";

/** A word where it stands, and as it is compared: small, without accents, Latin, without a possessive ending. */
export type FoldedWord = TextRange & { readonly folded: string; readonly isSmall: boolean };

const LETTER = /[\p{L}\p{M}]/u;
const POSSESSIVE = /['’`´ʼ]s$/iu;
const PLAIN = /^[a-zA-Z]+$/;
const APOSTROPHES = new Set("'’`´ʼ");
/** From here on letters are looked up; below, the alphabet is known. */
const FIRST_BEYOND_ASCII = 0x80;

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < FIRST_BEYOND_ASCII) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}

/** Letters beyond the first plane are two units of a text. */
function unitsAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isLetterAt(text, end)) end += unitsAt(text, end);
    else if (APOSTROPHES.has(text.charAt(end)) && end + 1 < text.length && isLetterAt(text, end + 1)) end += 1;
    else break;
  }
  return end;
}

function toWord(text: string, start: number, end: number): FoldedWord {
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  const folded = PLAIN.test(word) ? small : foldName(word.replace(POSSESSIVE, ""));
  return { start, end, folded, isSmall: small === word };
}

/**
 * The words of a text in their order; digits and marks part them, an apostrophe within does not. Letter by letter, because a pattern over
 * twenty pages takes as long as everything else that is looked for.
 */
export function wordsOfText(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (let at = 0; at < text.length; ) {
    if (isLetterAt(text, at)) {
      const end = endOfWord(text, at);
      words.push(toWord(text, at, end));
      at = end;
    } else at += unitsAt(text, at);
  }
  return words;
}

/** Where a phrase stands among the words of a text, whatever parts its words there. Nowhere for a phrase without words. */
export function findPhrase(words: readonly FoldedWord[], phrase: string): readonly TextRange[] {
  const wanted = foldName(phrase).split(" ");
  const [first] = wanted;
  if (first === undefined || first === "") return [];
  return words.flatMap((word, index) => {
    if (word.folded !== first || !wanted.every((part, ahead) => words[index + ahead]?.folded === part)) return [];
    return [{ start: word.start, end: words[index + wanted.length - 1]?.end ?? word.end }];
  });
}
