/** Dark is scarce: the fewer people prove the level asked, the darker the cell. Bounds are shares of the pool. */
const STEPS = [
  { atLeast: 0.5, className: "bg-seq-1" },
  { atLeast: 0.35, className: "bg-seq-2" },
  { atLeast: 0.2, className: "bg-seq-3" },
  { atLeast: 0.1, className: "bg-seq-4" },
  { atLeast: 0.05, className: "bg-seq-5 text-seq-ink" },
  { atLeast: 0, className: "bg-seq-6 text-seq-ink" },
] as const;

/** The shade, with its ink, of a share from 0 to 1 of the pool. */
export function heatStep(share: number): string {
  return (STEPS.find(({ atLeast }) => share >= atLeast) ?? STEPS[5]).className;
}

/** A share as a cell of few pixels holds it, in percent: one person of a large pool is not nobody. */
export function heatNumber(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "<1";
  return rounded === 100 && share < 1 ? ">99" : String(rounded);
}

/** What the shades mean. */
export function HeatKey() {
  return (
    <span className="flex items-center gap-2">
      half or more prove it
      <span aria-hidden className="inline-flex gap-0.5">
        {STEPS.map((step) => (
          <span key={step.atLeast} className={`h-2 w-4 rounded-[2px] print:border ${step.className}`} />
        ))}
      </span>
      under 5{"\u00a0"}%
    </span>
  );
}
