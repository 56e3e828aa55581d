import { foldWord, tokenize } from "@/lib/domain/evidence/tokenize";
import { verbForms } from "@/lib/domain/evidence/verb-forms";

/** A way of saying something, compiled from the notation that `readPhrase` explains. */
export type Phrase = {
  /** Source of a regular expression that matches whole words, whatever the case. */
  readonly source: string;
  /** Sets of folded words: a text must hold at least one word of each for the phrase to stand there. */
  readonly needs: readonly ReadonlySet<string>[];
};

/** `words`: folded, one of which stands wherever the part stands; empty when any word may stand there. */
type Part = { readonly source: string; readonly isOptional: boolean; readonly words: readonly string[] };

const NOTATION = /\{([^}]*)\}|\[([^\]]*)\]|\(([^)]*)\)|\.\.\.(\d+)|(##?)|(\*)|([^\s{}[\]()]+)/g;
/* A word between never ends in a full stop, so that a phrase does not run on into the next sentence. */
const PLAIN_WORD = String.raw`[\wÀ-ɏ$€£%&.,'’/+-]*[\wÀ-ɏ%+,]`;
const ANY_WORD = String.raw`(?:[“"„]?${PLAIN_WORD}[”"“]?,?|\(${PLAIN_WORD}\),?|→|->|=>|&)`;
const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a dozen|dozens of|hundreds of|thousands of";
const QUANTITY = String.raw`(?:[$€£]\s?)?\d[\d.,]*(?:\s?(?:k|m|bn|thousand|million|billion|x)\b)?[+×]?`;

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/* British and American spelling, both apostrophes, and a space or a hyphen between words. */
function spellings(words: string): string {
  return escapePattern(words)
    .replace(/iz(?=e|ing|ation)/g, "i[sz]")
    .replace(/program\b/g, "programm?e?")
    .replace(/vior/g, "viou?r")
    .replace(/el(?=ing\b|ed\b)/g, "ell?")
    .replace(/(?<=lic|def)ense/g, "en[cs]e")
    .replace(/catalog\b/g, "catalog(?:ue)?")
    .replace(/center/g, "cent(?:er|re)")
    .replace(/analyz/g, "analy[sz]")
    .replace(/'/g, "['’]")
    .replace(/[ -]+/g, String.raw`[\s-]+`);
}

function withPlural(words: string): string {
  if (!/[a-z]{2}$/.test(words)) return spellings(words);
  return words.endsWith("y") && !/[aeiou]y$/.test(words)
    ? `${spellings(words.slice(0, -1))}(?:y|ies)`
    : `${spellings(words)}(?:e?s)?`;
}

/* The longest word is the rarest: it tells best whether a text can hold the words at all. */
function tellingWords(words: string): readonly string[] {
  const { folded } = tokenize(words);
  const word = folded.reduce((longest, other) => (other.length > longest.length ? other : longest), "");
  return [word, `${word}s`, `${word}es`, word.replace(/y$/, "ies")].map(foldWord);
}

function alternatives(list: readonly string[], spell: (words: string) => string): Part {
  return {
    source: `(?:${list.map(spell).join("|")})`,
    isOptional: false,
    words: list.flatMap(tellingWords),
  };
}

function split(list: string): readonly string[] {
  return list.split("|").map((words) => words.trim());
}

function toPart([whole, verbs, optional, nouns, gap, quantity, anyWord]: RegExpMatchArray): Part {
  if (verbs !== undefined) return alternatives(split(verbs).flatMap(verbForms), spellings);
  if (nouns !== undefined) return alternatives(split(nouns), withPlural);
  if (quantity === "#") return { source: QUANTITY, isOptional: false, words: [] };
  if (quantity !== undefined) return { source: `(?:${QUANTITY}|${NUMBER_WORDS})`, isOptional: false, words: [] };
  if (anyWord !== undefined) return { source: ANY_WORD, isOptional: false, words: [] };
  if (gap !== undefined) return { source: String.raw`(?:${ANY_WORD}\s+){0,${gap}}?`, isOptional: true, words: [] };
  if (optional !== undefined) {
    const { source } = alternatives(split(optional), spellings);
    return { source: String.raw`(?:${source}[\s-]+)?`, isOptional: true, words: [] };
  }
  return alternatives([whole], spellings);
}

/** Reads a phrase in a notation of its own. `{lead|set up}` stands for every form of the verbs (led, setting up …), `(team|board of directors)`
 *  for one of the words, each also in the plural, `[the|our]` for words that may be missing, `...5` for up to five words
 *  of any kind, `*` for exactly one, `#` for a quantity ("12", "$4.5M", "8x"), `##` for one that may be written out ("nine"); any other word for itself. Between words a space or a hyphen may stand, and
 *  American spelling covers British. Repetitions are bounded, so matching is linear in the length of the text. */
export function readPhrase(notation: string): Phrase {
  const parts = [...notation.matchAll(NOTATION)].map(toPart);
  const sources = parts.map(({ source, isOptional }, index) =>
    isOptional || index === parts.length - 1 ? source : String.raw`${source}[\s-]+`,
  );
  const telling = parts.filter((part) => !part.isOptional && part.words.length > 0);
  return {
    source: String.raw`(?<![\w-])${sources.join("")}(?!\w)`,
    needs: telling.map((part) => new Set(part.words)),
  };
}

/** A pattern that finds every occurrence of any of the phrases. */
export function anyPhrase(...notations: readonly string[]): RegExp {
  return new RegExp(notations.map((notation) => readPhrase(notation).source).join("|"), "gi");
}

/** Phrases that are looked for together, and words of which a text must hold one for any of them to stand there. */
export type PhraseCue = { readonly pattern: RegExp; readonly words: ReadonlySet<string> };

/* Words that every text holds tell nothing. */
const COMMON = new Set(["the", "a", "an", "my", "one", "our", "in", "of", "on", "to", "for", "by"]);

function tellingSet({ needs }: Phrase): ReadonlySet<string> {
  const telling = needs.filter((words) => ![...words].some((word) => COMMON.has(word)));
  return (telling.length > 0 ? telling : needs).reduce((least, words) => (words.size < least.size ? words : least));
}

/** `anyPhrase` with the words that tell from afar whether it can match. Every notation must hold a word. */
export function phraseCue(...notations: readonly string[]): PhraseCue {
  const words = notations.flatMap((notation) => [...tellingSet(readPhrase(notation))]);
  return { pattern: anyPhrase(...notations), words: new Set(words) };
}

/** Whether a text that holds the words `present` can match a cue. */
export function mayMatch(cue: Pick<PhraseCue, "words">, present: ReadonlySet<string>): boolean {
  for (const word of present) if (cue.words.has(word)) return true;
  return false;
}
