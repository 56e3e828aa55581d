import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";
import { byTrust } from "./role-claims";

/** What a claim has to be about; what is left out does not matter. `role: null` asks for claims about no single role. */
export type ClaimTopic = {
  readonly metric: Claim["metric"];
  readonly region?: Claim["region"];
  readonly role?: Claim["role"];
  readonly level?: Claim["level"];
};

/** All claims on a topic, the best founded first; none where nobody claims anything. */
export function claimsOn(claims: readonly Claim[], topic: ClaimTopic): readonly Claim[] {
  const { metric, region, role, level } = topic;
  return claims
    .filter((claim) => claim.metric === metric)
    .filter((claim) => region === undefined || claim.region === region)
    .filter((claim) => role === undefined || claim.role === role)
    .filter((claim) => level === undefined || claim.level === level)
    .sort(byTrust);
}

/** From the lowest to the highest that a claim allows; a bound that it leaves open is `Infinity` or 0. Null where it has no number. */
export function rangeOf({ low, mid, high }: Claim): Interval | null {
  if (low === null && mid === null && high === null) return null;
  if (mid !== null) return { low: low ?? mid, high: high ?? mid };
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
}

/** Ends added to ends. Null where there is nothing to add, or one of them is unknown: a sum with a gap in it is no sum. */
export function sumOfRanges(ranges: readonly (Interval | null)[]): Interval | null {
  if (ranges.length === 0) return null;
  let sum: Interval = { low: 0, high: 0 };
  for (const range of ranges) {
    if (range === null) return null;
    sum = { low: sum.low + range.low, high: sum.high + range.high };
  }
  return sum;
}

/** Whether two ranges have nothing in common. */
export function isApart(a: Interval, b: Interval): boolean {
  return a.high < b.low || b.high < a.low;
}
