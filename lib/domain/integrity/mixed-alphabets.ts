import { eachMatch } from "@/lib/domain/evidence/each-match";
import { type KeylessFinding, quoteAt } from "./finding";

/** Letters of other alphabets that are drawn like Latin ones, and those (a small part of Unicode's confusables.txt, UTS 39). */
const LIKE_LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      а: "a",
      е: "e",
      о: "o",
      р: "p",
      с: "c",
      у: "y",
      х: "x",
      ѕ: "s",
      і: "i",
      ј: "j",
      ԁ: "d",
      һ: "h",
      ԛ: "q",
      ԝ: "w",
    },
    ...{
      А: "A",
      В: "B",
      Е: "E",
      К: "K",
      М: "M",
      Н: "H",
      О: "O",
      Р: "P",
      С: "C",
      Т: "T",
      У: "Y",
      Х: "X",
      Ѕ: "S",
      І: "I",
      Ј: "J",
    },
    ...{
      Α: "A",
      Β: "B",
      Ε: "E",
      Ζ: "Z",
      Η: "H",
      Ι: "I",
      Κ: "K",
      Μ: "M",
      Ν: "N",
      Ο: "O",
      Ρ: "P",
      Τ: "T",
      Υ: "Y",
      Χ: "X",
    },
    ...{ ο: "o", ν: "v", ι: "i", α: "a", ρ: "p", υ: "u" },
  }),
);
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /\p{L}{4,40}/gu;
const LATIN = /\p{Script=Latin}/gu;
const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** "µTorrent", "βeta": one sign of another alphabet beside Latin letters is an abbreviation; words are mixed with two letters at least, or many are. */
const FEWEST_LATIN = 2;
const MOST_QUOTES = 8;

function isMixed(word: string): boolean {
  if (!OTHER.test(word)) return false;
  const others = word.match(OTHERS) ?? [];
  const latin = word.match(LATIN) ?? [];
  return (
    latin.length >= FEWEST_LATIN && others.every((letter) => LIKE_LATIN.has(letter)) && !isSignAndWord(word, others)
  );
}

/** A Greek letter at either end is how scientists abbreviate ("αCentauri", "TGFβ"). */
function isSignAndWord(word: string, others: readonly string[]): boolean {
  return others.length === 1 && /^\p{Script=Greek}|\p{Script=Greek}$/u.test(word);
}

/** Words written with letters of two alphabets that look alike: "Руthon" is not "Python" to a program. Linear in the text's length. */
export function mixedAlphabets(text: string): readonly KeylessFinding[] {
  if (!OTHER.test(text)) return [];
  const found = [...eachMatch(WORD, text)].filter(({ 0: word }) => isMixed(word));
  if (found.length === 0) return [];
  const readAs = [
    ...new Set(found.map(({ 0: word }) => [...word].map((letter) => LIKE_LATIN.get(letter) ?? letter).join(""))),
  ];
  return [
    {
      kind: "mixed-alphabets",
      weight: "look",
      what: `${found.length === 1 ? "A word is" : `${found.length} words are`} written with look-alike letters of another alphabet: to the eye ${readAs
        .slice(0, MOST_QUOTES)
        .map((word) => `“${word}”`)
        .join(", ")}.`,
      quotes: found
        .slice(0, MOST_QUOTES)
        .map(({ index, 0: word }) => quoteAt(text, { start: index, end: index + word.length })),
      harmless: "Somebody who writes in two alphabets can leave the keyboard on the other one for a letter.",
      done: "Nothing was changed: a skill that is written so is not recognised, so ask for a clean copy if it matters.",
      source: { name: "Unicode Technical Standard 39, confusables", url: "https://www.unicode.org/reports/tr39/" },
    },
  ];
}
