import { ChartFrame } from "@/components/charts/chart-frame";
import { type BandScale, bandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";
import type { MonthCost, TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatCount, formatQuantity } from "@/lib/format";
import { ChartGrid, fromTop } from "./chart-grid";
import { monthInWords } from "./cost-words";

const whole = (amount: number): string => formatCount(Math.round(amount));

/** What each month costs: base with the load on top, and from where to where it may be. */
export function MonthChart({ plan, cost }: { readonly plan: TeamPlan; readonly cost: TeamCost }) {
  const { months } = cost;
  const dearest = months.reduce<MonthCost | undefined>(
    (most, month) => (most === undefined || month.loaded.mid > most.loaded.mid ? month : most),
    undefined,
  );
  const scale = bandScale(Math.max(1, ...months.map(({ loaded }) => loaded.high)));
  return (
    <ChartFrame
      title={
        dearest === undefined || dearest.loaded.mid === 0
          ? "No month costs anything yet"
          : `${shortAmount(dearest.loaded.mid)} a month from ${monthInWords(dearest.month)}, with ${formatQuantity(dearest.seats, "seat")} in post`
      }
      subtitle={`Cost by month in ${plan.currency}: base solid, load × ${plan.load} light on top, the line from the low to the high reading`}
      table={{
        columns: ["Month", "Seats", "Base", "Load", "Loaded", "Low", "High"].map((label, index) => ({
          label,
          numeric: index > 0,
        })),
        rows: months.map(({ month, seats, base, loaded }) => [
          monthInWords(month),
          String(seats),
          whole(base.mid),
          whole(loaded.mid - base.mid),
          whole(loaded.mid),
          whole(loaded.low),
          whole(loaded.high),
        ]),
      }}
    >
      <ChartGrid scale={scale} label={`Cost by month, ${plan.currency}`} months={months.map(({ month }) => month)}>
        {months.map((month, index) => (
          <MonthBar
            key={month.month}
            month={month}
            left={index / months.length}
            width={1 / months.length}
            scale={scale}
          />
        ))}
      </ChartGrid>
    </ChartFrame>
  );
}

type MonthBarProps = {
  readonly month: MonthCost;
  /** Shares of the chart's width. */
  readonly left: number;
  readonly width: number;
  readonly scale: BandScale;
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function MonthBar({ month: { base, loaded }, left, width, scale }: MonthBarProps) {
  const bar = { x: percent(left + width * 0.14), width: percent(width * 0.72) };
  const middle = percent(left + width / 2);
  const height = (amount: number) => Number.parseFloat(scale.at(amount));
  return (
    <>
      <rect {...bar} y={fromTop(scale, base.mid)} height={scale.at(base.mid)} fill="var(--foreground)" />
      <rect
        {...bar}
        y={fromTop(scale, loaded.mid)}
        height={`${(height(loaded.mid) - height(base.mid)).toFixed(2)}%`}
        fill="var(--axis)"
      />
      <line
        x1={middle}
        x2={middle}
        y1={fromTop(scale, loaded.low)}
        y2={fromTop(scale, loaded.high)}
        stroke="var(--primary)"
        strokeWidth="2"
      />
    </>
  );
}
