import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";

const NOWHERE = { start: 0, end: 0 };

/** A held finding of a skill at a level known exactly, or the given overrides. */
export function makeFinding(skill: string, overrides: Partial<SkillFinding> = {}): SkillFinding {
  return {
    skill,
    stance: "held",
    basis: "stated",
    via: null,
    strength: "used",
    level: { low: 3, high: 3 },
    quote: NOWHERE,
    context: NOWHERE,
    mentions: [NOWHERE],
    ...overrides,
  };
}

/** Facts of a person with these findings and nothing else. */
export function makeFacts(...skills: readonly SkillFinding[]): CandidateFacts {
  return { skills, scale: [], signals: [], yearsExperience: null };
}
