import { eachMatch } from "@/lib/domain/evidence/each-match";
import { type KeylessFinding, NOTHING_CHANGED, quoteAt } from "./finding";

/** The same word so often within so few: nobody writes so for a reader. */
const REPEATS = 6;
const WITHIN_WORDS = 18;
const WORD = /\p{L}[\p{L}\p{N}+#.]{2,40}/gu;
const MOST_FINDINGS = 3;

/** Stretches in which one word comes again and again: "Kubernetes Kubernetes Kubernetes". Linear in the text's length. */
export function repeatedWords(text: string): readonly KeylessFinding[] {
  const places = new Map<string, { readonly order: number; readonly start: number; readonly end: number }[]>();
  const found: KeylessFinding[] = [];
  const told = new Set<string>();
  let order = 0;
  for (const { index, 0: written } of eachMatch(WORD, text)) {
    const word = written.toLowerCase();
    const recent = (places.get(word) ?? []).filter((place) => order - place.order < WITHIN_WORDS);
    recent.push({ order, start: index, end: index + written.length });
    places.set(word, recent);
    order += 1;
    const first = recent[0];
    if (recent.length < REPEATS || first === undefined || told.has(word) || found.length >= MOST_FINDINGS) continue;
    told.add(word);
    found.push(repeated(text, written, { start: first.start, end: index + written.length }));
  }
  return found;
}

function repeated(text: string, word: string, range: { readonly start: number; readonly end: number }): KeylessFinding {
  return {
    kind: "repeated-words",
    weight: "look",
    what: `“${word}” stands ${REPEATS} times or more within ${WITHIN_WORDS} words.`,
    quotes: [quoteAt(text, range)],
    harmless: "A table or a chart that was read as lines can repeat its labels.",
    done: NOTHING_CHANGED,
    source: null,
  };
}
