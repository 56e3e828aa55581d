import type { ScaleExpectation } from "@/lib/reference/role";

type LevelScaleProps = {
  readonly entry: ScaleExpectation;
  /** Smallest and largest amount above zero over all levels: the ends of the axis. */
  readonly bounds: { readonly low: number; readonly high: number };
};

/** The scale of one level on a logarithmic axis: from the least credible to the usual, which is the ring. The numbers stand below it. */
export function LevelScale({ entry, bounds }: LevelScaleProps) {
  const place = (value: number) => {
    const span = Math.log(bounds.high) - Math.log(bounds.low);
    return span === 0 ? 0 : (100 * (Math.log(Math.max(value, bounds.low)) - Math.log(bounds.low))) / span;
  };
  const [from, to] = [place(entry.min), place(entry.typical)];
  return (
    <svg aria-hidden="true" className="block h-3 w-full overflow-visible px-1">
      <line x1="0%" x2="100%" y1="6" y2="6" stroke="var(--border-strong)" />
      <line x1={`${from}%`} x2={`${to}%`} y1="6" y2="6" stroke="var(--foreground)" strokeWidth="2" />
      <circle cx={`${to}%`} cy="6" r="3.5" fill="var(--card)" stroke="var(--foreground)" strokeWidth="2" />
    </svg>
  );
}
