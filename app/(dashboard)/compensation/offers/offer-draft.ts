import {
  type OfferField,
  type TypedTerms,
  typedTerms,
  untouchedTerms,
} from "@/lib/domain/compensation/offer/offer-fields";
import type { OfferStatus } from "@/lib/domain/compensation/offer/offer-status";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";

/** The fields of an offer besides its terms. */
export const placeFields = [
  "label",
  "role",
  "level",
  "place",
  "companyType",
  "status",
  "madeOn",
  "answeredOn",
  "candidateId",
] as const;
export type DraftField = OfferField | (typeof placeFields)[number];

/** An offer as it stands in the fields of its form. */
export type OfferDraft = TypedTerms & Readonly<Record<(typeof placeFields)[number], string>>;

/** The fields of which the sources hang: what the pay is for. */
export const cellFields: readonly DraftField[] = ["role", "level", "place", "companyType"];

type SavedOffer = {
  readonly label: string;
  readonly candidateId: string | null;
  readonly cell: PayCell;
  readonly terms: OfferTerms | null;
  readonly status: OfferStatus;
  readonly madeOn: string | null;
  readonly answeredOn: string | null;
};

/** What stands in the fields of an offer before anybody types; `currency` where it has no terms yet. */
export function draftOf(offer: SavedOffer, currency: string): OfferDraft {
  const { label, candidateId, cell, terms, status, madeOn, answeredOn } = offer;
  return {
    ...(terms === null ? { ...untouchedTerms, currency } : typedTerms(terms)),
    ...{ label, role: cell.role, level: cell.level ?? "", place: cell.region, companyType: cell.companyType },
    ...{ status, madeOn: madeOn ?? "", answeredOn: answeredOn ?? "", candidateId: candidateId ?? "" },
  };
}

/** The fields again after a form came back: what was typed over what stood there. */
export function draftAfter(
  first: OfferDraft,
  typed: Readonly<Record<string, FormDataEntryValue | readonly string[]>>,
): OfferDraft {
  const strings = Object.entries(typed).filter(([name, value]) => name in first && typeof value === "string");
  return { ...first, ...Object.fromEntries(strings) };
}
