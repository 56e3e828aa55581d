import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { HiddenText } from "./hidden-text";

/* What characters that no font draws carry in a raw text. Reading takes all of them out (lib/domain/resume/normalize-text.ts); here is kept
   what they said, so that a person can see it. Soft hyphens, joiners of emoji and of scripts that need them, marks at the edge of a word and
   the isolates that address books put around a telephone number are usual and say nothing. */

/** Tags; a flag emoji is written with a few of them behind a black flag and does not count. */
const TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0020}-\u{E007E}]+/gu;
const TAG_BASE = 0xe0000;
/** A run this long is no choice of how one letter is drawn. */
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{4,}/gu;
const FIRST_SELECTOR = 0xfe00;
const FIRST_SUPPLEMENT = 0xe0100;
/** Between two letters of an alphabet that joins none of its letters. */
const SPLIT_WORD =
  /[\p{Script=Latin}\p{N}_+#.-]{0,40}\p{Script=Latin}[\u200B-\u200D\u2060-\u2064\uFEFF]{1,20}\p{Script=Latin}[\p{Script=Latin}\p{N}\u200B-\u200D\u2060-\u2064\uFEFF_+#.-]{0,60}/gu;
const NO_WIDTH = /[\u200B-\u200D\u2060-\u2064\uFEFF]/g;
/** Web pages leave one or two behind in what is copied from them. */
const FEWEST_SPLIT_WORDS = 3;
const NO_WIDTH_RUN = /[\u200B-\u200D\u2060-\u2064\uFEFF]{8}/;
/** Overrides turn letters round whatever script they are of; embeddings and isolates only say which script a part is. */
const OVERRIDDEN = /[\u202D\u202E]([^\u202C\n]{1,200})/g;
const MOST_ENTRIES = 20;

/** What a raw text says in characters that are not drawn; empty for nearly every document. Linear in its length. */
export function invisibleCharacters(text: string): readonly HiddenText[] {
  return [...tagLetters(text), ...selectorBytes(text), ...splitWords(text), ...turnedLetters(text)].slice(
    0,
    MOST_ENTRIES,
  );
}

function entry(way: HiddenText["way"], words: string): HiddenText {
  return { way, words, page: null };
}

function tagLetters(text: string): readonly HiddenText[] {
  const letters = [...eachMatch(TAGS, text)].map(({ 0: tags }) =>
    [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? TAG_BASE) - TAG_BASE)).join(""),
  );
  return letters.length === 0 ? [] : [entry("tag-letters", letters.join(""))];
}

/** The bytes behind selectors: 0 to 15 in the first block, 16 to 255 in the supplement (Paul Butler, 2025). */
function selectorBytes(text: string): readonly HiddenText[] {
  return [...eachMatch(SELECTORS, text)].map(({ 0: run }) => {
    const bytes = [...run].map((selector) => {
      const code = selector.codePointAt(0) ?? 0;
      return code >= FIRST_SUPPLEMENT ? code - FIRST_SUPPLEMENT + 16 : code - FIRST_SELECTOR;
    });
    return entry("selectors", new TextDecoder().decode(new Uint8Array(bytes)));
  });
}

function splitWords(text: string): readonly HiddenText[] {
  if (text.search(NO_WIDTH) < 0) return [];
  const split = [...eachMatch(SPLIT_WORD, text)].map(({ 0: word }) => word.replace(NO_WIDTH, ""));
  if (split.length < FEWEST_SPLIT_WORDS && !NO_WIDTH_RUN.test(text)) return [];
  const words = [...new Set(split)].slice(0, MOST_ENTRIES).join(", ");
  return [entry("zero-width", words === "" ? "a row of characters without width" : words)];
}

function turnedLetters(text: string): readonly HiddenText[] {
  return [...eachMatch(OVERRIDDEN, text)].flatMap(({ 1: words = "" }) =>
    /\p{Script=Latin}{2}/u.test(words) ? [entry("direction", words)] : [],
  );
}
