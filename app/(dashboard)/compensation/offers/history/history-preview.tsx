"use client";

import { amountInWords, seatInWords } from "@/app/(dashboard)/compensation/people/people-words";
import { payPlaceInWords } from "@/components/evidence/pay-words";
import { columnName } from "@/components/form/column-form";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { formatCount, formatDay, formatQuantity } from "@/lib/format";
import type { ShownHistory } from "./actions";

type HistoryPreviewProps = {
  readonly shown: ShownHistory;
  readonly act: (form: FormData) => void;
  readonly failure: string | null;
};

/** What an import would do: which offers are new, which rows are refused and why. The table as it was looked at is what is imported. */
export function HistoryPreview({ shown, act, failure }: HistoryPreviewProps) {
  const { added, known, refused, offers, reasons } = shown;
  return (
    <>
      <Panel>
        <PanelHead
          title={`${formatQuantity(added, "offer")} would be added`}
          subtitle={`${formatQuantity(known, "offer is", "offers are")} here already, ${formatQuantity(refused, "row is", "rows are")} refused. Nothing is imported yet`}
        />
        {offers.length === 0 ? null : <OfferRows offers={offers} />}
        <PanelFoot className="gap-3 py-3">
          {added > offers.length ? <span>and {formatCount(added - offers.length)} more</span> : null}
          {added === 0 ? (
            "Nothing is new in this table: look at the columns and the reasons below."
          ) : (
            <form action={act} className="grid gap-2">
              <FormFailure message={failure} />
              <HiddenMapping shown={shown} />
              <div>
                <SubmitButton busyLabel="Importing">Import {formatQuantity(added, "offer")}</SubmitButton>
              </div>
            </form>
          )}
        </PanelFoot>
      </Panel>
      {refused === 0 ? null : (
        <Panel>
          <PanelHead
            title={`${formatQuantity(refused, "row")} would be refused`}
            subtitle={
              refused > reasons.length
                ? `The first ${reasons.length} of them`
                : "Rows of the table, the heading is row 1"
            }
          />
          <Table caption="Refused rows">
            <thead>
              <tr>
                <HeadCell numeric>Row</HeadCell>
                <HeadCell>Why</HeadCell>
              </tr>
            </thead>
            <tbody>
              {reasons.map(({ row, because }) => (
                <Row key={row}>
                  <Cell numeric>{formatCount(row)}</Cell>
                  <Cell className="w-full">{because}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        </Panel>
      )}
    </>
  );
}

function OfferRows({ offers }: Pick<ShownHistory, "offers">) {
  return (
    <Table caption="Offers that would be added">
      <thead>
        <tr>
          <HeadCell numeric>Row</HeadCell>
          <HeadCell>For</HeadCell>
          <HeadCell>Seat</HeadCell>
          <HeadCell>Place</HeadCell>
          <HeadCell numeric>Base</HeadCell>
          <HeadCell>Became</HeadCell>
        </tr>
      </thead>
      <tbody>
        {offers.map(({ row, offer }) => (
          <Row key={row}>
            <Cell numeric>{formatCount(row)}</Cell>
            <Cell className="whitespace-nowrap">{offer.label}</Cell>
            <Cell className="min-w-40">{seatInWords(offer)}</Cell>
            <Cell>{payPlaceInWords(offer.place)}</Cell>
            <Cell numeric className="whitespace-nowrap">
              {amountInWords(offer.terms.base, offer.terms.currency)}
            </Cell>
            <Cell className="whitespace-nowrap">
              {offer.status}
              {offer.madeOn === null ? null : (
                <span className="block text-12 text-muted-foreground">made {formatDay(offer.madeOn)}</span>
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** The mapping that was looked at, as the form sends it. */
function HiddenMapping({ shown: { text, mapping } }: { readonly shown: ShownHistory }) {
  const sent = {
    text,
    mapped: "yes",
    ...Object.fromEntries(Object.entries(mapping.columns).map(([field, heading]) => [columnName(field), heading])),
    ...Object.fromEntries(Object.entries(mapping.everyRow).map(([field, word]) => [field, word ?? ""])),
  };
  return Object.entries(sent).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
