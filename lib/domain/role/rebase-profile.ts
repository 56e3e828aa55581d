import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { diffProfiles } from "./diff-profiles";

type ThreeWay = {
  /** The version that both started from. */
  readonly base: RoleProfile;
  /** What one person made of it. */
  readonly edited: RoleProfile;
  /** What another saved meanwhile. */
  readonly current: RoleProfile;
};

/** Of one requirement the fields that were edited, over the others as they are now. */
function merge(before: Requirement, after: Requirement, now: Requirement): Requirement {
  const sameStandIns = before.satisfiedBy.join(" ") === after.satisfiedBy.join(" ");
  return {
    skill: now.skill,
    weight: before.weight === after.weight ? now.weight : after.weight,
    required: before.required === after.required ? now.required : after.required,
    targetLevel: before.targetLevel === after.targetLevel ? now.targetLevel : after.targetLevel,
    satisfiedBy: sameStandIns ? now.satisfiedBy : after.satisfiedBy,
  };
}

/**
 * One person's changes put on a version that another saved meanwhile: what was edited wins field by field, all else is as it is now.
 * A requirement that the other removed comes back only if it was edited. Without edits the result is the current version.
 */
export function rebaseProfile({ base, edited, current }: ThreeWay): RoleProfile {
  const { requirements: changes, baseRate } = diffProfiles(base, edited);
  const changed = new Map(changes.map((change) => [change.skill, change]));
  const known = new Set(current.requirements.map(({ skill }) => skill));
  const kept = current.requirements.flatMap((now) => {
    const change = changed.get(now.skill);
    if (change === undefined) return [now];
    if (change.after === null) return [];
    return [change.before === null ? change.after : merge(change.before, change.after, now)];
  });
  const added = changes.flatMap(({ skill, after }) => (after === null || known.has(skill) ? [] : [after]));
  return {
    role: current.role,
    version: current.version,
    baseRate: baseRate === null ? current.baseRate : baseRate.after,
    requirements: [...added, ...kept],
  };
}
