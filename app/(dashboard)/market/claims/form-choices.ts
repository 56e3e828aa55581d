import { type Claim, claimLevels, companyTypes } from "@/lib/reference/claims";

/** What the form of a claim offers, from what claims use already. */
export function claimFormChoices(claims: readonly Claim[]) {
  const used = (read: (claim: Claim) => string) => [...new Set(claims.map(read))].sort();
  return {
    metrics: used(({ metric }) => metric),
    regions: used(({ region }) => region),
    levels: claimLevels,
    companyTypes,
  };
}
