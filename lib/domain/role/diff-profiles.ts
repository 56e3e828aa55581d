import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";

/** One difference between two versions of a profile; `before` null = added, `after` null = removed. */
export type RequirementChange = {
  readonly skill: string;
  readonly before: Requirement | null;
  readonly after: Requirement | null;
};

export type ProfileDifference = {
  readonly requirements: readonly RequirementChange[];
  /** Null when both state the same base rate. */
  readonly baseRate: { readonly before: number; readonly after: number } | null;
};

function isSame(a: Requirement, b: Requirement): boolean {
  const sameStandIns =
    a.satisfiedBy.length === b.satisfiedBy.length && a.satisfiedBy.every((skill) => b.satisfiedBy.includes(skill));
  return a.weight === b.weight && a.required === b.required && a.targetLevel === b.targetLevel && sameStandIns;
}

/** What changed from `before` to `after`: changed and removed requirements in the order of `before`, then the added ones. Equal profiles give no change. */
export function diffProfiles(before: RoleProfile, after: RoleProfile): ProfileDifference {
  const next = new Map(after.requirements.map((requirement) => [requirement.skill, requirement]));
  const known = new Set(before.requirements.map((requirement) => requirement.skill));
  const changed = before.requirements.flatMap((requirement) => {
    const now = next.get(requirement.skill) ?? null;
    return now !== null && isSame(requirement, now)
      ? []
      : [{ skill: requirement.skill, before: requirement, after: now }];
  });
  const added = after.requirements
    .filter(({ skill }) => !known.has(skill))
    .map((after) => ({ skill: after.skill, before: null, after }));
  const baseRate = before.baseRate === after.baseRate ? null : { before: before.baseRate, after: after.baseRate };
  return { requirements: [...changed, ...added], baseRate };
}
