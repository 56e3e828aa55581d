import { inCaseOf, type PostingFinding, type PostingRule, quoted } from "@/lib/domain/posting/finding";
import { wordList } from "@/lib/domain/posting/word-matches";
import type { TextRange } from "@/lib/domain/text-range";
import type { CitedSource } from "@/lib/reference/cited-source";
import { codedWords } from "@/lib/reference/coded-words";
import { vagueTerms } from "@/lib/reference/vague-terms";

type MarkedWord = {
  readonly rule: PostingRule;
  readonly words: readonly string[];
  readonly instead: string;
  readonly why: string;
  readonly notBefore: readonly string[];
  readonly source: CitedSource;
};

const KINDS = {
  masculine: "Coded masculine.",
  feminine: "Coded feminine.",
  age: "Coded by age.",
  origin: "Coded by origin.",
} as const;

const marked: readonly MarkedWord[] = [
  ...vagueTerms.map((term) => ({ ...term, rule: "vague-term" as const })),
  ...codedWords.map(({ kind, words, why, ...rest }) => ({
    ...{ ...rest, rule: "coded-wording" as const, words: [words], why: `${KINDS[kind]} ${why}` },
  })),
];

const find = wordList(marked, ({ words }) => words);

function isSomethingElse(text: string, { end }: TextRange, { notBefore }: MarkedWord): boolean {
  const next = /^\s+([\w-]+)/.exec(text.slice(end, end + 40))?.[1]?.toLowerCase();
  return next !== undefined && notBefore.includes(next);
}

/* What is not counted, or names several. */
const NO_ARTICLE =
  /^(?:base pay|benefits|decisions|interested|able|\w+(?<!s)s)\b|^\[(?:systems|usual|days|which tasks)/;

/** "a rockstar" becomes "an engineer": the article before goes with the word. */
function withArticle(
  text: string,
  range: TextRange,
  instead: string,
): { readonly range: TextRange; readonly words: string } {
  const article = /(?<![\w-])(an?)\s+$/i.exec(text.slice(Math.max(0, range.start - 6), range.start));
  if (article === null) return { range, words: inCaseOf(text.slice(range.start, range.end), instead) };
  const start = range.start - article[0].length;
  if (NO_ARTICLE.test(instead)) return { range: { start, end: range.end }, words: inCaseOf(article[0], instead) };
  const fitting = /^[aeiou]/i.test(instead.replace(/^\[/, "")) ? "an" : "a";
  return { range: { start, end: range.end }, words: `${inCaseOf(article[0], fitting)} ${instead}` };
}

/** Words that say nothing, and words that speak to some people only. */
export function markWords(text: string): readonly PostingFinding[] {
  return find(text)
    .filter(({ entry, range }) => !isSomethingElse(text, range, entry))
    .map(({ entry: { rule, why, source, instead }, range }) => {
      const change = withArticle(text, range, instead);
      const label = `Write “${change.words}”`;
      return {
        ...{ rule, why, source, quote: quoted(text, range) },
        proposal: { label, edits: [{ ...change.range, text: change.words }] },
      };
    });
}
