import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";

/** A skill that at least one of the compared roles asks for. */
export type ComparedSkill = {
  readonly skill: string;
  /** What each role asks, in the order of the profiles; null where it does not ask for the skill. */
  readonly asked: readonly (Requirement | null)[];
  /** How many of the roles ask for it, from 1. */
  readonly sharedBy: number;
};

/** How much of one role's weight the others ask for too; the three parts add up to 1, or are all 0 where nothing has weight. */
export type WeightShare = {
  readonly role: string;
  readonly sharedByAll: number;
  readonly sharedBySome: number;
  readonly own: number;
};

export type RoleComparison = {
  /** What most roles share first, then by the most weight that a role gives it, then by name. */
  readonly skills: readonly ComparedSkill[];
  /** One entry a role, in the order of the profiles. */
  readonly shares: readonly WeightShare[];
};

/**
 * What two or more profiles ask in common and what each asks alone. A requirement without weight does not count and is left out. One profile
 * shares all with itself; none gives nothing.
 */
export function compareRoles(profiles: readonly RoleProfile[]): RoleComparison {
  const asked = profiles.map(({ requirements }) => {
    const counted = requirements.filter(({ weight }) => weight > 0);
    return new Map(counted.map((requirement) => [requirement.skill, requirement]));
  });
  const slugs = [...new Set(asked.flatMap((bySkill) => [...bySkill.keys()]))];
  const skills = slugs.map((skill) => comparedSkill(skill, asked)).sort(bySharing);
  const shares = profiles.map(({ role }, index) => weightShare(role, index, skills, profiles.length));
  return { skills, shares };
}

function comparedSkill(skill: string, profiles: readonly ReadonlyMap<string, Requirement>[]): ComparedSkill {
  const asked = profiles.map((bySkill) => bySkill.get(skill) ?? null);
  return { skill, asked, sharedBy: asked.filter((requirement) => requirement !== null).length };
}

function mostWeight({ asked }: ComparedSkill): number {
  return Math.max(...asked.map((requirement) => requirement?.weight ?? 0));
}

function bySharing(a: ComparedSkill, b: ComparedSkill): number {
  return b.sharedBy - a.sharedBy || mostWeight(b) - mostWeight(a) || (a.skill < b.skill ? -1 : 1);
}

function weightShare(role: string, index: number, skills: readonly ComparedSkill[], roles: number): WeightShare {
  const weights = { sharedByAll: 0, sharedBySome: 0, own: 0 };
  for (const { asked, sharedBy } of skills) {
    const weight = asked[index]?.weight ?? 0;
    if (sharedBy === roles) weights.sharedByAll += weight;
    else if (sharedBy > 1) weights.sharedBySome += weight;
    else weights.own += weight;
  }
  const total = weights.sharedByAll + weights.sharedBySome + weights.own;
  const share = (weight: number) => (total === 0 ? 0 : weight / total);
  return {
    role,
    sharedByAll: share(weights.sharedByAll),
    sharedBySome: share(weights.sharedBySome),
    own: share(weights.own),
  };
}
