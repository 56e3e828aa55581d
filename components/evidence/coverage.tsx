import { formatShare } from "@/lib/format";

/** Share from 0 to 1 of the requirements' weight about which the résumé says something. */
export function Coverage({ share }: { readonly share: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap align-middle">
      <svg aria-hidden="true" width="32" height="4">
        <rect width="32" height="4" rx="2" fill="var(--border)" />
        <rect width={32 * share} height="4" rx="2" fill="var(--muted-foreground)" />
      </svg>
      <span className="min-w-9 text-right">{formatShare(share)}</span>
    </span>
  );
}
