import { roleNames } from "@/lib/reference/role-names";

/** A role's name; its slug where there is no such role. */
export function roleName(slug: string): string {
  return roleNames.find((role) => role.slug === slug)?.name ?? slug;
}
