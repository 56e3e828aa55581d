import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { RatesNotice } from "@/app/(dashboard)/compensation/records/rates-notice";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { may } from "@/lib/domain/access";
import { HOURS_A_YEAR } from "@/lib/domain/compensation/money";
import { formatCount, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { resetExchangeRatesAction } from "./actions";
import { RatesForm } from "./rates-form";

export const metadata: Metadata = { title: "Exchange rates" };

export default async function ExchangeRatesPage() {
  const actor = await requireActor("role:read");
  const { month, rates, own } = await getExchangeRates(actor);
  const sources = [...new Set(rates.map(({ sourceUrl }) => sourceUrl))];
  const typed = own ?? { month, sourceName: "", sourceUrl: "", rates: linesOf(rates) };
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="Exchange rates"
      answer={
        <>
          Amounts stay as they were published and are shown in other currencies by <b>one table</b> of{" "}
          <b>{formatQuantity(rates.length, "currency", "currencies")}</b>, {own === null ? "as shipped" : "your own"},
          of <b>{month}</b>. An hour counts {formatCount(HOURS_A_YEAR)} times a year, a month twelve times.
        </>
      }
    >
      <PayTabs current="Rates" />
      <RatesNotice actor={actor} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel>
          <PanelHead title="In force" subtitle="How many of each one US dollar is worth" />
          <Table caption="Exchange rates in force">
            <thead>
              <tr>
                <HeadCell>Currency</HeadCell>
                <HeadCell numeric>For a dollar</HeadCell>
                <HeadCell>Source</HeadCell>
              </tr>
            </thead>
            <tbody>
              {rates.map(({ currency, perUsd, sourceUrl }) => (
                <Row key={currency}>
                  <Cell>{currency}</Cell>
                  <Cell numeric>{perUsd}</Cell>
                  <Cell className="text-12">{sources.indexOf(sourceUrl) + 1}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
          <PanelFoot>
            <ol className="grid list-decimal gap-1 pl-4">
              {sources.map((url) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer" className="link">
                    {rates.find(({ sourceUrl }) => sourceUrl === url)?.sourceName}
                  </a>
                </li>
              ))}
            </ol>
          </PanelFoot>
        </Panel>
        {may(actor, "pay:write") ? (
          <Panel>
            <PanelHead
              title="Put others in their place"
              subtitle="For everybody; imported records follow, and the journal keeps who did it"
            />
            <PanelBody>
              <RatesForm {...typed} />
            </PanelBody>
            {own === null ? null : (
              <PanelFoot>
                <ActButton
                  act={resetExchangeRatesAction}
                  fields={{}}
                  label="Go back to the shipped rates"
                  done="The shipped rates are in force."
                  small
                />
              </PanelFoot>
            )}
          </Panel>
        ) : null}
      </div>
    </PageFrame>
  );
}

function linesOf(rates: readonly { readonly currency: string; readonly perUsd: number }[]): string {
  return rates
    .filter(({ currency }) => currency !== "USD")
    .map(({ currency, perUsd }) => `${currency} ${perUsd}`)
    .join("\n");
}
