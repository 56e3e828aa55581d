import { X } from "lucide-react";
import type { Metadata } from "next";
import { evidenceLines } from "@/app/(dashboard)/compensation/evidence-lines";
import { type Exchange, exchangeInto } from "@/app/(dashboard)/compensation/exchange";
import { spreadOf } from "@/app/(dashboard)/compensation/explorer-words";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { BandKey } from "@/components/evidence/band-marks";
import { BandPlot } from "@/components/evidence/band-plot";
import { cellPlaceInWords, companyTypeInWords, levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import { PageFrame } from "@/components/layout/page-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { payCellKey, payLevels } from "@/lib/domain/compensation/pay-cell";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { AddCell, type CellChoices } from "./add-cell";
import { type CompareView, compareHref, MOST_COMPARED, readCompareView } from "./compare-cells";
import { CompareTable } from "./compare-table";

export const metadata: Metadata = { title: "Compare pay" };

type ComparePageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function ComparePayPage({ searchParams }: ComparePageProps) {
  const actor = await requireActor("role:read");
  const view = readCompareView(await searchParams);
  const [base, total, { rates }] = await Promise.all([
    getPayEvidence(actor, view.cells, "base"),
    getPayEvidence(actor, view.cells, "total"),
    getExchangeRates(actor),
  ]);
  const exchange = exchangeInto(view.currency, rates);
  const spread = spreadOf(base, exchange.currency, exchange.fromUsd);
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="The same seat, elsewhere"
      answer={spread === null ? "Up to six seats beside each other, each with what it rests on." : `Base is ${spread}.`}
      actions={<PrintButton />}
    >
      <PayTabs current="Compare" />
      {view.cells.length < MOST_COMPARED ? (
        <AddCell fields={fieldsOf(view)} present={view.cells.map(payCellKey)} currency={view.currency} />
      ) : (
        <p className="mb-3 text-13 text-muted-foreground">Six are compared; take one away to add another.</p>
      )}
      {base.length === 0 ? (
        <Panel>
          <EmptyState title="Nothing is compared yet">
            Choose a role, a level, a place and a kind of employer above.
          </EmptyState>
        </Panel>
      ) : (
        <Panel>
          <PanelHead
            title="Base pay, source by source"
            subtitle={`A year in ${exchange.currency}; measured, claimed and modelled are never mixed`}
            tools={
              <FilterSelect
                label="Currency"
                name="currency"
                value={exchange.currency}
                options={rates.map(({ currency }) => ({ value: currency, label: currency }))}
              />
            }
          />
          <PanelBody>
            <BandPlot
              rows={base.map((evidence) => plotRow(evidence, exchange))}
              heads={["Seat", "Middle, sample"]}
              offer={null}
            />
          </PanelBody>
          <CompareTable base={base} total={total} exchange={exchange} removeLinks={removals(view)} />
          <PanelFoot>
            <BandKey />
            <Link href="/compensation/model" className="link">
              How far off modelled pay is
            </Link>
          </PanelFoot>
        </Panel>
      )}
    </PageFrame>
  );
}

const roleName = (slug: string): string => roleNames.find((role) => role.slug === slug)?.name ?? slug;

function plotRow(evidence: PayEvidence, exchange: Exchange) {
  const { cell } = evidence;
  return {
    key: payCellKey(cell),
    title: `${levelInWords(cell.level)} ${roleName(cell.role)}`,
    note: cellPlaceInWords(cell),
    label: "amounts in the table below",
    lines: evidenceLines(evidence, exchange, new Date().getUTCFullYear()),
  };
}

function fieldsOf({ cells }: CompareView): readonly CellChoices[] {
  const last = cells.at(-1);
  return [
    {
      name: "role",
      label: "Role",
      chosen: last?.role ?? roleNames[0].slug,
      choices: roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: "level",
      label: "Level",
      chosen: last?.level ?? "senior",
      choices: payLevels.map((level) => ({ value: level, label: levelInWords(level) })),
    },
    {
      name: "region",
      label: "Place",
      chosen: "US national",
      choices: payPlaces.map(({ id }) => ({ value: id, label: payPlaceInWords(id) })),
    },
    {
      name: "companyType",
      label: "Employer",
      chosen: "all",
      choices: companyTypes.map((type) => ({ value: type, label: companyTypeInWords(type) })),
    },
  ];
}

/** A way to take each cell out of the comparison. */
function removals(view: CompareView): ReadonlyMap<string, React.ReactNode> {
  return new Map(
    view.cells.map((cell) => {
      const key = payCellKey(cell);
      const others = view.cells.filter((other) => payCellKey(other) !== key);
      const link = (
        <Link
          key={key}
          href={compareHref({ ...view, cells: others })}
          scroll={false}
          aria-label={`Take ${levelInWords(cell.level)} in ${cellPlaceInWords(cell)} away`}
          className="inline-grid size-6 place-items-center rounded-sm text-muted-foreground hover:bg-hover print:hidden"
        >
          <X aria-hidden className="size-3.5" />
        </Link>
      );
      return [key, link];
    }),
  );
}
