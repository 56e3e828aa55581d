import { foldName } from "@/lib/domain/linkage/fold-name";
import type { TextRange } from "@/lib/domain/text-range";

/** A word where it stands, and as it is compared: small, without accents, Latin, without a possessive ending. */
export type FoldedWord = TextRange & { readonly folded: string; readonly isSmall: boolean };

const WORD = /[\p{L}\p{M}]+(?:['’`´ʼ][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’`´ʼ]s$/iu;
const PLAIN = /^[a-zA-Z]+$/;

function folded(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldName(word.replace(POSSESSIVE, ""));
}

/** The words of a text in their order; digits and marks part them, an apostrophe within does not. */
export function wordsOfText(text: string): readonly FoldedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    ...{ start: index, end: index + word.length },
    folded: folded(word),
    isSmall: word === word.toLowerCase(),
  }));
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
