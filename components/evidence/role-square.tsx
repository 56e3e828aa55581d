/** A role's square in the colour of its layer, the same on every page; the role's name always stands beside it. */
export function RoleSquare({ role }: { readonly role: string }) {
  return (
    <span
      aria-hidden
      className="inline-block size-2 shrink-0 rounded-[2px]"
      style={{ background: `var(--role-${role}, var(--axis))` }}
    />
  );
}
