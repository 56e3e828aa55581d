import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { SegmentedLinks } from "@/components/ui/segmented";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { BestSet } from "@/lib/domain/compensation/team-cost/best-set";
import type { Reading } from "@/lib/domain/compensation/team-cost/cost-range";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatQuantity } from "@/lib/format";
import { money, seatInWords } from "./cost-words";
import { type Hire, hireFinding, hireFor, reasonWords, refusalOf } from "./hire-words";
import type { CostedPlan } from "./plan-view";

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
  const { set, budgetAYear, reasons } = hireFor(costed, plan.budget, reading);
  return (
    <Panel className="mb-4">
      <PanelHead
        title={hireFinding(set, plan)}
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
        <SetTable set={set} plan={plan} reasons={reasons} />
      ) : (
        <PanelBody className="text-13">{refusalOf(set, plan)}</PanelBody>
      )}
    </Panel>
  );
}

type SetTableProps = Pick<Hire, "reasons"> & {
  readonly set: Extract<BestSet, { readonly kind: "set" }>;
  readonly plan: TeamPlan;
};

function SetTable({ set, plan, reasons }: SetTableProps) {
  return (
    <Table caption="What the budget hires">
      <thead>
        <tr>
          <HeadCell>Seats</HeadCell>
          <HeadCell>Needed</HeadCell>
          <HeadCell numeric>Hired</HeadCell>
          <HeadCell>Why not all</HeadCell>
        </tr>
      </thead>
      <tbody>
        {plan.seats.map((seat, line) => {
          const reason = reasons.get(line);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything, and none moves without the others.
            <Row key={line}>
              <Cell className="min-w-48">{seatInWords(seat)}</Cell>
              <Cell className="whitespace-nowrap">{seat.need === "must" ? "must" : `weight ${seat.need}`}</Cell>
              <Cell numeric className="whitespace-nowrap">
                {set.counts[line]} of {seat.count}
              </Cell>
              <Cell className="min-w-56 py-1.5 text-muted-foreground">
                {reason === undefined ? "–" : reasonWords(reason, plan)}
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
