import { payPlaceInWords } from "@/components/evidence/pay-words";
import { Badge } from "@/components/ui/badge";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { sideOf } from "@/lib/domain/compensation/people/band-effect";
import { formatShare } from "@/lib/format";
import { ForgetPerson } from "./forget-person";
import type { StandingPerson } from "./load-people";
import { amountInWords, ratioInWords, reasonInWords, seatInWords, sideInWords } from "./people-words";

type PeopleTableProps = {
  readonly people: readonly StandingPerson[];
  readonly payrollId: string;
  readonly mayWrite: boolean;
};

/** Evidence colours are for evidence: being paid below a band is nobody's failing of a requirement. */
const TONES = { below: "neutral", within: "line", above: "neutral", bandless: "line" } as const;

/** People with what they are paid and where that stands against their band. */
export function PeopleTable({ people, payrollId, mayWrite }: PeopleTableProps) {
  return (
    <Table caption="People and their bands">
      <thead>
        <tr>
          <HeadCell>Person</HeadCell>
          <HeadCell>Does</HeadCell>
          <HeadCell>Place</HeadCell>
          <HeadCell numeric>Base, full time</HeadCell>
          <HeadCell numeric>Band</HeadCell>
          <HeadCell numeric>Compa-ratio</HeadCell>
          <HeadCell>Stands</HeadCell>
          {mayWrite ? (
            <HeadCell>
              <span className="sr-only">Remove</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <PersonRow key={one.person.row} one={one} payrollId={payrollId} mayWrite={mayWrite} />
        ))}
      </tbody>
    </Table>
  );
}

type PersonRowProps = Omit<PeopleTableProps, "people"> & { readonly one: StandingPerson };

function PersonRow({ one: { person, standing }, payrollId, mayWrite }: PersonRowProps) {
  const { reference, title, place, base, currency, share, row } = person;
  const side = sideOf(standing);
  return (
    <Row>
      <Cell className="whitespace-nowrap">{reference}</Cell>
      <Cell className="min-w-48">
        {title}
        <span className="block text-12 text-muted-foreground">{seatInWords(person)}</span>
      </Cell>
      <Cell>{place === null ? "not known" : payPlaceInWords(place)}</Cell>
      <Cell numeric className="whitespace-nowrap">
        {amountInWords(base, currency)}
        {share < 1 ? <span className="block text-12 text-muted-foreground">works {formatShare(share)}</span> : null}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {standing.kind === "banded" ? (
          <>
            {amountInWords(standing.band.low, "")} to {amountInWords(standing.band.high, currency)}
          </>
        ) : null}
      </Cell>
      <Cell numeric>{ratioInWords(standing)}</Cell>
      <Cell className="whitespace-nowrap">
        <Badge tone={TONES[side]}>{sideInWords(side)}</Badge>
        {standing.kind === "bandless" ? (
          <span className="block text-12 text-muted-foreground">{reasonInWords(standing.because)}</span>
        ) : null}
        {standing.kind === "banded" && standing.liftCost > 0 ? (
          <span className="block text-12 text-muted-foreground">
            {amountInWords(standing.liftCost, currency)} a year lifts them
          </span>
        ) : null}
      </Cell>
      {mayWrite ? (
        <Cell>
          <ForgetPerson payrollId={payrollId} row={row} reference={reference} />
        </Cell>
      ) : null}
    </Row>
  );
}
