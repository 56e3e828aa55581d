import { nameWords } from "@/lib/domain/linkage/fold-name";
import { nicknamesOf } from "@/lib/domain/linkage/nicknames";
import type { TextRange } from "@/lib/domain/text-range";
import { type FoldedWord, wordsOfText } from "./words-of-text";

/** Parts of names that stand in every text; they belong to a name only beside the rest of it. */
const PARTICLES = new Set(
  "van von der den de del della di da dos das du la le al el bin ibn ben abu zu zur ter ten st san and y e".split(" "),
);
/** Names that are words as well: written small they are the word, and a mask there would tell the name. */
const ALSO_WORDS = new Set(
  "will mark grace rose may art hope joy bill rich frank chase drew jack pat rob sue dale dean gene guy holly iris ivy jean june april august lane max miles nick page penny ray reed sandy stone summer trip wade young long lee little small white black brown green gray king price cook baker hunt hill wood woods field fields rivers banks bush cross day early english french fish fox good hall hand hood house law love low marsh mills moon new noble pace park parker pool pope powers rice rock short singer snow spring steel strong summers sharp swift walker ward waters weeks wells wise worth west north east power stack train model gates jobs case lake berry an so do go he in on to me my be by us".split(
    " ",
  ),
);
/** Familiar forms that are tools as well. */
const ALSO_TOOLS = new Set(["jax", "ray", "dot", "max", "mo", "nat", "ted", "al", "em"]);
/** Letters with dots, of which fewer are sections and formulas. */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\. ?){3,5}(?!\p{L})/gu;
const LEAST_INITIALS = 3;
const LEAST_IN_HANDLE = 4;
const LEAST_WITH_ENDING = 5;
const LONGEST_ENDING = 3;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** What may stand between two words of one name. */
const BETWEEN = /^[\s.,'’·()"“”-]{1,3}$/u;
/** What stands between spaces, and what in it no sentence has: an address, a handle, a file name. */
const PIECE = /[^\s,;:|()[\]<>"“”„«»]+/g;
const OF_HANDLES = /[\d_@./\\-]/;

type NameParts = {
  /** Every word of the names, also particles and initials. */
  readonly all: ReadonlySet<string>;
  /** Those that are a name by themselves, as they stand. */
  readonly own: readonly string[];
  /** The same with their familiar forms. */
  readonly strong: readonly string[];
  readonly initials: ReadonlySet<string>;
};

function partsOf(names: readonly string[]): NameParts {
  const all = new Set(names.flatMap(nameWords));
  const own = [...all].filter((part) => part.length > 1 && !PARTICLES.has(part));
  const familiar = own.flatMap(nicknamesOf).filter((name) => !ALSO_WORDS.has(name) && !ALSO_TOOLS.has(name));
  return { all, own, strong: [...own, ...familiar], initials: new Set([...all].map((part) => part.slice(0, 1))) };
}

/** Whether a word in letters alone is made of the name: "quillorazephanderly", "qzephanderly", "Zephanderlys". */
function isMadeOf(word: FoldedWord, { own, initials }: NameParts): boolean {
  const held = own.filter((part) => part.length >= LEAST_IN_HANDLE && word.folded.includes(part));
  if (held.length > 1) return true;
  const [part] = held;
  if (part === undefined) return false;
  const rest = word.folded.length - part.length;
  if (rest === 1 && word.folded.endsWith(part)) return initials.has(word.folded.slice(0, 1));
  if (rest === 1 && word.isSmall) return initials.has(word.folded.slice(-1));
  return !word.isSmall && part.length >= LEAST_WITH_ENDING && rest <= LONGEST_ENDING && word.folded.startsWith(part);
}

function isStrong(word: FoldedWord, parts: NameParts, strong: ReadonlySet<string>): boolean {
  if (strong.has(word.folded)) return !(word.isSmall && ALSO_WORDS.has(word.folded));
  return isMadeOf(word, parts) || isPetName(word, parts);
}

/** "Zephy" of "Zephanderly": the beginning of a name with an ending of endearment. */
function isPetName({ folded, isSmall }: FoldedWord, { own }: NameParts): boolean {
  const stem = /^(.{4,})(?:y|ie|i)$/.exec(folded)?.[1];
  return !isSmall && stem !== undefined && own.some((part) => part.length > stem.length && part.startsWith(stem));
}

/** A word that belongs to a name beside it: a particle, a letter that stands for a part of it. */
function isWeak(text: string, { start, end, folded, isSmall }: FoldedWord, { all, initials }: NameParts): boolean {
  if (folded.length === 1) return !isSmall && initials.has(folded);
  // "JQ" or "J.Q." of a list of authors.
  if (end - start === 2 && text.slice(start, end) === text.slice(start, end).toUpperCase())
    return [...folded].every((letter) => initials.has(letter));
  return all.has(folded) && PARTICLES.has(folded);
}

/** A bracket that opens within a name closes with it. */
function withBracket(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return text[end] === ")" && words.lastIndexOf("(") > words.lastIndexOf(")")
    ? { start, end: end + 1 }
    : { start, end };
}

/** Words of the name with the initials and particles beside them, as one stretch each. */
function findInWords(text: string, words: readonly FoldedWord[], parts: NameParts): readonly TextRange[] {
  const strong = new Set(parts.strong);
  const found: TextRange[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !isStrong(word, parts, strong)) continue;
    const belongs = (at: number, to: FoldedWord): FoldedWord | null => {
      const other = words[at];
      if (other === undefined) return null;
      const between = other.start < to.start ? text.slice(other.end, to.start) : text.slice(to.end, other.start);
      if (!BETWEEN.test(between)) return null;
      const isBeside = !between.includes("\n") && !/^-\p{Ll}/u.test(text.slice(other.end));
      return isStrong(other, parts, strong) || (isBeside && isWeak(text, other, parts)) ? other : null;
    };
    let [first, last] = [word, word];
    for (let at = index - 1, next = belongs(at, first); next !== null; at -= 1, next = belongs(at, first)) first = next;
    for (let next = belongs(index + 1, last); next !== null; next = belongs(index + 1, last)) {
      last = next;
      index += 1;
    }
    found.push(withBracket(text, { start: first.start, end: last.end }));
  }
  return found;
}

/** Addresses, handles and file names that hold a part of the name, whole. */
function findInHandles(text: string, { own }: NameParts): readonly TextRange[] {
  const long = own.filter((part) => part.length >= LEAST_IN_HANDLE);
  if (long.length === 0) return [];
  return [...text.matchAll(PIECE)].flatMap(({ 0: found, index }) => {
    const piece = found.replace(/[.’']+$/, "");
    if (!OF_HANDLES.test(piece)) return [];
    const squeezed = wordsOfText(piece)
      .map(({ folded }) => folded)
      .join("");
    return long.some((part) => squeezed.includes(part) && !wordStands(piece, part))
      ? [{ start: index, end: index + piece.length }]
      : [];
  });
}

/** Whether a part stands as a word of its own in a piece such as "Meier-Schmidt", where the words are found by themselves. */
function wordStands(piece: string, part: string): boolean {
  return !/[\d_@/\\]/.test(piece) && wordsOfText(piece).some(({ folded }) => folded === part);
}

/** "E.H.O." and "E. H." of several names. */
function findInitials(text: string, { initials }: NameParts): readonly TextRange[] {
  return [...text.matchAll(DOTTED)].flatMap(({ 0: letters, index }) => {
    const folded = letters.toLowerCase().replace(/[^\p{L}]/gu, "");
    const isOwn = folded.length >= LEAST_INITIALS && [...folded].every((letter) => initials.has(letter));
    return isOwn ? [{ start: index, end: index + letters.length }] : [];
  });
}

/** A name in a script that writes no spaces, wherever it stands. */
function findUnspaced(text: string, names: readonly string[]): readonly TextRange[] {
  return names.flatMap((name) => {
    const whole = name.replace(/\s+/g, "");
    if (!WITHOUT_SPACES.test(whole) || whole.length < 2) return [];
    const found: TextRange[] = [];
    for (let start = text.indexOf(whole); start !== -1; start = text.indexOf(whole, start + 1))
      found.push({ start, end: start + whole.length });
    return found;
  });
}

/**
 * Every place of a text that tells one of `names`: whole or a part of it, in any case, with or without accents, in Latin letters where it is
 * written in others, possessive, with initials, in an address, a handle or the name of a file. A name that is a word as well is left alone
 * where it is written small. May overlap; in no order.
 */
export function findNames(text: string, words: readonly FoldedWord[], names: readonly string[]): readonly TextRange[] {
  const parts = partsOf(names);
  if (parts.strong.length === 0) return [];
  return [
    ...findInWords(text, words, parts),
    ...findInHandles(text, parts),
    ...findInitials(text, parts),
    ...findUnspaced(text, names),
  ];
}
