import type { TextRange } from "@/lib/domain/text-range";
import type { CitedSource } from "@/lib/reference/cited-source";

/** What the linter looks at. */
export type PostingRule =
  | "vague-term"
  | "coded-wording"
  | "impossible-years"
  | "too-many-musts"
  | "two-jobs"
  | "inflated-degree"
  | "pay-range"
  | "place-duty"
  | "missing-pay"
  | "missing-project"
  | "missing-outcomes"
  | "missing-scale"
  | "missing-team"
  | "missing-growth";

/** One replacement in a text; an empty range inserts. */
export type TextEdit = TextRange & { readonly text: string };

/** Something in a job description that a person may want to change. There is none without a reason, a source and a change. */
export type PostingFinding = {
  readonly rule: PostingRule;
  /** The literal slice that it is about; for something missing, the line after which it belongs. */
  readonly quote: TextRange & { readonly text: string };
  readonly why: string;
  readonly source: CitedSource;
  readonly proposal: {
    /** What the change does, as the label of a button. */
    readonly label: string;
    /** Replacements that do not overlap, in the order of the text. Gaps that only a person can fill stand in square brackets. */
    readonly edits: readonly TextEdit[];
  };
};

/** The text with a finding's proposal done. */
export function applyProposal(text: string, { edits }: PostingFinding["proposal"]): string {
  return edits
    .toSorted((first, second) => second.start - first.start || second.end - first.end)
    .reduce((changed, { start, end, text: words }) => changed.slice(0, start) + words + changed.slice(end), text);
}

/** The quote of a finding: a range with its words. */
export function quoted(text: string, { start, end }: TextRange): PostingFinding["quote"] {
  return { start, end, text: text.slice(start, end) };
}

/** `words` as they stand in place of `replaced`: with a capital where that had one. */
export function inCaseOf(replaced: string, words: string): string {
  const first = replaced[0] ?? "";
  return first !== first.toLowerCase() && !words.startsWith("[")
    ? words.slice(0, 1).toUpperCase() + words.slice(1)
    : words;
}

const GAP = /\[[a-z][^[\]\n]{2,80}\](?!\()/gi;

/** The gaps that a proposal left for a person to fill: "[lowest]", "[how many]". */
export function gapsIn(text: string): readonly TextRange[] {
  return [...text.matchAll(GAP)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
}
