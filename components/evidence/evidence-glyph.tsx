import type { RequirementStatus } from "@/lib/domain/scoring/score";

/** The form of a state: solid with a tick, half filled, hatched, hollow with a bar. Words stand beside it, so it is hidden from assistive technology. */
export function EvidenceGlyph({ status }: { readonly status: RequirementStatus }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="inline-block size-3 shrink-0 align-[-1.5px]"
      data-status={status}
    >
      {drawings[status]}
    </svg>
  );
}

const drawings = {
  met: (
    <>
      <rect x="0.5" y="0.5" width="11" height="11" rx="2.5" fill="var(--met)" />
      <path
        d="M3.2 6.2l2 2 3.6-4.2"
        fill="none"
        stroke="var(--card)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  "partly-met": (
    <>
      <rect x="1" y="1" width="10" height="10" rx="2" fill="none" stroke="var(--met)" strokeWidth="1.4" />
      <path d="M1.4 6h9.2v3a1.6 1.6 0 0 1-1.6 1.6h-6a1.6 1.6 0 0 1-1.6-1.6z" fill="var(--met)" />
    </>
  ),
  unknown: (
    <rect
      x="1"
      y="1"
      width="10"
      height="10"
      rx="2"
      fill="url(#hatch-unknown)"
      stroke="var(--unknown)"
      strokeWidth="1.4"
    />
  ),
  "not-met": (
    <>
      <rect x="1" y="1" width="10" height="10" rx="2" fill="none" stroke="var(--unmet)" strokeWidth="1.4" />
      <path d="M3.2 6h5.6" stroke="var(--unmet)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
} as const;
