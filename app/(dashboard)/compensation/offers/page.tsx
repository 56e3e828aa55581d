import type { Metadata } from "next";
import { z } from "zod";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { countOffers, listOffers, type OfferPage } from "@/lib/data/offers";
import { may } from "@/lib/domain/access";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { OfferTable } from "./offer-table";
import { oddsWords } from "./open-points";

export const metadata: Metadata = { title: "Offer lab" };

const Shown = z.object({ from: z.string().max(100).nullable().catch(null).default(null) });

export default async function OffersPage({ searchParams }: PageProps<"/compensation/offers">) {
  const actor = await requireActor("offer:read");
  const { from } = Shown.parse(await searchParams);
  const [page, counts] = await Promise.all([
    // An address that no page gave begins again.
    listOffers(actor, from).catch(() => listOffers(actor)),
    countOffers(actor),
  ]);
  const total = counts.draft + counts.made + counts.accepted + counts.declined;
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="Offer lab"
      answer={
        total === 0 ? (
          "What an offer is worth if the company fails, if nothing changes and if it doubles, and where its base stands."
        ) : (
          <>
            <b>{formatQuantity(total, "offer")}</b>: {counts.draft} being worked out, {counts.made} made and open,{" "}
            {counts.accepted} accepted, {counts.declined} declined.
          </>
        )
      }
      actions={
        <>
          {may(actor, "own-pay:write") ? (
            <Button asChild>
              <Link href="/compensation/offers/history">Import past offers</Link>
            </Button>
          ) : null}
          <Button asChild tone="primary">
            <Link href="/compensation/offers/new">New offer</Link>
          </Button>
        </>
      }
    >
      <PayTabs current="Offer lab" />
      {total === 0 ? <NoOffers /> : <OfferList page={page} odds={oddsWords(acceptanceOdds(counts))} />}
    </PageFrame>
  );
}

function NoOffers() {
  return (
    <Panel>
      <EmptyState title="No offer yet">
        <div className="grid gap-2">
          <p>
            Type the terms of an offer and see at once what a year of it pays: in cash, and with its equity if the
            company fails, at half the share price, at today’s and at twice.
          </p>
          <p>
            Its base stands beside each published source by itself, none averaged into another. Saved offers can be put
            side by side, shared by their address and printed as a sheet. What became of each is what your own chance of
            acceptance is told from, once 30 were answered.
          </p>
        </div>
      </EmptyState>
    </Panel>
  );
}

function OfferList({ page, odds }: { readonly page: OfferPage; readonly odds: string }) {
  return (
    <Panel>
      <PanelHead
        title="Offers, the last changed first"
        subtitle="Average yearly value over four years, before tax, each in its own currency"
      />
      <OfferTable offers={page.offers} />
      <PanelFoot>
        <span>{odds}</span>
        {page.next === null ? null : (
          <Link href={`/compensation/offers?from=${encodeURIComponent(page.next)}`} className="link ml-auto">
            Earlier ones
          </Link>
        )}
      </PanelFoot>
    </Panel>
  );
}
