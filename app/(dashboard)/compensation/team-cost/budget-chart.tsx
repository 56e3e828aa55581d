import { ChartFrame } from "@/components/charts/chart-frame";
import { bandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";
import type { Reading } from "@/lib/domain/compensation/team-cost/cost-range";
import type { TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatCount } from "@/lib/format";
import { ChartGrid, MonthAxis } from "./chart-grid";
import { monthInWords, usedUpInWords } from "./cost-words";

/** What is spent by the end of each month between the low and the high reading, against the budget. */
export function BudgetChart({ plan, cost }: { readonly plan: TeamPlan; readonly cost: TeamCost }) {
  const { months } = cost;
  const scale = bandScale(Math.max(1, plan.budget ?? 0, ...months.map(({ spent }) => spent.high)));
  const height = (amount: number) => 100 - Number.parseFloat(scale.at(amount));
  const line = (reading: Reading) => [
    "0,100",
    ...months.map(
      ({ spent }, index) => `${(((index + 1) / months.length) * 100).toFixed(2)},${height(spent[reading]).toFixed(2)}`,
    ),
  ];
  const whole = (amount: number) => formatCount(Math.round(amount));
  return (
    <ChartFrame
      title={findingOf(plan, cost)}
      subtitle={`Spent since ${monthInWords(plan.firstMonth)}, loaded, in ${plan.currency}: the line is the middle reading, the band from low to high${plan.budget === null ? "" : ", the dashes the budget"}`}
      table={{
        columns: ["To the end of", "Low", "Middle", "High", "Budget left, middle"].map((label, index) => ({
          label,
          numeric: index > 0,
        })),
        rows: months.map(({ month, spent }) => [
          monthInWords(month),
          whole(spent.low),
          whole(spent.mid),
          whole(spent.high),
          plan.budget === null ? "no budget" : whole(plan.budget - spent.mid),
        ]),
      }}
    >
      <ChartGrid scale={scale} label={`Spent by month, ${plan.currency}. ${findingOf(plan, cost)}`}>
        <svg className="absolute inset-0 size-full" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <polygon
            points={[...line("low"), ...line("high").reverse()].join(" ")}
            fill="var(--primary)"
            opacity="0.16"
          />
          <polyline
            points={line("mid").join(" ")}
            fill="none"
            stroke="var(--primary)"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
          {plan.budget === null ? null : (
            <line
              x1="0"
              x2="100"
              y1={height(plan.budget)}
              y2={height(plan.budget)}
              stroke="var(--foreground)"
              strokeDasharray="5 4"
              vectorEffect="non-scaling-stroke"
            />
          )}
        </svg>
      </ChartGrid>
      <MonthAxis months={months.map(({ month }) => month)} />
    </ChartFrame>
  );
}

function findingOf({ budget, currency }: TeamPlan, { usedUp, total }: TeamCost): string {
  if (budget === null || usedUp === null) return `${shortAmount(total.loaded.mid)} ${currency} are spent at the end`;
  const lasts = `The budget of ${shortAmount(budget)} ${usedUpInWords(usedUp, "mid")}`;
  if (usedUp.mid !== null) return `${lasts}, at the high reading in ${monthInWords(usedUp.high ?? usedUp.mid)}`;
  if (usedUp.high !== null) return `${lasts}, but at the high reading it is used up in ${monthInWords(usedUp.high)}`;
  return `${lasts} with ${shortAmount(budget - total.loaded.high)} to spare even at the high reading`;
}
