import type { PayCell, PayLevel } from "@/lib/domain/compensation/pay-cell";
import type { OfferStatus } from "./offer-status";
import type { OfferTerms } from "./offer-terms";

/** What an offer is at one moment. */
export type OfferState = {
  /** Who it is for, or what it is called; empty once the candidate it was for is deleted. */
  readonly label: string;
  readonly candidateId: string | null;
  readonly cell: PayCell & { readonly level: PayLevel };
  readonly terms: OfferTerms;
  readonly status: OfferStatus;
  readonly madeOn: string | null;
  readonly answeredOn: string | null;
};

/** How a version of an offer came about: `erased` when the candidate whom it named was deleted, `restored` when it was put back after a removal. */
export const versionOrigins = ["made", "changed", "restored", "erased"] as const;
export type VersionOrigin = (typeof versionOrigins)[number];
