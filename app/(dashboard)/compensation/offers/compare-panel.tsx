"use client";

import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { ownership } from "@/lib/domain/compensation/offer/equity-value";
import { bonusOf, type OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { averageValue, exits } from "@/lib/domain/compensation/offer/offer-value";
import type { DeskOptions } from "./desk-options";
import { rateOf } from "./exit-chart";
import { difference, inThousands, ownedShare } from "./offer-words";
import type { OtherOffer } from "./other-offer";
import { SecondOffer } from "./second-offer";

type ComparePanelProps = {
  readonly label: string;
  readonly terms: OfferTerms;
  readonly other: OtherOffer | null;
  /** The offer itself; empty for one that is not saved. */
  readonly id: string;
  /** Whether there is another offer at all. */
  readonly hasOthers: boolean;
  readonly options: DeskOptions;
};

/** This offer beside another one, line by line; which one is in the address. */
export function ComparePanel({ id, label, terms, other, hasOthers, options }: ComparePanelProps) {
  if (!hasOthers && other === null) return null;
  return (
    <Panel className={other === null ? "print:hidden" : ""}>
      <PanelHead
        title={other === null ? "Beside another offer" : `${label} beside ${other.label}`}
        subtitle={other === null ? "Choose one: both then stand in the drawing and in a table" : other.about}
      />
      <PanelBody className="pb-3 print:hidden">
        <SecondOffer besides={id} other={other} />
      </PanelBody>
      {other === null ? null : <CompareTable label={label} terms={terms} other={other} options={options} />}
    </Panel>
  );
}

type Line = {
  readonly name: string;
  readonly isDrawn: boolean;
  readonly of: (terms: OfferTerms) => number | null;
};

const LINES: readonly Line[] = [
  { name: "Base", isDrawn: false, of: ({ base }) => base },
  { name: "Bonus at target", isDrawn: false, of: bonusOf },
  { name: "Sign-on, once", isDrawn: false, of: ({ signOn }) => signOn.amount },
  ...exits.map(({ label, factor }) => ({
    name: `A year on average, ${label === "Zero exit" ? "zero exit" : label.toLowerCase()}`,
    isDrawn: true,
    of: (terms: OfferTerms) => averageValue(terms, factor).total,
  })),
];

type CompareTableProps = Omit<ComparePanelProps, "id" | "other" | "hasOthers"> & { readonly other: OtherOffer };

function CompareTable({ label, terms, other, options }: CompareTableProps) {
  const rate = rateOf(other.terms.currency, terms.currency, options.rates);
  const isConverted = other.terms.currency !== terms.currency;
  return (
    <>
      <Table caption="Two offers side by side">
        <thead>
          <tr>
            <HeadCell>{terms.currency} a year</HeadCell>
            <HeadCell numeric className="whitespace-normal">
              {label}
            </HeadCell>
            <HeadCell numeric className="whitespace-normal">
              {other.label}
            </HeadCell>
            <HeadCell numeric>This over the other</HeadCell>
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ name, isDrawn, of }) => {
            const [own, theirs] = [of(terms), of(other.terms)];
            const converted = theirs === null ? null : theirs * rate;
            return (
              // The drawing above has what a year comes to; a sheet says it once.
              <Row key={name} className={isDrawn ? "print:hidden" : ""}>
                <Cell>{name}</Cell>
                <Cell numeric>{own === null ? "not known" : inThousands(own)}</Cell>
                <Cell numeric>{converted === null ? "not known" : inThousands(converted)}</Cell>
                <Cell numeric className="font-semibold">
                  {own === null || converted === null ? "not known" : difference(own - converted)}
                </Cell>
              </Row>
            );
          })}
          <Row>
            <Cell>Of the company, now</Cell>
            <Cell numeric>{owned(terms)}</Cell>
            <Cell numeric>{owned(other.terms)}</Cell>
            <Cell />
          </Row>
        </tbody>
      </Table>
      <PanelFoot>
        <Link href={`/compensation/offers/${other.id}`} className="link print:hidden">
          Open {other.label}
        </Link>
        <span className="hidden print:inline">
          Before tax. What is not known of an offer stands on the sheet of each.
        </span>
        {isConverted ? (
          <span>
            {other.label} is in {other.terms.currency}; turned into {terms.currency} by the rates of {options.ratesFrom}
            .
          </span>
        ) : null}
      </PanelFoot>
    </>
  );
}

function owned(terms: OfferTerms): string {
  if (terms.equity === null) return "none";
  const share = ownership(terms.equity, terms);
  return share === null ? "not known" : ownedShare(share.now);
}
