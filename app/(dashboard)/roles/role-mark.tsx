import { roleBySlug } from "@/lib/reference/roles";

/** The square in the colour of the role's layer; the name always stands beside it. */
export function RoleMark({ role }: { readonly role: string }) {
  return <span aria-hidden className="inline-block size-2 shrink-0 rounded-[2px]" style={{ background: `var(--role-${role})` }} />;
}

/** A role's name as the reference gives it; a slug that is not one of the ten stands for itself. */
export function roleName(role: string): string {
  return roleBySlug.get(role)?.name ?? role;
}
