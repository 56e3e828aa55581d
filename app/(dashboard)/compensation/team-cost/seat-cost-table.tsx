import { EvidenceFigures } from "@/app/(dashboard)/compensation/evidence-figures";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { cellOf } from "@/lib/domain/compensation/team-cost/seat-alternatives";
import { isKnown, type SeatCost, type TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatCount, formatQuantity } from "@/lib/format";
import { basisInWords, rangeInWords, seatInWords } from "./cost-words";
import type { CostedPlan } from "./plan-view";

type CostTableProps = { readonly plan: TeamPlan; readonly cost: TeamCost };

const whole = (amount: number): string => formatCount(Math.round(amount));

/** What each line of seats costs within the plan, and what its pay rests on. */
export function SeatCostTable({ costed }: { readonly costed: CostedPlan }) {
  const { plan, cost } = costed;
  const { seats, total, unknownSeats } = cost;
  const kinds = (["measured", "claimed", "modelled", "typed"] as const).flatMap((kind) => {
    const count = seats.reduce(
      (sum, { seat, pay }) => sum + (isKnown(pay) && pay.basis.kind === kind ? seat.count : 0),
      0,
    );
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={`Of ${formatQuantity(cost.seatCount, "seat")} the pay is ${[...kinds, ...(unknownSeats > 0 ? [`${unknownSeats} not known`] : [])].join(", ")}`}
        subtitle={`Cost of each line within ${formatQuantity(plan.months, "month")}, in ${plan.currency}. The percentile moves measured pay alone; claims and estimates keep their own range`}
      />
      <Table caption="Cost by line of seats">
        <thead>
          <tr>
            <HeadCell>Seats</HeadCell>
            <HeadCell numeric>Months</HeadCell>
            <HeadCell numeric>Base a year, each</HeadCell>
            <HeadCell numeric>Loaded in the plan</HeadCell>
            <HeadCell numeric>Low to high</HeadCell>
          </tr>
        </thead>
        <tbody>
          {seats.map(({ seat, pay, months, cost: own }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything, and none moves without the others.
            <Row key={index}>
              <Cell className="min-w-48 py-1.5">
                {seatInWords(seat)}
                <span className="block text-12 text-muted-foreground">
                  <SeatBasisLine seat={seat} pay={pay} costed={costed} />
                </span>
              </Cell>
              <Cell numeric>{months}</Cell>
              <Cell numeric>{isKnown(pay) ? whole(pay.base.mid) : "not known"}</Cell>
              <Cell numeric>{own === null ? "not known" : whole(own.loaded.mid)}</Cell>
              <Cell numeric className="whitespace-nowrap">
                {own === null ? "–" : rangeInWords(own.loaded)}
              </Cell>
            </Row>
          ))}
          <Row>
            <Cell className="font-semibold">
              Sum{unknownSeats > 0 ? `, without ${formatQuantity(unknownSeats, "seat")} not known` : ""}
            </Cell>
            <Cell />
            <Cell />
            <Cell numeric className="font-semibold">
              {whole(total.loaded.mid)}
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              {rangeInWords(total.loaded)}
            </Cell>
          </Row>
        </tbody>
      </Table>
    </Panel>
  );
}

type SeatBasisLineProps = Pick<SeatCost, "seat" | "pay"> & { readonly costed: CostedPlan };

/** What a seat's pay rests on, opening to its source; what somebody typed has none. */
function SeatBasisLine({ seat, pay, costed }: SeatBasisLineProps) {
  const evidence = costed.evidenceOf(cellOf(seat));
  const isOfEvidence = isKnown(pay) && pay.basis.kind !== "typed";
  if (!isOfEvidence || evidence === null || costed.fromUsd === null) return basisInWords(pay);
  const exchange = { currency: costed.plan.currency, fromUsd: costed.fromUsd };
  return <EvidenceFigures evidence={evidence} exchange={exchange} year={new Date().getUTCFullYear()} />;
}

/** What each calendar year costs, base and loaded. */
export function YearCostTable({ plan, cost }: CostTableProps) {
  return (
    <Panel>
      <PanelHead title="By calendar year" subtitle={`In ${plan.currency}, middle reading; low to high beside it`} />
      <Table caption="Cost by calendar year">
        <thead>
          <tr>
            <HeadCell>Year</HeadCell>
            <HeadCell numeric>Base</HeadCell>
            <HeadCell numeric>Loaded</HeadCell>
            <HeadCell numeric>Low to high</HeadCell>
          </tr>
        </thead>
        <tbody>
          {cost.years.map(({ year, base, loaded }) => (
            <Row key={year}>
              <Cell>{year}</Cell>
              <Cell numeric>{whole(base.mid)}</Cell>
              <Cell numeric>{whole(loaded.mid)}</Cell>
              <Cell numeric className="whitespace-nowrap">
                {rangeInWords(loaded)}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        Low and high add up every seat at its low and its high end: the team as a whole lies nearer the middle.
      </PanelFoot>
    </Panel>
  );
}
