import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { loadOptions, loadSources } from "@/app/(dashboard)/compensation/offers/load-desk";
import { findLinked, findOffer, findOther, missingWords } from "@/app/(dashboard)/compensation/offers/load-offers";
import { OfferDesk } from "@/app/(dashboard)/compensation/offers/offer-desk";
import { draftOf } from "@/app/(dashboard)/compensation/offers/offer-draft";
import { oddsWords } from "@/app/(dashboard)/compensation/offers/open-points";
import { VersionPanel } from "@/app/(dashboard)/compensation/offers/version-panel";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { listAccountNames } from "@/lib/data/account-names";
import { findOfferVersion, listOfferVersions } from "@/lib/data/offer-versions";
import { countOffers } from "@/lib/data/offers";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { requireActor } from "@/lib/server/session";

// The name of a person is kept out of the browser's history and tab titles.
export const metadata: Metadata = { title: "Offer" };

const number = z.coerce.number().int().min(1).max(1_000_000).nullable().catch(null).default(null);

const Shown = z.object({
  with: z.string().max(40).catch("").default(""),
  /** An earlier version to look at. */
  version: number,
  /** The newest of the versions that are listed. */
  versions: number,
});

export default async function OfferPage({ params, searchParams }: PageProps<"/compensation/offers/[offerId]">) {
  const actor = await requireActor("offer:read", "offer:write");
  const offer = await findOffer(actor, (await params).offerId);
  if (offer === null) notFound();
  const shown = Shown.parse(await searchParams);
  const wanted = shown.version === null || shown.version === offer.version ? null : shown.version;
  const earlier = wanted === null ? null : await findOfferVersion(actor, offer.id, wanted);
  const [options, sources, counts, other, candidate, page] = await Promise.all([
    loadOptions(actor),
    loadSources(actor, earlier?.cell ?? offer.cell),
    countOffers(actor),
    findOther(actor, shown.with, offer.id),
    findLinked(actor, offer.candidateId),
    listOfferVersions(actor, offer.id, shown.versions),
  ]);
  const names = await listAccountNames(
    actor,
    page.versions.map(({ createdBy }) => createdBy),
  );
  const draft = draftOf(offer, offer.terms.currency);
  // The link is no part of what is put back.
  const asItWas = earlier && { ...draftOf(earlier, earlier.terms.currency), candidateId: draft.candidateId };
  return (
    <OfferDesk
      key={`${offer.id} ${earlier?.version ?? "as it stands"}`}
      tabs={<PayTabs current="Offer lab" />}
      saved={draft}
      earlier={earlier === null || asItWas === null ? null : { version: earlier.version, draft: asItWas }}
      stored={{ id: offer.id, version: offer.version }}
      candidate={candidate}
      options={options}
      sources={sources}
      odds={oddsWords(acceptanceOdds(counts))}
      other={other}
      missing={missingWords({
        version: earlier === null ? wanted : null,
        other: other === null && shown.with !== "" && shown.with !== offer.id,
      })}
      hasOthers={counts.draft + counts.made + counts.accepted + counts.declined > 1}
      versions={
        <VersionPanel
          id={offer.id}
          current={offer.version}
          shown={earlier?.version ?? null}
          page={page}
          names={names}
          reader={actor.id}
        />
      }
    />
  );
}
