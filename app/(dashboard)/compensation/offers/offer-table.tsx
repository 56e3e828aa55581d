import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { Offer } from "@/lib/data/offer-rows";
import type { OfferStatus } from "@/lib/domain/compensation/offer/offer-status";
import { averageValue } from "@/lib/domain/compensation/offer/offer-value";
import { formatDay } from "@/lib/format";
import { offerAbout, offerTitle } from "./offer-title";
import { inThousands } from "./offer-words";

/** Saved offers with what they are worth. */
export function OfferTable({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <Table caption="Offers">
      <thead>
        <tr>
          <HeadCell>For</HeadCell>
          <HeadCell>Role, level, place</HeadCell>
          <HeadCell numeric>Base</HeadCell>
          <HeadCell numeric>A year, zero exit</HeadCell>
          <HeadCell numeric>A year, flat</HeadCell>
          <HeadCell>Status</HeadCell>
          <HeadCell numeric>Changed</HeadCell>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </tbody>
    </Table>
  );
}

function OfferRow({ offer }: { readonly offer: Offer }) {
  const { id, cell, terms, updatedAt } = offer;
  const { total } = averageValue(terms, 1);
  return (
    <Row>
      <Cell>
        <Link href={`/compensation/offers/${id}`} className="font-medium hover:underline">
          {offerTitle(offer)}
        </Link>
      </Cell>
      <Cell className="min-w-48 text-secondary-foreground">{offerAbout(cell)}</Cell>
      <Cell numeric className="whitespace-nowrap">
        {inThousands(terms.base)} {terms.currency}
      </Cell>
      <Cell numeric>{inThousands(averageValue(terms, 0).cash)}</Cell>
      <Cell numeric className="font-semibold">
        {total === null ? "not known" : inThousands(total)}
      </Cell>
      <Cell className="whitespace-nowrap">
        <StatusBadge offer={offer} />
      </Cell>
      <Cell numeric className="whitespace-nowrap text-12 text-muted-foreground">
        {formatDay(updatedAt.toISOString())}
      </Cell>
    </Row>
  );
}

const STATUSES: Readonly<
  Record<OfferStatus, { readonly words: string; readonly tone: "line" | "unknown" | "met" | "unmet" }>
> = {
  draft: { words: "Draft", tone: "line" },
  made: { words: "Made", tone: "unknown" },
  accepted: { words: "Accepted", tone: "met" },
  declined: { words: "Declined", tone: "unmet" },
};

function StatusBadge({ offer: { status, madeOn, answeredOn } }: { readonly offer: Offer }) {
  const { words, tone } = STATUSES[status];
  const day = answeredOn ?? madeOn;
  return (
    <>
      <Badge tone={tone}>{words}</Badge>
      {day === null ? null : <span className="ml-1.5 text-12 text-muted-foreground">{formatDay(day)}</span>}
    </>
  );
}
