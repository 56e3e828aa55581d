import { payPlaceInWords, shortAmount } from "@/components/evidence/pay-words";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import {
  alternativePlaces,
  levelBeside,
  type SeatAlternative,
  seatAlternatives,
} from "@/lib/domain/compensation/team-cost/seat-alternatives";
import type { SeatPay, UnknownPay } from "@/lib/domain/compensation/team-cost/seat-pay";
import { isKnown, type SeatCost } from "@/lib/domain/compensation/team-cost/team-cost";
import { postInWords } from "./cost-words";
import type { CostedPlan } from "./plan-view";

type Option = { readonly what: string; readonly mid: number };

/** What one seat of each line would cost a year in other places and a level away. */
export function AlternativesPanel({ costed }: { readonly costed: CostedPlan }) {
  const { plan, cost } = costed;
  return (
    <Panel className="mb-4">
      <PanelHead
        title={findingOf(costed)}
        subtitle={`Base of one seat a year in ${plan.currency}, middle reading; ~ marks a modelled amount. Everything else of the seat stays as it is`}
      />
      <Table
        caption="The same seat elsewhere or a level away"
        className="print:text-11 print:[&_td]:px-1 print:[&_th]:whitespace-normal print:[&_th]:px-1"
      >
        <thead>
          <tr>
            <HeadCell>Seat</HeadCell>
            <HeadCell numeric>As planned</HeadCell>
            <HeadCell numeric>Level down</HeadCell>
            <HeadCell numeric>Level up</HeadCell>
            {alternativePlaces.map((place) => (
              <HeadCell key={place} numeric>
                {payPlaceInWords(place)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {cost.seats.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything, and none moves without the others.
            <AlternativeRow key={index} line={line} costed={costed} />
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        Pay alone: what it takes to employ somebody in another country, and whether the work can be done there, is not
        in it.
      </PanelFoot>
    </Panel>
  );
}

function AlternativeRow({ line: { seat, pay }, costed }: { readonly line: SeatCost; readonly costed: CostedPlan }) {
  const alternatives = seatAlternatives(seat);
  const figure = (found: SeatAlternative | undefined) =>
    found === undefined ? "–" : amountOf(costed.payOf(found.cell));
  const level = (steps: 1 | -1) =>
    alternatives.find(({ change }) => change.kind === "level" && change.level === levelBeside(seat.level, steps));
  const place = (id: string) => alternatives.find(({ change }) => change.kind === "place" && change.place === id);
  return (
    <Row>
      <Cell className="min-w-48 py-1.5 print:min-w-0">
        {postInWords(seat)}
        <span className="block text-12 text-muted-foreground">{payPlaceInWords(seat.place)}</span>
      </Cell>
      <Cell numeric className="font-semibold">
        {amountOf(pay)}
      </Cell>
      <Cell numeric>{figure(level(-1))}</Cell>
      <Cell numeric>{figure(level(1))}</Cell>
      {alternativePlaces.map((id) => (
        <Cell key={id} numeric>
          {id === seat.place ? <span className="text-muted-foreground">as planned</span> : figure(place(id))}
        </Cell>
      ))}
    </Row>
  );
}

function amountOf(pay: SeatPay | UnknownPay): string {
  if (!isKnown(pay)) return "not known";
  return `${pay.basis.kind === "modelled" ? "~" : ""}${shortAmount(pay.base.mid)}`;
}

/** The change that saves most in one line. */
function findingOf({ plan, cost, payOf }: CostedPlan): string {
  const options = cost.seats.flatMap(({ seat, pay }): Option[] =>
    isKnown(pay)
      ? seatAlternatives(seat).flatMap(({ change, cell }) => {
          const other = payOf(cell);
          if (change.kind === "level" || !isKnown(other)) return [];
          const saved = (pay.base.mid - other.base.mid) * seat.count * plan.load;
          return [
            {
              what: `${seat.count === 1 ? "" : `${seat.count} × `}${postInWords(seat)} in ${payPlaceInWords(change.place)} instead of ${payPlaceInWords(seat.place)}`,
              mid: saved,
            },
          ];
        })
      : [],
  );
  const [best] = options.toSorted((a, b) => b.mid - a.mid);
  if (best === undefined || best.mid <= 0) return "No other place makes a seat cheaper";
  return `The dearest choice of place is worth ${shortAmount(best.mid)} ${plan.currency} a year, loaded: ${best.what}`;
}
