import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";

const NOWHERE = { start: 0, end: 0 };

/** A skill that is taken as proven at a level, 1 to 5. */
export type ProvenSkill = { readonly skill: string; readonly levelAsked: number };

/** The same facts with some skills proven at the level asked, in place of what was known of them; without a quote, so for "what if" only. */
export function withProven(facts: CandidateFacts, more: readonly ProvenSkill[]): CandidateFacts {
  const proven = more.map(
    ({ skill, levelAsked }): SkillFinding => ({
      ...{ skill, stance: "held", basis: "stated", via: null, strength: "delivered" },
      level: { low: levelAsked, high: levelAsked },
      ...{ quote: NOWHERE, context: NOWHERE, mentions: [] },
    }),
  );
  const skills = new Set(proven.map(({ skill }) => skill));
  return { ...facts, skills: [...facts.skills.filter(({ skill }) => !skills.has(skill)), ...proven] };
}
