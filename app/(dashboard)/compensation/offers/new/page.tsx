import type { Metadata } from "next";
import { z } from "zod";
import { loadOptions, loadSources } from "@/app/(dashboard)/compensation/offers/load-desk";
import { findOther, missingWords } from "@/app/(dashboard)/compensation/offers/load-offers";
import { OfferDesk } from "@/app/(dashboard)/compensation/offers/offer-desk";
import { draftOf } from "@/app/(dashboard)/compensation/offers/offer-draft";
import { oddsWords } from "@/app/(dashboard)/compensation/offers/open-points";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { UNNAMED } from "@/components/evidence/person-name";
import { countOffers } from "@/lib/data/offers";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { OfferPlace } from "@/lib/domain/compensation/offer/offer-input";
import { payPlaces } from "@/lib/reference/pay-places";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActor } from "@/lib/server/session";

export const metadata: Metadata = { title: "New offer" };

const { role, level, place, companyType } = OfferPlace.shape;
const FIRST = {
  role: "ai-infrastructure-engineer",
  level: "senior",
  place: "US national",
  companyType: "all",
} as const;

/** The cell may be in the address, so that a page of pay leads here; what is none is the first one. */
const Parameters = z.object({
  candidate: z.string().max(40).catch("").default(""),
  /** An offer to stand beside it. */
  with: z.string().max(40).catch("").default(""),
  role: role.optional().catch(undefined),
  level: level.catch(FIRST.level).default(FIRST.level),
  place: place.catch(FIRST.place).default(FIRST.place),
  companyType: companyType.catch(FIRST.companyType).default(FIRST.companyType),
});

export default async function NewOfferPage({ searchParams }: PageProps<"/compensation/offers/new">) {
  const actor = await requireActor("offer:write");
  const asked = Parameters.parse(await searchParams);
  const candidate = asked.candidate === "" ? null : await requireCandidate(actor, asked.candidate);
  const cell = {
    role: asked.role ?? candidate?.nearestRole ?? FIRST.role,
    level: asked.level,
    region: asked.place,
    companyType: asked.companyType,
  };
  const [options, sources, counts, other] = await Promise.all([
    loadOptions(actor),
    loadSources(actor, cell),
    countOffers(actor),
    findOther(actor, asked.with, ""),
  ]);
  const empty = {
    label: candidate?.name ?? "",
    candidateId: candidate?.id ?? null,
    cell,
    terms: null,
    status: "draft",
    madeOn: null,
    answeredOn: null,
  } as const;
  const currency = payPlaces.find(({ id }) => id === cell.region)?.currency ?? "USD";
  return (
    <OfferDesk
      tabs={<PayTabs current="Offer lab" />}
      saved={draftOf(empty, currency)}
      earlier={null}
      stored={null}
      candidate={candidate === null ? null : { id: candidate.id, name: candidate.name || UNNAMED }}
      options={options}
      sources={sources}
      odds={oddsWords(acceptanceOdds(counts))}
      other={other}
      missing={missingWords({ version: null, other: other === null && asked.with !== "" })}
      hasOthers={counts.draft + counts.made + counts.accepted + counts.declined > 0}
      versions={null}
    />
  );
}
