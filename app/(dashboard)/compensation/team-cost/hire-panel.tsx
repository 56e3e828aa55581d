import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { SegmentedLinks } from "@/components/ui/segmented";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { BestSet } from "@/lib/domain/compensation/team-cost/best-set";
import { type Reading, readings } from "@/lib/domain/compensation/team-cost/cost-range";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatQuantity } from "@/lib/format";
import { money, seatInWords } from "./cost-words";
import {
  type Hire,
  type HireQuestion,
  type HireSpan,
  hireFinding,
  hireFor,
  hireSpans,
  reasonWords,
  refusalOf,
} from "./hire-words";
import type { CostedPlan } from "./plan-view";

const READING_WORDS: Readonly<Record<Reading, string>> = { low: "Low", mid: "Middle", high: "High" };

type HirePanelProps = {
  readonly costed: CostedPlan;
  readonly question: HireQuestion;
  readonly address: string;
};

const SPAN_WORDS: Readonly<Record<HireSpan, string>> = { plan: "Within the plan", year: "For a whole year" };

/** Which of the plan's seats its budget pays: what must be there, then what is wanted most. */
export function HirePanel({ costed, question, address }: HirePanelProps) {
  const { plan } = costed;
  const { span } = question;
  if (plan.budget === null)
    return (
      <Panel className="mb-4">
        <PanelHead
          title="What can this budget hire"
          subtitle="Give a budget above, and say of each seat whether it must be there or how much it is wanted"
        />
      </Panel>
    );
  const { set, budget, reasons } = hireFor(costed, plan.budget, question);
  const spanWords =
    span === "plan"
      ? "Each seat from its month on to the end of the plan, loaded"
      : `With every seat in post for a whole year, loaded. ${money(plan.budget, plan.currency)} over ${formatQuantity(plan.months, "month")} are ${money(budget, plan.currency)} a year`;
  return (
    <Panel className="mb-4">
      <PanelHead
        title={hireFinding(set, plan, span)}
        subtitle={`${spanWords}. Exact: no other set is worth more by the weights; of equal ones the cheaper, then the one with the earlier lines`}
      />
      <HireLinks question={question} address={address} />
      {set.kind === "set" ? (
        <SetTable set={set} plan={plan} reasons={reasons} span={span} />
      ) : (
        <PanelBody className="text-13">{refusalOf(set, plan, span)}</PanelBody>
      )}
    </Panel>
  );
}

/** At which reading and over which time the budget is asked; both in the address. */
function HireLinks({ question: { reading, span }, address }: Pick<HirePanelProps, "question" | "address">) {
  const hrefOf = (asked: HireQuestion) => `/compensation/team-cost?${address}&by=${asked.reading}&for=${asked.span}`;
  return (
    <div className="flex flex-wrap gap-2 px-4 pb-3 print:hidden">
      <SegmentedLinks
        label="Over which time"
        items={hireSpans.map((by) => ({
          label: SPAN_WORDS[by],
          href: hrefOf({ reading, span: by }),
          current: by === span,
        }))}
      />
      <SegmentedLinks
        label="At which reading"
        items={readings.map((by) => ({
          label: READING_WORDS[by],
          href: hrefOf({ reading: by, span }),
          current: by === reading,
        }))}
      />
    </div>
  );
}

type SetTableProps = Pick<Hire, "reasons"> & {
  readonly span: HireSpan;
  readonly set: Extract<BestSet, { readonly kind: "set" }>;
  readonly plan: TeamPlan;
};

function SetTable({ set, plan, reasons, span }: SetTableProps) {
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
                {reason === undefined ? "–" : reasonWords(reason, plan, span)}
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
