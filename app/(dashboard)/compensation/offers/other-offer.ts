import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";

/** An offer that stands beside the one that is worked on. */
export type OtherOffer = {
  readonly id: string;
  readonly label: string;
  /** Role, level and place in words. */
  readonly about: string;
  readonly terms: OfferTerms;
};
