import { tokenize } from "@/lib/domain/evidence/tokenize";
import type { Skill } from "@/lib/reference/skills";

/** How one alias of one skill may be accepted where its words stand. */
export type AliasRule = {
  readonly skill: string;
  readonly alias: string;
  /** The written form must be exactly the alias. */
  readonly isCaseSensitive: boolean;
  /** Short capitals ("AWS", "SQL") may be written small only inside a list of skills. */
  readonly isAcronym: boolean;
  /** Counts only with a context hint near it and no reject hint. */
  readonly isAmbiguous: boolean;
  /** Holds an alias of the skill and means something else: what lies inside it does not count. */
  readonly isOtherMeaning: boolean;
};

export type TrieNode = { readonly next: Map<string, TrieNode>; rules: AliasRule[] };

/** Words that decide whether an ambiguous name means the skill. Each phrase is a list of folded words. */
export type Hints = {
  readonly context: readonly (readonly string[])[];
  readonly reject: readonly (readonly string[])[];
};

/** The skills, compiled for reading text: one trie over words for all aliases of all skills. */
export type Taxonomy = {
  readonly root: TrieNode;
  readonly hints: ReadonlyMap<string, Hints>;
  readonly skillBySlug: ReadonlyMap<string, Skill>;
};

function emptyNode(): TrieNode {
  return { next: new Map(), rules: [] };
}

/** Whether `known` accepts every spelling that `rule` accepts: then `rule` adds nothing. */
function isCoveredBy(rule: AliasRule, known: AliasRule): boolean {
  if (rule.isOtherMeaning !== known.isOtherMeaning) return false;
  return rule.alias === known.alias || !(known.isCaseSensitive || known.isAcronym);
}

function insert(root: TrieNode, words: readonly string[], rule: AliasRule): void {
  let node = root;
  for (const word of words) {
    let child = node.next.get(word);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(word, child);
    }
    node = child;
  }
  if (!node.rules.some((known) => known.skill === rule.skill && isCoveredBy(rule, known))) node.rules.push(rule);
}

const TAKES_PLURAL = /[a-z]{3,}[^s\d+#]$/;
const IS_PLURAL = /[a-z]{3,}[^sui]s$/;

/** The word sequences under which an alias is looked up: as written, and with its last word in the other number. */
function variantsOf(words: readonly string[], rule: AliasRule): readonly (readonly string[])[] {
  const last = words.at(-1);
  if (last === undefined) return [words];
  const head = words.slice(0, -1);
  // "H100s", "VLMs", "SAEs": whether the capitals stand as asked is seen where the words are found.
  if (rule.isAcronym) return /s$/.test(last) ? [words] : [words, [...head, `${last}s`]];
  if (rule.isCaseSensitive) return [words];
  if (TAKES_PLURAL.test(last)) return [words, [...head, last.endsWith("y") ? `${last.slice(0, -1)}ies` : `${last}s`]];
  // "Windows" must not match "window": only phrases lose their plural, and "product managers" are others where "product manager" is one's own title.
  if (words.length > 1 && IS_PLURAL.test(last) && !rule.isOtherMeaning) return [words, [...head, last.slice(0, -1)]];
  return [words];
}

function phrases(hints: readonly string[]): readonly (readonly string[])[] {
  return hints.map((hint) => tokenize(hint).folded).filter((words) => words.length > 0);
}

const ACRONYM = /^[A-Z][A-Z\d+#]{0,4}$/;

function addSkill(root: TrieNode, skill: Skill): void {
  const exact = new Set(skill.caseSensitiveAliases);
  const add = (alias: string, kind: Partial<Pick<AliasRule, "isAmbiguous" | "isOtherMeaning">>) => {
    const words = tokenize(alias).folded;
    if (words.length === 0) return;
    const isCaseSensitive = exact.has(alias);
    const isAcronym = ACRONYM.test(alias);
    const plain = { isAmbiguous: false, isOtherMeaning: false };
    const rule = { skill: skill.slug, alias, isCaseSensitive, isAcronym, ...plain, ...kind };
    for (const variant of variantsOf(words, rule)) insert(root, variant, rule);
  };
  // Clear names first: where a skill lists the same name twice, the clear one holds.
  for (const alias of [skill.name, ...skill.aliases]) if (!skill.ambiguousAliases.includes(alias)) add(alias, {});
  for (const alias of skill.ambiguousAliases) add(alias, { isAmbiguous: true });
  for (const alias of skill.otherMeanings) add(alias, { isOtherMeaning: true });
}

/** Compiles skills into a form that `findMentions` reads text with. Pure; costs a few milliseconds for 500 skills. */
export function makeTaxonomy(skills: readonly Skill[]): Taxonomy {
  const root = emptyNode();
  const hints = new Map<string, Hints>();
  for (const skill of skills) {
    addSkill(root, skill);
    hints.set(skill.slug, { context: phrases(skill.contextHints), reject: phrases(skill.rejectHints) });
  }
  return { root, hints, skillBySlug: new Map(skills.map((skill) => [skill.slug, skill])) };
}

/** Whether a list of folded words holds a phrase as neighbours. */
export function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const first = phrase[0];
  if (first === undefined) return false;
  for (let index = words.indexOf(first); index >= 0; index = words.indexOf(first, index + 1)) {
    if (phrase.every((word, offset) => words[index + offset] === word)) return true;
  }
  return false;
}
