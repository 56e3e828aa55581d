import { hiringGuide } from "@/lib/reference/hiring-guide";
import type { Role } from "@/lib/reference/roles";

/** Names of the pools from which people move into every one of `roles`, the strongest path first; none for no roles. */
export function lateralPoolsShared(roles: readonly Pick<Role, "slug">[]): readonly string[] {
  if (roles.length === 0) return [];
  return hiringGuide.transferPaths
    .filter(({ to }) => roles.every(({ slug }) => to.includes(slug)))
    .toSorted((a, b) => b.strength - a.strength)
    .map(({ from }) => from);
}
