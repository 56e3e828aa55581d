import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { Mention } from "@/lib/domain/evidence/find-mentions";
import { type Phrase, readPhrase } from "@/lib/domain/evidence/phrase";
import { DATA_PHRASES } from "@/lib/domain/evidence/phrases/data-phrases";
import { EVALUATION_PHRASES } from "@/lib/domain/evidence/phrases/evaluation-phrases";
import { FRENCH_PHRASES } from "@/lib/domain/evidence/phrases/french-phrases";
import { GERMAN_PHRASES } from "@/lib/domain/evidence/phrases/german-phrases";
import { GOVERNANCE_PHRASES } from "@/lib/domain/evidence/phrases/governance-phrases";
import { LEADERSHIP_PHRASES } from "@/lib/domain/evidence/phrases/leadership-phrases";
import { OPERATIONS_PHRASES } from "@/lib/domain/evidence/phrases/operations-phrases";
import { OTHER_LANGUAGE_PHRASES } from "@/lib/domain/evidence/phrases/other-language-phrases";
import { PRODUCT_PHRASES } from "@/lib/domain/evidence/phrases/product-phrases";
import { RESEARCH_PHRASES } from "@/lib/domain/evidence/phrases/research-phrases";
import { SAFETY_PHRASES } from "@/lib/domain/evidence/phrases/safety-phrases";
import { SERVING_PHRASES } from "@/lib/domain/evidence/phrases/serving-phrases";
import { SYSTEMS_PHRASES } from "@/lib/domain/evidence/phrases/systems-phrases";
import type { Tokens } from "@/lib/domain/evidence/tokenize";

/** The deeds that show each skill, in the notation of `readPhrase`, by the skill's slug. */
export type SkillPhrases = Readonly<Record<string, readonly string[]>>;

type CompiledPhrase = { readonly skill: string; readonly pattern: RegExp } & Pick<Phrase, "needs">;

const ALL: readonly SkillPhrases[] = [
  LEADERSHIP_PHRASES,
  PRODUCT_PHRASES,
  EVALUATION_PHRASES,
  GOVERNANCE_PHRASES,
  OPERATIONS_PHRASES,
  DATA_PHRASES,
  RESEARCH_PHRASES,
  SYSTEMS_PHRASES,
  SERVING_PHRASES,
  SAFETY_PHRASES,
  GERMAN_PHRASES,
  FRENCH_PHRASES,
  OTHER_LANGUAGE_PHRASES,
];

const COMPILED: readonly CompiledPhrase[] = ALL.flatMap((phrases) =>
  Object.entries(phrases).flatMap(([skill, notations]) =>
    notations.map((notation) => {
      const { source, needs } = readPhrase(notation);
      return { skill, pattern: new RegExp(source, "gi"), needs };
    }),
  ),
);

function countWords(needs: Iterable<ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of needs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/* A word leads to the few phrases that it tells most about, so that a statement is not held against all of them: "model" stands in
   a hundred phrases, "prefill" in three. */
const phrasesByWord: ReadonlyMap<string, readonly CompiledPhrase[]> = (() => {
  const counts = countWords(COMPILED.flatMap(({ needs }) => needs));
  const weight = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const index = new Map<string, CompiledPhrase[]>();
  for (const phrase of COMPILED) {
    const [telling] = phrase.needs.toSorted((first, second) => weight(first) - weight(second));
    for (const word of telling ?? []) index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return index;
})();

function holdsOneOf(present: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const [few, many] = present.size < wanted.size ? [present, wanted] : [wanted, present];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** Deeds in a statement that prove a skill without its name: nobody writes "executive communication", people write "presented to
 *  the board". `words` is the statement's text, `offset` where it begins in the document, `tokens` its words. Each skill is shown by
 *  one phrase, and none of `named`: a name in the same statement says it already. */
export function findPhrases(
  words: string,
  { offset, tokens, named }: { readonly offset: number; readonly tokens: Tokens; readonly named: ReadonlySet<string> },
): readonly Mention[] {
  const present = new Set(tokens.folded);
  const candidates = new Set([...present].flatMap((word) => phrasesByWord.get(word) ?? []));
  const shown = new Set(named);
  const mentions: Mention[] = [];
  for (const { skill, pattern, needs } of candidates) {
    if (shown.has(skill) || !needs.every((wanted) => holdsOneOf(present, wanted))) continue;
    for (const match of eachMatch(pattern, words)) {
      const start = offset + match.index;
      mentions.push({ skill, range: { start, end: start + match[0].trimEnd().length } });
      shown.add(skill);
    }
  }
  return mentions;
}

/** Leading people, budgets and change is done in every trade: its deeds show the skills of the ten roles only beside skills of the trade. */
export const skillsOfAnyTrade: readonly string[] = Object.keys(LEADERSHIP_PHRASES);

/** The skills that phrases name, for a test that each exists. */
export const skillsOfPhrases: readonly string[] = ALL.flatMap((phrases) => Object.keys(phrases));
