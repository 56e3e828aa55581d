import type { Metadata } from "next";
import { z } from "zod";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterInput } from "@/components/ui/filter-input";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { findOffers } from "@/lib/data/find-offers";
import { countOffers, listOffers, type OfferPage } from "@/lib/data/offers";
import { may } from "@/lib/domain/access";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { OfferTable } from "./offer-table";
import { oddsWords } from "./open-points";

export const metadata: Metadata = { title: "Offer lab" };

const Shown = z.object({
  cursor: z.string().max(100).nullable().catch(null).default(null),
  /** Words of the name, the candidate, the role, the level or the place. */
  q: z.string().trim().max(120).catch("").default(""),
});

export default async function OffersPage({ searchParams }: PageProps<"/compensation/offers">) {
  const actor = await requireActor("offer:read");
  const { cursor, q } = Shown.parse(await searchParams);
  const pageFrom = (start: string | null) =>
    q === "" ? listOffers(actor, start) : findOffers(actor, { search: q, besides: "", from: start });
  const [page, counts] = await Promise.all([
    // An address that no page gave begins again.
    pageFrom(cursor).catch(() => pageFrom(null)),
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
      {total === 0 ? <NoOffers /> : <OfferList page={page} search={q} odds={oddsWords(acceptanceOdds(counts))} />}
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

type OfferListProps = { readonly page: OfferPage; readonly search: string; readonly odds: string };

function OfferList({ page, search, odds }: OfferListProps) {
  const asked = search === "" ? "" : `q=${encodeURIComponent(search)}&`;
  return (
    <Panel>
      <PanelHead
        title="Offers, the last changed first"
        subtitle="Average yearly value over four years, before tax, each in its own currency"
      />
      <search aria-label="Offers" className="block px-4 pb-3 print:hidden">
        <FilterInput label="Name, role, level or place" name="q" type="search" value={search} className="w-64" />
      </search>
      {page.offers.length === 0 ? (
        <p className="border-t px-4 py-3 text-13 text-muted-foreground">No offer is called that.</p>
      ) : (
        <OfferTable offers={page.offers} />
      )}
      <PanelFoot>
        <span>{odds}</span>
        {page.next === null ? null : (
          <Link href={`/compensation/offers?${asked}cursor=${encodeURIComponent(page.next)}`} className="link ml-auto">
            Earlier ones
          </Link>
        )}
      </PanelFoot>
    </Panel>
  );
}
