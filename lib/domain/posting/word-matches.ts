import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { TextRange } from "@/lib/domain/text-range";

/** Entries of a word list, found in a text. */
export type WordList<Entry> = (text: string) => readonly { readonly entry: Entry; readonly range: TextRange }[];

function spelled(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/[ -]/g, "[ -]");
}

/** Compiles a list of words: whole words in any case, a space or a hyphen between them, the longest entry first. */
export function wordList<Entry>(
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => readonly string[],
): WordList<Entry> {
  const byWords = new Map(entries.flatMap((entry) => wordsOf(entry).map((words) => [plain(words), entry] as const)));
  const longestFirst = [...byWords.keys()].sort(
    (first, second) => second.length - first.length || (first < second ? -1 : 1),
  );
  const pattern = new RegExp(`(?<![\\w-])(?:${longestFirst.map(spelled).join("|")})(?![\\w-])`, "gi");
  return (text) =>
    [...eachMatch(pattern, text)].flatMap(({ index, 0: found }) => {
      const entry = byWords.get(plain(found));
      return entry === undefined ? [] : [{ entry, range: { start: index, end: index + found.length } }];
    });
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll("-", " ").replaceAll("’", "'");
}
