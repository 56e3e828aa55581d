import { SeveralMenu } from "@/app/(dashboard)/compensation/explorer-filters";
import { payPlaceInWords, shortAmount } from "@/components/evidence/pay-words";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import {
  levelBeside,
  MOST_PLACES,
  type SeatAlternative,
  seatAlternatives,
} from "@/lib/domain/compensation/team-cost/seat-alternatives";
import type { MiddlePay } from "@/lib/domain/compensation/team-cost/seat-pay";
import { isKnown, type SeatCost } from "@/lib/domain/compensation/team-cost/team-cost";
import { payPlaces } from "@/lib/reference/pay-places";
import { postInWords } from "./cost-words";
import type { CostedPlan } from "./plan-view";

type Option = { readonly what: string; readonly saved: number };

type AlternativesProps = {
  readonly costed: CostedPlan;
  /** Ids of the places that seats are held against, in their order. */
  readonly elsewhere: readonly string[];
};

/** What one seat of each line would cost a year in other places and a level away. */
export function AlternativesPanel({ costed, elsewhere }: AlternativesProps) {
  const { plan, cost } = costed;
  return (
    <Panel className="mb-4">
      <PanelHead
        title={findingOf(costed, elsewhere)}
        subtitle={`Base of one seat a year in ${plan.currency}, middle reading; ~ marks a modelled amount. Everything else of the seat stays as it is`}
        tools={
          <SeveralMenu
            filter={{
              ...{ name: "elsewhere", label: "Places", chosen: elsewhere },
              choices: payPlaces.map(({ id, name }) => ({ value: id, label: name })),
            }}
          />
        }
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
            {elsewhere.map((place) => (
              <HeadCell key={place} numeric className="whitespace-normal">
                {payPlaceInWords(place)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {cost.seats.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything, and none moves without the others.
            <AlternativeRow key={index} line={line} costed={costed} elsewhere={elsewhere} />
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        Pay alone: what it takes to employ somebody in another country, and whether the work can be done there, is not
        in it. At most {MOST_PLACES} places stand beside each other.
      </PanelFoot>
    </Panel>
  );
}

function AlternativeRow({ line: { seat, pay }, costed, elsewhere }: AlternativesProps & { readonly line: SeatCost }) {
  const alternatives = seatAlternatives(seat, elsewhere);
  const figure = (found: SeatAlternative | undefined) =>
    found === undefined ? "–" : amountOf(costed.middleOf(found.cell));
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
        {amountOf(isKnown(pay) ? { mid: pay.base.mid, isModelled: pay.basis.kind === "modelled" } : null)}
      </Cell>
      <Cell numeric>{figure(level(-1))}</Cell>
      <Cell numeric>{figure(level(1))}</Cell>
      {elsewhere.map((id) => (
        <Cell key={id} numeric>
          {id === seat.place ? <span className="text-muted-foreground">as planned</span> : figure(place(id))}
        </Cell>
      ))}
    </Row>
  );
}

function amountOf(pay: MiddlePay | null): string {
  return pay === null ? "not known" : `${pay.isModelled ? "~" : ""}${shortAmount(pay.mid)}`;
}

/** The change that saves most in one line. */
function findingOf({ plan, cost, middleOf }: CostedPlan, elsewhere: readonly string[]): string {
  const options = cost.seats.flatMap(({ seat, pay }): Option[] =>
    isKnown(pay)
      ? seatAlternatives(seat, elsewhere).flatMap(({ change, cell }) => {
          const other = middleOf(cell);
          if (change.kind === "level" || other === null) return [];
          const what = `${seat.count === 1 ? "" : `${seat.count} × `}${postInWords(seat)} in ${payPlaceInWords(change.place)} instead of ${payPlaceInWords(seat.place)}`;
          return [{ what, saved: (pay.base.mid - other.mid) * seat.count * plan.load }];
        })
      : [],
  );
  const [best] = options.toSorted((a, b) => b.saved - a.saved);
  if (best === undefined || best.saved <= 0) return "None of these places makes a seat cheaper";
  return `The dearest choice of place is worth ${shortAmount(best.saved)} ${plan.currency} a year, loaded: ${best.what}`;
}
