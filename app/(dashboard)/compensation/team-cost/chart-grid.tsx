import type { ReactNode } from "react";
import type { BandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";
import { monthInWords } from "./cost-words";

/** Where an amount stands from the top of the chart, in percent: "62.5%". */
export function fromTop(scale: BandScale, amount: number): string {
  return `${(100 - Number.parseFloat(scale.at(amount))).toFixed(2)}%`;
}

const MOST_LABELS = 4;
const AXIS_TEXT = { fill: "var(--muted-foreground)", fontSize: 12 };

type ChartGridProps = {
  readonly scale: BandScale;
  /** What is drawn, in words. */
  readonly label: string;
  readonly months: readonly string[];
  readonly children: ReactNode;
};

/** Lines of equal amounts with their numbers, some of the months below, and what is drawn over them. */
export function ChartGrid({ scale, label, months, children }: ChartGridProps) {
  const step = Math.max(1, Math.ceil(months.length / MOST_LABELS));
  return (
    <div className="mt-3 mb-6 ml-11">
      <svg className="block h-48 w-full overflow-visible tabular-nums" role="img" aria-label={label}>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={fromTop(scale, tick)} y2={fromTop(scale, tick)} stroke="var(--border)" />
            <text x="-8" y={fromTop(scale, tick)} dy="4" textAnchor="end" {...AXIS_TEXT}>
              {shortAmount(tick)}
            </text>
          </g>
        ))}
        {children}
        {months.map((month, index) =>
          index % step === 0 ? (
            <text key={month} x={`${((index / months.length) * 100).toFixed(2)}%`} y="100%" dy="18" {...AXIS_TEXT}>
              {monthInWords(month)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}
