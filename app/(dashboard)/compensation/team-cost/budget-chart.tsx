import { ChartFrame } from "@/components/charts/chart-frame";
import { type BandScale, bandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";
import type { Reading } from "@/lib/domain/compensation/team-cost/cost-range";
import type { TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatCount } from "@/lib/format";
import { ChartGrid } from "./chart-grid";
import { monthInWords, usedUpInWords } from "./cost-words";

type BudgetChartProps = { readonly plan: TeamPlan; readonly cost: TeamCost };

const whole = (amount: number): string => formatCount(Math.round(amount));

/** What is spent by the end of each month between the low and the high reading, against the budget. */
export function BudgetChart({ plan, cost }: BudgetChartProps) {
  const { months } = cost;
  const { budget, currency } = plan;
  const scale = bandScale(Math.max(1, budget ?? 0, ...months.map(({ spent }) => spent.high)));
  const finding = findingOf(plan, cost);
  return (
    <ChartFrame
      title={finding}
      subtitle={`Spent since ${monthInWords(plan.firstMonth)}, loaded, in ${currency}: the line is the middle reading, the band from low to high${budget === null ? "" : ", the dashes the budget"}`}
      table={{
        columns: ["To the end of", "Low", "Middle", "High", "Budget left, middle"].map((label, index) => ({
          label,
          numeric: index > 0,
        })),
        rows: months.map(({ month, spent }) => [
          monthInWords(month),
          ...[spent.low, spent.mid, spent.high].map(whole),
          budget === null ? "no budget" : whole(budget - spent.mid),
        ]),
      }}
    >
      <ChartGrid
        scale={scale}
        label={`Spent by month, ${currency}. ${finding}`}
        months={months.map(({ month }) => month)}
      >
        <SpentLines months={months} budget={budget} scale={scale} />
      </ChartGrid>
    </ChartFrame>
  );
}

type SpentLinesProps = {
  readonly months: TeamCost["months"];
  readonly budget: number | null;
  readonly scale: BandScale;
};

function SpentLines({ months, budget, scale }: SpentLinesProps) {
  const height = (amount: number) => 100 - Number.parseFloat(scale.at(amount));
  const line = (reading: Reading) => [
    "0,100",
    ...months.map(
      ({ spent }, index) => `${(((index + 1) / months.length) * 100).toFixed(2)},${height(spent[reading]).toFixed(2)}`,
    ),
  ];
  const stroke = { fill: "none", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <polygon points={[...line("low"), ...line("high").reverse()].join(" ")} fill="var(--primary)" opacity="0.16" />
      <polyline points={line("mid").join(" ")} stroke="var(--primary)" strokeWidth="2" {...stroke} />
      {budget === null ? null : (
        <path d={`M0 ${height(budget)}H100`} stroke="var(--foreground)" strokeDasharray="5 4" {...stroke} />
      )}
    </svg>
  );
}

function findingOf({ budget, currency }: TeamPlan, { usedUp, total }: TeamCost): string {
  if (budget === null || usedUp === null) return `${shortAmount(total.loaded.mid)} ${currency} are spent at the end`;
  const lasts = `The budget of ${shortAmount(budget)} ${usedUpInWords(usedUp, "mid")}`;
  if (usedUp.mid !== null) return `${lasts}, at the high reading in ${monthInWords(usedUp.high ?? usedUp.mid)}`;
  if (usedUp.high !== null) return `${lasts}, but at the high reading it is used up in ${monthInWords(usedUp.high)}`;
  return `${lasts} with ${shortAmount(budget - total.loaded.high)} to spare even at the high reading`;
}
