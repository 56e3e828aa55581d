import type { RoleLevel } from "@/lib/domain/role/role-profile";
import { roleBySlug } from "@/lib/reference/roles";

/** The levels of a role from entry to top, as its reference says; empty for a role that is not known. */
export function levelsOf(roleSlug: string): readonly RoleLevel[] {
  return roleBySlug.get(roleSlug)?.levels.map((step) => step.level) ?? [];
}

/** The level that a profile's target levels describe: director where the role leads, else senior. */
export function defaultLevel(roleSlug: string): RoleLevel {
  return levelsOf(roleSlug).includes("director") ? "director" : "senior";
}
