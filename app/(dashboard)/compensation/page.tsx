import { Download } from "lucide-react";
import type { Metadata } from "next";
import { claimsHref } from "@/app/(dashboard)/market/claims/search-params";
import { ChartFrame } from "@/components/charts/chart-frame";
import { BandKey } from "@/components/evidence/band-marks";
import { BandPlot, type BandRow } from "@/components/evidence/band-plot";
import { cellPlaceInWords, levelInWords } from "@/components/evidence/pay-words";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { SegmentedLinks } from "@/components/ui/segmented";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { otherClaimsOn, payComponents } from "@/lib/domain/compensation/pay-claim";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import type { Interval } from "@/lib/domain/interval";
import { formatCount } from "@/lib/format";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { evidenceLines } from "./evidence-lines";
import { type Exchange, exchangeInto } from "./exchange";
import { severalOf } from "./explorer-choices";
import { ExplorerFilters } from "./explorer-filters";
import { explorerTable } from "./explorer-table";
import { answerOf, findingOf, formsOf, recordsOf } from "./explorer-words";
import { OfferField } from "./offer-field";
import { OtherClaims } from "./other-claims";
import { PayTabs } from "./pay-tabs";
import { cellsOf, type PayView, payHref, readPayView } from "./search-params";

export const metadata: Metadata = { title: "Compensation" };

type CompensationPageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const PART_WORDS = { base: "Base", bonus: "Bonus", equity: "Equity", total: "Total" } as const;
const PART_UNITS = {
  base: "Base pay",
  bonus: "Target bonus in money",
  equity: "Equity, its yearly value",
  total: "Total pay with bonus and equity",
} as const;

export default async function CompensationPage({ searchParams }: CompensationPageProps) {
  const actor = await requireActor("role:read");
  const view = readPayView(await searchParams);
  const { cells, left } = cellsOf(view);
  const [rows, { rates }, { claims }] = await Promise.all([
    getPayEvidence(actor, cells, view.part),
    getExchangeRates(actor),
    listCurrentClaims(actor),
  ]);
  const exchange = exchangeInto(view.currency, rates);
  const answer = answerOf(rows);
  return (
    <PageFrame
      title="Compensation"
      answer={
        answer === null ? (
          "No source says anything of these cells, and the model has no evidence for one of its factors."
        ) : (
          <>
            {answer.before}
            <b>
              {exactRange(answer.usd, exchange.fromUsd)} {exchange.currency}
            </b>
            {answer.after}
          </>
        )
      }
      actions={<ExplorerActions view={view} />}
    >
      <PayTabs current="Explorer" />
      <ExplorerFilters
        several={severalOf(view)}
        currencies={rates.map(({ currency }) => currency)}
        currency={exchange.currency}
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <SegmentedLinks
          label="Part of pay"
          items={payComponents.map((part) => ({
            label: PART_WORDS[part],
            href: payHref(view, { part }),
            current: part === view.part,
          }))}
        />
        <OfferField currency={exchange.currency} offer={view.offer} />
      </div>
      {answer === null ? (
        <Panel>
          <EmptyState title={`Nobody claims ${PART_WORDS[view.part].toLowerCase()} in money for these cells`}>
            Choose other levels, places or employers, or import records of pay that have it. Nothing is made up
            {view.part === "base" || view.part === "total"
              ? ": the model has no evidence for one of its factors here."
              : ": the model estimates base and total pay alone."}
          </EmptyState>
        </Panel>
      ) : (
        <ChartFrame
          title={findingOf(rows, exchange.currency, exchange.fromUsd)}
          subtitle={`${PART_UNITS[view.part]} a year in ${exchange.currency}. ${formsOf(rows)}${left > 0 ? `; ${formatCount(left)} more are asked for than fit, so choose fewer` : ""}`}
          table={explorerTable(rows, exchange)}
          foot={<Foot rate={rates.find(({ currency }) => currency === exchange.currency)} />}
        >
          <BandPlot
            rows={rows.map((evidence) => bandRow(evidence, exchange, view.roles.length > 1))}
            heads={["Level, place, kind of employer", "Middle, sample"]}
            offer={view.offer}
          />
        </ChartFrame>
      )}
      {view.part === "base" ? null : <OtherClaims claims={otherClaimsOn(claims, view.part, view.roles)} />}
    </PageFrame>
  );
}

/** To the hundred: "180,000", "197,000 to 383,000". */
function exactRange({ low, high }: Interval, fromUsd: number): string {
  const amount = (usd: number) => formatCount(Math.round((usd * fromUsd) / 100) * 100);
  return low === high ? amount(low) : `${amount(low)} to ${amount(high)}`;
}

function ExplorerActions({ view }: { readonly view: PayView }) {
  return (
    <>
      <PrintButton />
      {(["csv", "json"] as const).map((form) => (
        <Button key={form} asChild>
          <a href={payHref(view, {}, `/compensation/export/${form}`)} download>
            <Download aria-hidden />
            {form.toUpperCase()}
          </a>
        </Button>
      ))}
    </>
  );
}

function bandRow(evidence: PayEvidence, exchange: Exchange, namesRole: boolean): BandRow {
  const { cell } = evidence;
  const role = roleNames.find(({ slug }) => slug === cell.role)?.name ?? cell.role;
  const said = recordsOf([evidence], exchange.fromUsd).map(
    ({ form, low, middle, high }) =>
      `${form}${[low, middle, high].map((value) => (value === null ? "" : ` ${formatCount(value)}`)).join("")}`,
  );
  return {
    key: [cell.role, cell.level, cell.region, cell.companyType].join(" "),
    title: namesRole ? `${levelInWords(cell.level)} ${role}` : levelInWords(cell.level),
    note: cellPlaceInWords(cell),
    label: said.join("; "),
    lines: evidenceLines(evidence, exchange, new Date().getUTCFullYear()),
  };
}

function Foot({ rate }: { readonly rate: ExchangeRate | undefined }) {
  return (
    <>
      <BandKey />
      <Link href={claimsHref({ metric: "geo_differential" })} className="link print:hidden">
        Claimed differences between places
      </Link>
      {rate === undefined || rate.currency === "USD" ? null : (
        <span>
          {rate.perUsd} {rate.currency} for a dollar: {rate.sourceName}
        </span>
      )}
    </>
  );
}
