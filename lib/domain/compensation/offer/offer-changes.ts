import { type OfferField, offerFields, typedTerms } from "./offer-fields";
import type { OfferState } from "./offer-state";

const placeFields = ["label", "role", "level", "place", "companyType", "status", "madeOn", "answeredOn"] as const;
export type ChangedField = OfferField | (typeof placeFields)[number];

/** One field of an offer that differs between two versions, as its form shows it; empty where it holds nothing. */
export type OfferChange = { readonly field: ChangedField; readonly from: string; readonly to: string };

/** What somebody does to the link between an offer and a candidate. */
export type LinkChange = "linked" | "unlinked" | "changed";

function fieldsOf({
  label,
  cell,
  terms,
  status,
  madeOn,
  answeredOn,
}: OfferState): Readonly<Record<ChangedField, string>> {
  const { role, level, region, companyType } = cell;
  return {
    ...typedTerms(terms),
    ...{ label, role, level, place: region, companyType, status, madeOn: madeOn ?? "", answeredOn: answeredOn ?? "" },
  };
}

/** Every field in which two versions of an offer differ, in the order of the form; none where nothing does. */
export function offerChanges(before: OfferState, after: OfferState): readonly OfferChange[] {
  const [from, to] = [fieldsOf(before), fieldsOf(after)];
  return [...placeFields, ...offerFields].flatMap((field) =>
    from[field] === to[field] ? [] : [{ field, from: from[field], to: to[field] }],
  );
}

/** How the link to a candidate differs between two versions; null where it does not. */
export function linkChange(before: OfferState, after: OfferState): LinkChange | null {
  if (before.candidateId === after.candidateId) return null;
  if (before.candidateId === null) return "linked";
  return after.candidateId === null ? "unlinked" : "changed";
}
