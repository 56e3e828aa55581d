import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { type PastImport, PastImports } from "@/app/(dashboard)/past-imports";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { listAuthors } from "@/lib/data/claims";
import { listOfferImports, type OfferImport } from "@/lib/data/offer-history";
import { actorInWords } from "@/lib/domain/journal/journal-words";
import { formatQuantity } from "@/lib/format";
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
      <PastImports
        title={`${formatQuantity(imports.length, "table")} imported`}
        imports={imports.map((one) => toPast(one, actorInWords(one.by, names)))}
      />
    </PageFrame>
  );
}

function toPast({ importId, at, offers, untouched }: OfferImport, by: string): PastImport {
  const what = formatQuantity(offers, "offer");
  const changed = offers - untouched;
  return {
    ...{ importId, at, by, what },
    since: changed === 0 ? "" : `${changed} changed since, and would stay`,
    takeBack:
      untouched === 0 ? null : (
        <ActButton
          act={undoHistoryAction}
          fields={{ importId }}
          label="Take back"
          describedAs={`Take back the import of ${what}`}
          done="The import is taken back; offers that were changed since stay."
          small
        />
      ),
  };
}
