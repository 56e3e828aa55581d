import fc from "fast-check";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { makeFinding } from "./finding";

const level = fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2);

/** Findings of somebody, at least one, among the skills of the profile; a level of nothing is a denial. */
export function findingsAmong(
  profile: RoleProfile,
  kinds = ["must", "strong", "nice"],
): fc.Arbitrary<readonly SkillFinding[]> {
  const skills = profile.requirements.filter(({ required }) => kinds.includes(required)).map(({ skill }) => skill);
  const one = fc.tuple(fc.constantFrom(...skills), level, level).map(([skill, a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return makeFinding(skill, { stance: high === 0 ? "lacked" : "held", level: { low, high } });
  });
  return fc.uniqueArray(one, { minLength: 1, maxLength: 20, selector: ({ skill }) => skill });
}
