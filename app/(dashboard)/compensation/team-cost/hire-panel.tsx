import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { SegmentedLinks } from "@/components/ui/segmented";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { type BestSet, bestSet } from "@/lib/domain/compensation/team-cost/best-set";
import type { Reading } from "@/lib/domain/compensation/team-cost/cost-range";
import { isKnown } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatList, formatQuantity } from "@/lib/format";
import { money, seatInWords } from "./cost-words";
import type { CostedPlan } from "./plan-view";

const MONTHS_A_YEAR = 12;
const READING_WORDS: Readonly<Record<Reading, string>> = { low: "Low", mid: "Middle", high: "High" };

type HirePanelProps = { readonly costed: CostedPlan; readonly reading: Reading; readonly address: string };

/** Which of the plan's seats its budget pays when all are in post: what must be there, then what is wanted most. */
export function HirePanel({ costed, reading, address }: HirePanelProps) {
  const { plan } = costed;
  if (plan.budget === null)
    return (
      <Panel className="mb-4">
        <PanelHead
          title="What can this budget hire"
          subtitle="Give a budget above, and say of each seat whether it must be there or how much it is wanted"
        />
      </Panel>
    );
  const budgetAYear = Math.floor((plan.budget / plan.months) * MONTHS_A_YEAR);
  const set = bestSet(optionsOf(costed, reading), budgetAYear);
  return (
    <Panel className="mb-4">
      <PanelHead
        title={findingOf(set, plan)}
        subtitle={`With every seat in post for a whole year, loaded. ${money(plan.budget, plan.currency)} over ${formatQuantity(plan.months, "month")} are ${money(budgetAYear, plan.currency)} a year. Exact: no other set is worth more by the weights; of equal ones the cheaper, then the one with the earlier lines`}
        tools={
          <SegmentedLinks
            label="At which reading"
            items={(["low", "mid", "high"] as const).map((by) => ({
              label: READING_WORDS[by],
              href: `/compensation/team-cost?${address}&by=${by}`,
              current: by === reading,
            }))}
          />
        }
      />
      {set.kind === "set" ? (
        <SetTable set={set} plan={plan} />
      ) : (
        <PanelBody className="text-13">{refusalOf(set, plan)}</PanelBody>
      )}
    </Panel>
  );
}

function optionsOf({ plan, cost }: CostedPlan, reading: Reading) {
  return cost.seats.map(({ seat, pay }) => ({
    count: seat.count,
    weight: seat.need === "must" ? null : Number(seat.need),
    costAYear: isKnown(pay) ? Math.round(pay.base[reading] * plan.load) : null,
  }));
}

function findingOf(set: BestSet, { seats, currency }: TeamPlan): string {
  if (set.kind === "over")
    return `The seats that must be there are ${money(set.over, currency)} a year over the budget`;
  if (set.kind === "unknown") return "What the budget hires is not known: a seat that must be there has no known cost";
  const taken = set.counts.reduce((sum, count) => sum + count, 0);
  const all = seats.reduce((sum, { count }) => sum + count, 0);
  if (taken === all)
    return `The budget pays all ${formatQuantity(all, "seat")} for a year, with ${money(set.left, currency)} left`;
  return `The budget pays ${taken} of ${formatQuantity(all, "seat")} for a year, with ${money(set.left, currency)} left`;
}

function refusalOf(set: Exclude<BestSet, { readonly kind: "set" }>, { seats, currency }: TeamPlan): string {
  if (set.kind === "over")
    return `They cost ${money(set.mustCost, currency)} a year together. Raise the budget by ${money(set.over, currency)} a year, mark a seat as wanted instead of must, or move one to a cheaper place or level below.`;
  const lines = set.lines.flatMap((line) => seats[line] ?? []).map((seat) => seatInWords(seat));
  return `Type a base for ${formatList(lines)}.`;
}

function SetTable({
  set,
  plan,
}: {
  readonly set: Extract<BestSet, { readonly kind: "set" }>;
  readonly plan: TeamPlan;
}) {
  return (
    <Table caption="What the budget hires">
      <thead>
        <tr>
          <HeadCell>Seats</HeadCell>
          <HeadCell>Needed</HeadCell>
          <HeadCell numeric>Hired</HeadCell>
          <HeadCell>What is missing</HeadCell>
        </tr>
      </thead>
      <tbody>
        {plan.seats.map((seat, line) => {
          const out = set.leftOut.find((left) => left.line === line);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything, and none moves without the others.
            <Row key={line}>
              <Cell className="min-w-48">{seatInWords(seat)}</Cell>
              <Cell className="whitespace-nowrap">{seat.need === "must" ? "must" : `weight ${seat.need}`}</Cell>
              <Cell numeric className="whitespace-nowrap">
                {set.counts[line]} of {seat.count}
              </Cell>
              <Cell className="text-muted-foreground">
                {out === undefined ? "–" : missingInWords(out.lacking, out.count, plan.currency)}
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}

function missingInWords(lacking: number | null, count: number, currency: string): string {
  if (lacking === null) return "cost not known: type a base";
  return `${count === 1 ? "needs" : "one more needs"} ${money(lacking, currency)} a year more than is left`;
}
