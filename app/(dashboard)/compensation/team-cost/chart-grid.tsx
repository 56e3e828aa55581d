import type { ReactNode } from "react";
import type { BandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";
import { monthInWords } from "./cost-words";

/** Lines of equal amounts with their numbers, and what is drawn over them. */
export function ChartGrid({
  scale,
  label,
  children,
}: {
  readonly scale: BandScale;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="img" aria-label={label} className="relative mt-2 ml-11 h-48">
      {scale.ticks.map((tick) => (
        <div key={tick} className="absolute inset-x-0 border-t" style={{ bottom: scale.at(tick) }}>
          <span className="absolute right-full -translate-y-1/2 pr-2 text-12 text-muted-foreground tabular-nums">
            {shortAmount(tick)}
          </span>
        </div>
      ))}
      {children}
    </div>
  );
}

const MOST_LABELS = 4;

/** Some of the months below a chart, each under its own. */
export function MonthAxis({ months }: { readonly months: readonly string[] }) {
  const step = Math.max(1, Math.ceil(months.length / MOST_LABELS));
  return (
    <div className="relative mt-1 ml-11 h-4 text-12 text-muted-foreground" aria-hidden>
      {months.map((month, index) =>
        index % step === 0 ? (
          <span
            key={month}
            className="absolute whitespace-nowrap"
            style={{ left: `${((index / months.length) * 100).toFixed(2)}%` }}
          >
            {monthInWords(month)}
          </span>
        ) : null,
      )}
    </div>
  );
}
