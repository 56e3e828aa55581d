"use client";

import { amountInWords, sideInWords } from "@/app/(dashboard)/compensation/people/people-words";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { StandingTally } from "@/lib/domain/compensation/people/band-effect";
import { formatQuantity } from "@/lib/format";

/** What bands that are not adopted yet would mean for present people. */
export type ShownEffect = {
  readonly people: number;
  readonly before: StandingTally | null;
  readonly after: StandingTally;
  readonly liftCost: number;
  readonly currency: string;
  /** Who would stand elsewhere than now; at most as many as are shown. */
  readonly moved: readonly {
    readonly reference: string;
    readonly title: string;
    readonly from: keyof StandingTally;
    readonly into: keyof StandingTally;
  }[];
  readonly movedCount: number;
};

const SIDES = ["below", "within", "above", "bandless"] as const;

/** Who would stand where, beside the bands in force. */
export function BandEffectPanel({ effect }: { readonly effect: ShownEffect }) {
  const { people, before, after, liftCost, currency, moved, movedCount } = effect;
  if (people === 0)
    return <p className="text-13">Nobody of the payroll holds this role, so nobody would stand elsewhere.</p>;
  return (
    <section aria-label="Effect on our people" className="grid max-w-[72ch] gap-2">
      <p className="text-13">
        Of {formatQuantity(people, "person", "people")}, <b>{after.below}</b> would be paid below their band
        {after.below === 0 ? "" : `; lifting them costs ${amountInWords(liftCost, currency)} a year`}.
      </p>
      <Table caption="Where people stand, now and by these bands">
        <thead>
          <tr>
            <HeadCell>Stands</HeadCell>
            {before === null ? null : <HeadCell numeric>Now</HeadCell>}
            <HeadCell numeric>By these bands</HeadCell>
          </tr>
        </thead>
        <tbody>
          {SIDES.map((side) => (
            <Row key={side}>
              <Cell>{sideInWords(side)}</Cell>
              {before === null ? null : <Cell numeric>{before[side]}</Cell>}
              <Cell numeric>{after[side]}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {moved.length === 0 || before === null ? null : (
        <ul className="grid gap-0.5 text-12 text-secondary-foreground">
          {moved.map(({ reference, title, from, into }) => (
            <li key={reference}>
              {reference}, {title}: from {sideInWords(from)} to {sideInWords(into)}
            </li>
          ))}
          {movedCount > moved.length ? (
            <li>and {formatQuantity(movedCount - moved.length, "person", "people")} more</li>
          ) : null}
        </ul>
      )}
    </section>
  );
}
