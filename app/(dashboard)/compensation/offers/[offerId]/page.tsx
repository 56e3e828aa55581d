import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { loadOptions, loadSources } from "@/app/(dashboard)/compensation/offers/load-desk";
import { OfferDesk } from "@/app/(dashboard)/compensation/offers/offer-desk";
import { draftOf } from "@/app/(dashboard)/compensation/offers/offer-draft";
import { offerAbout, offerTitle } from "@/app/(dashboard)/compensation/offers/offer-title";
import { oddsWords } from "@/app/(dashboard)/compensation/offers/open-points";
import type { OtherOffer } from "@/app/(dashboard)/compensation/offers/other-offer";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { countOffers, getOffer, listOffers, type Offer } from "@/lib/data/offers";
import type { Actor } from "@/lib/domain/access";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { DomainError } from "@/lib/domain/errors";
import { requireActor } from "@/lib/server/session";

// The name of a person is kept out of the browser's history and tab titles.
export const metadata: Metadata = { title: "Offer" };

const Shown = z.object({ with: z.string().max(40).catch("").default("") });

async function findOffer(actor: Actor, id: string): Promise<Offer | null> {
  try {
    return await getOffer(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

function asOther(offer: Offer): OtherOffer {
  const { id, cell, terms } = offer;
  return { id, label: offerTitle(offer), about: offerAbout(cell), terms };
}

export default async function OfferPage({ params, searchParams }: PageProps<"/compensation/offers/[offerId]">) {
  const actor = await requireActor("offer:read", "offer:write");
  const offer = await findOffer(actor, (await params).offerId);
  if (offer === null) notFound();
  const { with: otherId } = Shown.parse(await searchParams);
  const [options, sources, counts, { offers }, other] = await Promise.all([
    loadOptions(actor),
    loadSources(actor, offer.cell),
    countOffers(actor),
    listOffers(actor),
    otherId === "" || otherId === offer.id ? null : findOffer(actor, otherId),
  ]);
  return (
    <OfferDesk
      tabs={<PayTabs current="Offer lab" />}
      saved={draftOf(offer, offer.terms.currency)}
      stored={{ id: offer.id, version: offer.version }}
      candidateId={offer.candidateId}
      options={options}
      sources={sources}
      odds={oddsWords(acceptanceOdds(counts))}
      other={other === null ? null : asOther(other)}
      others={offers.filter(({ id }) => id !== offer.id).map((one) => ({ value: one.id, label: offerTitle(one) }))}
      finder={null}
    />
  );
}
