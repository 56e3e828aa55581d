import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { TextRange } from "@/lib/domain/text-range";

/* How much of one text stands in another: word n-grams ("shingles") and containment, after A. Broder, On the resemblance and containment of
   documents, 1997. */

/** Words in one shingle. Five in a row are rarely shared by chance, and one changed word breaks five of them, not the rest. */
export const SHINGLE_WORDS = 5;

const WORD = /[\p{L}\p{N}]+/gu;

export type Shingled = {
  /** Where each word stands. */
  readonly words: readonly TextRange[];
  /** The words from which each shingle starts, by what it says. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
};

type Tokens = { readonly words: readonly TextRange[]; readonly folded: readonly string[] };

function tokensOf(text: string): Tokens {
  const words: TextRange[] = [];
  const folded: string[] = [];
  for (const { index, 0: word } of eachMatch(WORD, text)) {
    words.push({ start: index, end: index + word.length });
    folded.push(word.toLowerCase());
  }
  return { words, folded };
}

function shinglesOf(folded: readonly string[]): readonly string[] {
  const count = Math.max(0, folded.length - SHINGLE_WORDS + 1);
  return Array.from({ length: count }, (_, index) => folded.slice(index, index + SHINGLE_WORDS).join(" "));
}

/** A text as shingles, to look others up in. */
export function shingled(text: string): Shingled {
  const { words, folded } = tokensOf(text);
  const starts = new Map<string, number[]>();
  for (const [index, shingle] of shinglesOf(folded).entries()) {
    const known = starts.get(shingle);
    if (known === undefined) starts.set(shingle, [index]);
    else known.push(index);
  }
  return { words, starts };
}

export type SharedWords = {
  /** The share of the other text's different shingles that stand in this one: 0 to 1, 0 for an other text without any. */
  readonly containment: number;
  /** Stretches of this text that stand in the other too, longest first; `wordCount` at least `SHINGLE_WORDS`. */
  readonly runs: readonly { readonly range: TextRange; readonly wordCount: number }[];
};

/** The different shingles of a text. */
export function shinglesIn(text: string): ReadonlySet<string> {
  return new Set(shinglesOf(tokensOf(text).folded));
}

/** What of the other text, given as its shingles, stands in the shingled one. Linear in the shorter. */
export function sharedWords({ words, starts }: Shingled, shingles: ReadonlySet<string>): SharedWords {
  const shared = new Set<number>();
  let known = 0;
  // The shorter text is walked: a row of a spreadsheet has few words, a job description many
  for (const shingle of starts.size < shingles.size ? starts.keys() : shingles) {
    const places = shingles.has(shingle) ? starts.get(shingle) : undefined;
    if (places === undefined) continue;
    known += 1;
    for (const place of places) shared.add(place);
  }
  return { containment: shingles.size === 0 ? 0 : known / shingles.size, runs: runsOf(words, shared) };
}

function runsOf(words: readonly TextRange[], shared: ReadonlySet<number>): SharedWords["runs"] {
  const runs: { range: TextRange; wordCount: number }[] = [];
  let first: number | null = null;
  for (let index = 0; index <= words.length; index++) {
    if (shared.has(index)) {
      first ??= index;
      continue;
    }
    const last = words[index - 1 + SHINGLE_WORDS - 1];
    const begin = first === null ? undefined : words[first];
    if (first !== null && begin && last)
      runs.push({ range: { start: begin.start, end: last.end }, wordCount: index - first + SHINGLE_WORDS - 1 });
    first = null;
  }
  return runs.sort((one, other) => other.wordCount - one.wordCount || one.range.start - other.range.start);
}
