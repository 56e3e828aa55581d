import type { Mention } from "@/lib/domain/evidence/find-mentions";
import { LEADERSHIP_PHRASES } from "@/lib/domain/evidence/leadership-phrases";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { TECHNICAL_PHRASES } from "@/lib/domain/evidence/technical-phrases";

/** A skill and the ways in which a deed shows it. */
export type SkillPhrases = { readonly skill: string; readonly pattern: RegExp };

const SKILL_PHRASES = [...LEADERSHIP_PHRASES, ...TECHNICAL_PHRASES];

/** Deeds in a statement that prove a skill without its name. `words` is the statement's text, `offset` where it begins in the document. */
export function findPhrases(words: string, offset: number, taxonomy: Taxonomy): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { skill, pattern } of SKILL_PHRASES) {
    if (!taxonomy.skillBySlug.has(skill)) continue;
    for (const match of words.matchAll(pattern)) {
      const start = offset + match.index;
      mentions.push({ skill, range: { start, end: start + match[0].trimEnd().length } });
    }
  }
  return mentions;
}
