import { foldWord } from "@/lib/domain/evidence/tokenize";
import { verbForms } from "@/lib/domain/evidence/verb-forms";

/** A way of saying something, compiled from the notation that `readPhrase` explains. */
export type Phrase = {
  /** Source of a regular expression that matches whole words, whatever the case. */
  readonly source: string;
  /** Folded words of which a text must hold at least one for the phrase to stand there; empty if it may stand anywhere. */
  readonly triggers: readonly string[];
};

type Part = { readonly source: string; readonly isOptional: boolean; readonly triggers: readonly string[] };

const NOTATION = /\{([^}]*)\}|\[([^\]]*)\]|\(([^)]*)\)|\.\.\.(\d+)|(#)|(\*)|([^\s{}[\]()]+)/g;
/* A word between never ends in a full stop, so that a phrase does not run on into the next sentence. */
const ANY_WORD = String.raw`[\w$€£%&.,'’/+-]*[\w%+,]`;
const QUANTITY = String.raw`(?:[$€£]\s?)?\d[\d.,]*(?:\s?(?:k|m|bn|thousand|million|billion|x)\b)?[+×]?`;

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/* British and American spelling, both apostrophes, and a space or a hyphen between words. */
function spellings(words: string): string {
  return escapePattern(words)
    .replace(/iz(?=e|ing|ation)/g, "i[sz]")
    .replace(/program\b/g, "programm?e?")
    .replace(/'/g, "['’]")
    .replace(/[ -]+/g, String.raw`[\s-]+`);
}

function withPlural(words: string): string {
  if (!/[a-z]{2}$/.test(words)) return spellings(words);
  return words.endsWith("y") && !/[aeiou]y$/.test(words)
    ? `${spellings(words.slice(0, -1))}(?:y|ies)`
    : `${spellings(words)}(?:e?s)?`;
}

function longestWord(words: string): string {
  return words.split(/[ -]/).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

function triggersOf(words: string): readonly string[] {
  const word = longestWord(words);
  const plurals = [`${word}s`, `${word}es`, word.replace(/y$/, "ies")];
  return [word, ...plurals, word.replace(/program$/, "programme")].map(foldWord);
}

function alternatives(list: readonly string[], spell: (words: string) => string): Part {
  return {
    source: `(?:${list.map(spell).join("|")})`,
    isOptional: false,
    triggers: list.flatMap(triggersOf),
  };
}

function split(list: string): readonly string[] {
  return list.split("|").map((words) => words.trim());
}

function toPart([whole, verbs, optional, nouns, gap, quantity, anyWord]: RegExpMatchArray): Part {
  if (verbs !== undefined) return alternatives(split(verbs).flatMap(verbForms), spellings);
  if (nouns !== undefined) return alternatives(split(nouns), withPlural);
  if (quantity !== undefined) return { source: QUANTITY, isOptional: false, triggers: [] };
  if (anyWord !== undefined) return { source: ANY_WORD, isOptional: false, triggers: [] };
  if (gap !== undefined) return { source: String.raw`(?:${ANY_WORD}\s+){0,${gap}}?`, isOptional: true, triggers: [] };
  if (optional !== undefined) {
    const { source } = alternatives(split(optional), spellings);
    return { source: String.raw`(?:${source}[\s-]+)?`, isOptional: true, triggers: [] };
  }
  return alternatives([whole], spellings);
}

/** Reads a phrase in a notation of its own. `{lead|set up}` stands for every form of the verbs (led, setting up …), `(team|board of directors)`
 *  for one of the words, each also in the plural, `[the|our]` for words that may be missing, `...5` for up to five words
 *  of any kind, `*` for exactly one, `#` for a quantity ("12", "$4.5M", "8x"); any other word for itself. Between words a space or a hyphen may stand, and
 *  American spelling covers British. Repetitions are bounded, so matching is linear in the length of the text. */
export function readPhrase(notation: string): Phrase {
  const parts = [...notation.matchAll(NOTATION)].map(toPart);
  const sources = parts.map(({ source, isOptional }, index) =>
    isOptional || index === parts.length - 1 ? source : String.raw`${source}[\s-]+`,
  );
  const triggering = parts.findLast((part) => !part.isOptional && part.triggers.length > 0);
  return {
    source: String.raw`(?<![\w-])${sources.join("")}(?!\w)`,
    triggers: [...new Set(triggering?.triggers)],
  };
}

/** A pattern that finds every occurrence of any of the phrases. */
export function anyPhrase(...notations: readonly string[]): RegExp {
  return new RegExp(notations.map((notation) => readPhrase(notation).source).join("|"), "gi");
}
