import { eachMatch } from "@/lib/domain/evidence/each-match";

/** The words of a text, as parallel arrays: far cheaper than an object a word on a long résumé. */
export type Tokens = {
  /** Folded form: lower case, British spelling turned American. */
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/* A word may end in + or # (C++, C#) and may begin with a dot (.NET) where nothing stands before it.
   Hyphens, slashes and inner dots separate, so that "all-reduce", "CI/CD" and "Node.js" match however they are joined; so does the
   count in "8xH100". */
const WORD = /\d+x(?=[A-Z]+\d)|(?:(?<![\p{L}\p{N}.])\.(?=\p{L}))?[\p{L}\p{N}]+(?:\+\+|\+(?=[\s,;)]|$)|#)?/gu;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, "ization$1"],
  [/ising$/, "izing"],
  [/is(ed|es|ers?)$/, "iz$1"],
  [/ise$/, "ize"],
  [/^analys(?=e[drs]?$|ing$)/, "analyz"],
  [/elling$/, "eling"],
  [/elled$/, "eled"],
  [/viour/, "vior"],
  [/^colour/, "color"],
  [/^centre/, "center"],
  [/^programme(s?)$/, "program$1"],
  [/^(def|lic)ence(s?)$/, "$1ense$2"],
  [/^catalogue/, "catalog"],
];

/** One form for spellings that mean the same word: lower case, American. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  for (const [pattern, replacement] of SPELLINGS) folded = folded.replace(pattern, replacement);
  return folded;
}

const foldedWords = new Map<string, string>();
const FOLDED_WORDS_LIMIT = 20_000;

/* Résumés repeat a few thousand words; the memo is bounded so that hostile text cannot fill memory. */
function foldMemoized(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  if (foldedWords.size < FOLDED_WORDS_LIMIT) foldedWords.set(word, folded);
  return folded;
}

/** Splits `text` from `start` to `end` into words; offsets refer to `text`. Empty text gives no words. */
export function tokenize(text: string, start = 0, end = text.length): Tokens {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of eachMatch(WORD, text.slice(start, end))) {
    const word = match[0];
    folded.push(foldMemoized(word));
    starts.push(start + match.index);
    ends.push(start + match.index + word.length);
  }
  return { folded, starts, ends };
}

const JOINT = /^(?:[ \t]*\n[ \t]*|[ \t]{1,3}|[-‐‑–/_.&'’·+]| ?[&/] ?|- ?\n[ \t]*|)$/;

/** Whether two neighbouring words belong to one phrase: joined by a space, a hyphen, a slash, one line break; not by a comma or a full stop. */
export function isJoint(between: string): boolean {
  return between === " " || JOINT.test(between);
}
