import { type KeylessFinding, NOTHING_CHANGED, quoteAt } from "./finding";
import { SHINGLE_WORDS, type SharedWords, sharedWords, shingled, shinglesIn } from "./shingles";

/** A text that asks for people: a job description of this Rolecall, or what it ships about a role. `name` is how a person knows it. */
export type AskingText = { readonly name: string; readonly shingles: ReadonlySet<string> };

/** A text that asks for people, made ready to be looked for. */
export function askingText(name: string, text: string): AskingText {
  return { name, shingles: shinglesIn(text) };
}

/** A stretch of so many words that is the same in two texts was copied, from the one to the other or from a third. */
const LONG_RUN_WORDS = 14;
/** Or shorter stretches that together are as much of the asking text. */
const SHORT_RUN_WORDS = 8;
const SEVERAL_RUNS = 3;
const MOST_QUOTES = 3;
const PERCENT = 100;

const BRODER = {
  name: "A. Broder, On the resemblance and containment of documents (1997)",
  url: "https://doi.org/10.1109/SEQUEN.1997.666900",
};

function isCopied({ runs }: SharedWords): boolean {
  const several = runs.filter(({ wordCount }) => wordCount >= SHORT_RUN_WORDS);
  return (runs[0]?.wordCount ?? 0) >= LONG_RUN_WORDS || several.length >= SEVERAL_RUNS;
}

/** Stretches of a résumé that stand word for word in a text that asks for people; of several such texts the one that shares most. */
export function pastedPosting(text: string, asking: readonly AskingText[]): readonly KeylessFinding[] {
  const own = shingled(text);
  const copied = asking
    .map(({ name, shingles }) => ({ name, shared: sharedWords(own, shingles) }))
    .filter(({ shared }) => isCopied(shared))
    .sort((one, other) => wordsIn(other.shared) - wordsIn(one.shared));
  const [most] = copied;
  if (most === undefined) return [];
  const { runs, containment } = most.shared;
  const others = copied.length - 1;
  return [
    {
      kind: "pasted-posting",
      weight: "look",
      what: `${wordsIn(most.shared)} words stand word for word in ${most.name}, the longest stretch ${runs[0]?.wordCount ?? 0} words; ${Math.round(containment * PERCENT)} % of its runs of ${SHINGLE_WORDS} words are here.${others === 0 ? "" : ` ${others} more such ${others === 1 ? "text shares" : "texts share"} words with it.`}`,
      quotes: runs.slice(0, MOST_QUOTES).map(({ range }) => quoteAt(text, range)),
      harmless:
        "People describe their work in the words of the description that they were hired by, and a company's own people have read its texts.",
      done: NOTHING_CHANGED,
      source: BRODER,
    },
  ];
}

function wordsIn({ runs }: SharedWords): number {
  return runs
    .filter(({ wordCount }) => wordCount >= SHORT_RUN_WORDS)
    .reduce((sum, { wordCount }) => sum + wordCount, 0);
}
