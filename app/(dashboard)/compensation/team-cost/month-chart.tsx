import { ChartFrame } from "@/components/charts/chart-frame";
import { bandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";
import type { MonthCost, TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatCount, formatQuantity } from "@/lib/format";
import { ChartGrid, MonthAxis } from "./chart-grid";
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
      <ChartGrid scale={scale} label={`Cost by month, ${plan.currency}`}>
        <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
          {months.map((month, index) => (
            <MonthBar
              key={month.month}
              month={month}
              left={index / months.length}
              width={1 / months.length}
              at={scale.at}
            />
          ))}
        </svg>
      </ChartGrid>
      <MonthAxis months={months.map(({ month }) => month)} />
    </ChartFrame>
  );
}

type MonthBarProps = {
  readonly month: MonthCost;
  /** Shares of the chart's width. */
  readonly left: number;
  readonly width: number;
  readonly at: (amount: number) => string;
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const fromTop = (height: string): string => `${(100 - Number.parseFloat(height)).toFixed(2)}%`;

function MonthBar({ month: { base, loaded }, left, width, at }: MonthBarProps) {
  const bar = { x: percent(left + width * 0.14), width: percent(width * 0.72) };
  const middle = percent(left + width / 2);
  return (
    <>
      <rect {...bar} y={fromTop(at(base.mid))} height={at(base.mid)} fill="var(--foreground)" />
      <rect
        {...bar}
        y={fromTop(at(loaded.mid))}
        height={`${(Number.parseFloat(at(loaded.mid)) - Number.parseFloat(at(base.mid))).toFixed(2)}%`}
        fill="var(--axis)"
      />
      <line
        x1={middle}
        x2={middle}
        y1={fromTop(at(loaded.low))}
        y2={fromTop(at(loaded.high))}
        stroke="var(--primary)"
        strokeWidth="2"
      />
    </>
  );
}
