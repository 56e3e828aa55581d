import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelHead } from "@/components/ui/panel";
import { listAuthors } from "@/lib/data/claims";
import { listOfferImports, type OfferImport } from "@/lib/data/offer-history";
import { actorInWords } from "@/lib/domain/journal/journal-words";
import { formatMoment, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { undoHistoryAction } from "./actions";
import { HistoryDesk } from "./history-desk";

export const metadata: Metadata = { title: "Import past offers" };

export default async function OfferHistoryPage() {
  const actor = await requireActor("own-pay:write");
  const imports = await listOfferImports(actor);
  const names = await listAuthors(
    actor,
    imports.map(({ by }) => by),
  );
  return (
    <PageFrame
      crumbs={[
        { label: "Compensation", href: "/compensation" },
        { label: "Offer lab", href: "/compensation/offers" },
      ]}
      title="Import past offers"
      answer="One row an offer: whom it was for, the title, the base, what became of it and when. From 30 answers on they tell how likely yours are taken."
    >
      <PayTabs current="Offer lab" />
      <HistoryDesk />
      {imports.length === 0 ? null : (
        <Panel className="mt-4">
          <PanelHead title={`${formatQuantity(imports.length, "table")} imported`} subtitle="The newest first" />
          <ul>
            {imports.map((one) => (
              <ImportRow key={one.importId} one={one} by={actorInWords(one.by, names)} />
            ))}
          </ul>
        </Panel>
      )}
    </PageFrame>
  );
}

function ImportRow({ one, by }: { readonly one: OfferImport; readonly by: string }) {
  const { importId, at, offers, untouched } = one;
  const changed = offers - untouched;
  return (
    <li className="flex flex-wrap items-center gap-3 border-t px-4 py-2 text-13">
      <p className="min-w-0 flex-1">
        {formatQuantity(offers, "offer")}
        <span className="block text-12 text-muted-foreground">
          {by}, {formatMoment(at.toISOString())}
          {changed === 0 ? "" : `; ${changed} changed since, and would stay`}
        </span>
      </p>
      {untouched === 0 ? null : (
        <ActButton
          act={undoHistoryAction}
          fields={{ importId }}
          label="Take back"
          describedAs={`Take back the import of ${formatQuantity(offers, "offer")}`}
          done="The import is taken back; offers that were changed since stay."
          small
        />
      )}
    </li>
  );
}
