import type { Requirement, RoleLevel } from "@/lib/domain/role/role-profile";

/* A profile describes a fully effective senior, or a director where the role leads: one less at entry, one more at the top. */
const SHIFT: Readonly<Record<RoleLevel, number>> = {
  mid: -1,
  senior: 0,
  staff: 0,
  principal: 1,
  lead: -1,
  director: 0,
  vp: 1,
};

/** The skill level, 1 to 5, that a requirement asks of somebody at `level`. */
export function levelAsked(requirement: Pick<Requirement, "targetLevel">, level: RoleLevel): number {
  return Math.min(5, Math.max(1, requirement.targetLevel + SHIFT[level]));
}
