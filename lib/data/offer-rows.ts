import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { hidesIdentity } from "@/lib/domain/blind/reveal";
import { OfferFacts, type OfferInput, OfferProgress, StoredTerms } from "@/lib/domain/compensation/offer/offer-input";
import type { OfferState } from "@/lib/domain/compensation/offer/offer-state";
import { datesThatCount } from "@/lib/domain/compensation/offer/offer-status";
import type { Offer as OfferRow } from "@/prisma/generated/client";
import { storableText } from "./fold-text";
import { codeName } from "./shown-name";

/** A stored offer. */
export type Offer = OfferState & {
  readonly id: string;
  readonly updatedAt: Date;
  /** Raised by each change; a change names the one it was made on. */
  readonly version: number;
};

/** What a row says besides free text and numbers; one that a page could not have saved fails here. */
export const StoredOffer = z.object({
  level: OfferFacts.shape.level,
  companyType: OfferFacts.shape.companyType,
  status: OfferProgress.shape.status,
});

/** The columns that say what an offer is: those of an offer and of each of its versions. */
export type OfferColumns = Pick<
  OfferRow,
  | "label"
  | "candidateId"
  | "roleSlug"
  | "level"
  | "place"
  | "companyType"
  | "terms"
  | "status"
  | "madeOn"
  | "answeredOn"
>;

/** The name on an offer, which mostly is that of whom it is for: in blind review what tells one candidate from another and no more. */
export function shownLabel(actor: Actor, { label, candidateId }: Pick<OfferColumns, "label" | "candidateId">): string {
  return candidateId !== null && hidesIdentity(actor, candidateId) ? codeName(candidateId) : label;
}

/** The name to keep: what stood there, where nothing but the name that hides it came back. */
export function keptLabel(
  actor: Actor,
  typed: OfferColumns,
  stood: Pick<OfferColumns, "label" | "candidateId">,
): string {
  const isHidden = stood.candidateId !== null && hidesIdentity(actor, stood.candidateId);
  return isHidden && typed.candidateId === stood.candidateId && typed.label === shownLabel(actor, stood)
    ? stood.label
    : typed.label;
}

/** What an offer's columns say, as `actor` may see it. */
export function stateOf(actor: Actor, row: OfferColumns): OfferState {
  const { candidateId, madeOn, answeredOn } = row;
  const label = shownLabel(actor, row);
  const { status, ...kinds } = StoredOffer.parse(row);
  return {
    ...{ label, candidateId, status, madeOn, answeredOn },
    cell: { role: row.roleSlug, region: row.place, ...kinds },
    terms: StoredTerms.parse(JSON.parse(row.terms)),
  };
}

/** An offer's row as pages show it to `actor`. */
export function toOffer(actor: Actor, row: OfferRow): Offer {
  const { id, updatedAt, version } = row;
  return { id, ...stateOf(actor, row), updatedAt, version };
}

/** An offer as somebody saves it, as columns. */
export function toColumns(input: OfferInput, candidateId: string | null): OfferColumns {
  const { label, role, level, place, companyType, terms } = input;
  return {
    ...{ label: storableText(label), candidateId, roleSlug: role, level, place, companyType },
    ...datesThatCount(input),
    terms: JSON.stringify(terms),
  };
}

/** The columns of a row alone. */
export function columnsOf(row: OfferColumns): OfferColumns {
  const { label, candidateId, roleSlug, level, place, companyType, terms, status, madeOn, answeredOn } = row;
  return { label, candidateId, roleSlug, level, place, companyType, terms, status, madeOn, answeredOn };
}
