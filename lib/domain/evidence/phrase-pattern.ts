import { verbForms } from "@/lib/domain/evidence/verb-forms";

/** A piece of a phrase: the words that may stand there. An optional piece brings the space that follows it. */
export type PhrasePart = { readonly source: string; readonly isOptional: boolean };

/* A word never ends in a full stop, so that a phrase does not run on into the next sentence. */
const WORD = String.raw`[\w$€£%&.,'’/+-]*[\w%+,]`;

function required(source: string): PhrasePart {
  return { source, isOptional: false };
}

/* Words of an alternative may be joined by a space or a hyphen, whichever the list writes. */
function joined(words: string): string {
  return words.trim().replace(/[ -]/g, String.raw`[\s-]+`);
}

/** One of several words or phrases, separated by "|". A word may hold the signs of a pattern that make a letter optional ("teams?"). */
export function oneOf(alternatives: string): PhrasePart {
  return required(`(?:${alternatives.split("|").map(joined).join("|")})`);
}

/** Any form of one of several verbs, separated by "|": "lead|set up" stands for lead, led, leading, setting up … */
export function anyVerb(verbs: string): PhrasePart {
  return oneOf(verbs.split("|").flatMap(verbForms).join("|"));
}

/** Words that may stand there and change nothing ("the", "our"). */
export function perhaps(alternatives: string): PhrasePart {
  return { source: String.raw`(?:${oneOf(alternatives).source}\s+)?`, isOptional: true };
}

/** Up to `most` words of any kind within the sentence, as few as possible. */
export function upTo(most: number): PhrasePart {
  return { source: String.raw`(?:${WORD}\s+){0,${most}}?`, isOptional: true };
}

/** A quantity: "12", "$4.5M", "1,200+", "8x". */
export const quantity: PhrasePart = required(
  String.raw`(?:[$€£]\s?)?\d[\d.,]*(?:\s?(?:k|m|bn|thousand|million|billion|x)\b)?[+×]?`,
);

/** The source of a pattern that finds the parts one after the other, whole words only. */
export function phrase(...parts: readonly PhrasePart[]): string {
  const sources = parts.map(({ source, isOptional }, index) =>
    isOptional || index === parts.length - 1 ? source : String.raw`${source}[\s-]+`,
  );
  return String.raw`(?<![\w-])${sources.join("")}(?![\w])`;
}

/** Finds every occurrence of any of the phrases, whatever the case. Bounded repetitions only, so time grows linearly with the text. */
export function anyPhrase(...phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join("|"), "gi");
}
