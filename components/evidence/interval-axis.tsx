/** The axis from 0 to 100 over a column of interval bars; stands once, in the column's heading. */
export function IntervalAxis() {
  return (
    <div className="@container">
      <span className="sr-only">Score from 0 to 100</span>
      <svg
        aria-hidden="true"
        className="block h-4 w-full overflow-visible text-11 font-normal"
        fill="var(--muted-foreground)"
      >
        <text x="0%" y="12">
          0
        </text>
        <text x="50%" y="12" textAnchor="middle" className="@max-[5rem]:hidden">
          50
        </text>
        <text x="100%" y="12" textAnchor="end">
          100
        </text>
      </svg>
    </div>
  );
}
