import { roleBySlug } from "@/lib/reference/roles";

/** A role's name; its slug where the reference no longer has it. */
export function roleTitle(role: string): string {
  return roleBySlug.get(role)?.name ?? role;
}
