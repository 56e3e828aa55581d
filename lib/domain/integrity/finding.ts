import type { TextRange } from "@/lib/domain/text-range";
import type { CitedSource } from "@/lib/reference/cited-source";

export type IntegrityKind =
  | "hidden-text"
  | "odd-characters"
  | "mixed-alphabets"
  | "machine-instruction"
  | "pasted-posting"
  | "keyword-wall"
  | "repeated-words"
  | "odd-dates"
  | "early-tool"
  | "scan-layer";

/** Words of the document; `range` is where they stand in the text that was read, null for words that were left out of it. */
export type IntegrityQuote = { readonly words: string; readonly range: TextRange | null };

/** Something in a document that a person may want to look at. It is no verdict: it changes no score, no order and no gate. */
export type IntegrityFinding = {
  /** The same for the same words of the same document: what a person's mark on the finding is kept under. */
  readonly key: string;
  readonly kind: IntegrityKind;
  /** `look`: worth a look. `know`: usual in honest files, said so that the reading can be judged. */
  readonly weight: "look" | "know";
  /** What is there, as a sentence. */
  readonly what: string;
  /** At least one. */
  readonly quotes: readonly IntegrityQuote[];
  /** Why it may be harmless. */
  readonly harmless: string;
  /** What the program did about it. */
  readonly done: string;
  readonly source: CitedSource | null;
};

/** A finding before it has its key. */
export type KeylessFinding = Omit<IntegrityFinding, "key">;

export const NOTHING_CHANGED = "Nothing was changed: the words count as they stand.";
export const LEFT_OUT = "Left out of the text and of all evidence.";

/** Characters of one quote that are shown. */
const QUOTED_CHARACTERS = 400;

/** The literal words of a range as a quote; of very many the first. */
export function quoteAt(text: string, range: TextRange): IntegrityQuote {
  const end = Math.min(range.end, range.start + QUOTED_CHARACTERS);
  return { words: shortened(text.slice(range.start, range.end)), range: { start: range.start, end } };
}

/** Words as a quote shows them: on one line, the first of very many. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > QUOTED_CHARACTERS ? `${line.slice(0, QUOTED_CHARACTERS)}…` : line;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): tells the findings of one document apart, no secret. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Gives each finding its key: its kind and its words, and a number where the same words are found again. */
export function withKeys(findings: readonly KeylessFinding[]): readonly IntegrityFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.kind}-${hashOf(finding.quotes.map(({ words }) => words).join("\n"))}`;
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return { ...finding, key: earlier === 0 ? key : `${key}-${earlier + 1}` };
  });
}
