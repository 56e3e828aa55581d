import "server-only";
import { UNNAMED } from "@/components/evidence/person-name";
import { listCandidatesById } from "@/lib/data/candidate-list";
import type { Offer } from "@/lib/data/offer-rows";
import { getOffer } from "@/lib/data/offers";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { LinkedCandidate } from "./candidate-link";
import { offerAbout, offerTitle } from "./offer-title";
import type { OtherOffer } from "./other-offer";

/** An offer; null where there is none of that id. */
export async function findOffer(actor: Actor, id: string): Promise<Offer | null> {
  try {
    return await getOffer(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

/** The offer that an address puts beside another one; null where it names none, or the same. */
export async function findOther(actor: Actor, id: string, besides: string): Promise<OtherOffer | null> {
  const offer = id === "" || id === besides ? null : await findOffer(actor, id);
  if (offer === null) return null;
  return { id: offer.id, label: offerTitle(offer), about: offerAbout(offer.cell), terms: offer.terms };
}

/** What an address asks for and is not here, in a sentence each; null where all of it is. */
export function missingWords({ version, other }: { readonly version: number | null; readonly other: boolean }) {
  const words = [
    ...(version === null ? [] : [`There is no version ${version} of this offer, so what stands is shown.`]),
    ...(other ? ["The second offer of this address is not here. It may have been removed."] : []),
  ];
  return words.length === 0 ? null : words.join(" ");
}

/** Whom an offer is linked to; null for nobody. */
export async function findLinked(actor: Actor, candidateId: string | null): Promise<LinkedCandidate | null> {
  if (candidateId === null || !may(actor, "candidate:read") || !may(actor, "pool:read")) return null;
  const [candidate] = await listCandidatesById(actor, [candidateId]);
  return candidate === undefined ? null : { id: candidate.id, name: candidate.name || UNNAMED };
}
