import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";

/** A must-have of weight 4 at level 3, or the given overrides. */
export function makeRequirement(skill: string, overrides: Partial<Requirement> = {}): Requirement {
  return { skill, weight: 4, required: "must", targetLevel: 3, satisfiedBy: [], ...overrides };
}

/** A profile with these requirements and a base rate of one in twenty. */
export function makeProfile(...requirements: readonly Requirement[]): RoleProfile {
  return { role: "ai-infrastructure-engineer", version: 1, baseRate: 0.05, requirements: [...requirements] };
}
