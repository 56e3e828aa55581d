/** A role's square in the colour of its layer, the same on every page; the role's name always stands beside it. */
export function RoleSquare({ role }: { readonly role: string }) {
  return (
    <svg aria-hidden className="inline-block size-2 shrink-0">
      <rect width="8" height="8" rx="2" fill={`var(--role-${role}, var(--axis))`} />
    </svg>
  );
}
