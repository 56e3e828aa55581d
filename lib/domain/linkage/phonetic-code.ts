/** Spellings of one sound, in the order in which they are tried; the sounds of English with those of names from elsewhere in Europe. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^x/, "s"],
  [/^mac(?=[a-z]{3})/, "mc"],
  [/shch|sch|tsch|tch|sh|cz|ch|sz|zh/g, "s"],
  [/tz|ts|dz/g, "s"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/kh|ck|gh|q/g, "k"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/g/g, "k"],
  [/j/g, "i"],
  [/z/g, "s"],
  [/[wv]/g, "f"],
  [/d/g, "t"],
  [/b/g, "p"],
];

const MOST_LETTERS = 6;

/**
 * How a word sounds, roughly: the first letter, then consonants alone, spellings of one sound made one and doubled ones single. Words that
 * sound alike mostly have one code ("Schmidt" and "Shmit"), and many that do not share it: it finds pairs, it proves nothing. After the
 * idea of Russell's Soundex (US patent 1,261,167). `word` is folded; empty for an empty one, and itself where no Latin letter is in it.
 */
export function phoneticCode(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  let sound = word.replace(/[^a-z]/g, "");
  for (const [spelling, by] of SOUNDS) sound = sound.replace(spelling, by);
  const head = /^[aeiouy]/.test(sound) ? "a" : sound.slice(0, 1);
  const rest = sound.slice(1).replace(/[aeiouyh]/g, "");
  return (head + rest).replace(/(.)\1+/g, "$1").slice(0, MOST_LETTERS);
}
