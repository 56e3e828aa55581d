import type { ClaimRevision } from "@/lib/domain/market/current-claims";
import type { Claim } from "@/lib/reference/claims";

let number = 0;

/** A claim with the same kind of facts each time; say what matters to the test. */
export function makeClaim(given: Partial<Claim> = {}): Claim {
  number += 1;
  return {
    id: `test-${number}`,
    metric: "posting_lifetime",
    role: null,
    level: null,
    region: "Global",
    companyType: "all",
    low: null,
    mid: 60,
    high: null,
    unit: "days",
    year: 2026,
    sourceName: `Survey ${number}`,
    sourceUrl: null,
    confidence: "B",
    ...given,
  };
}

/** A step in the life of a claim, on the day with the number of its version. */
export function makeRevision(given: Pick<ClaimRevision, "claimId" | "version" | "body">): ClaimRevision {
  const createdAt = new Date(Date.UTC(2026, 0, given.version));
  return { reason: "", importId: null, createdAt, createdBy: "someone", ...given };
}
