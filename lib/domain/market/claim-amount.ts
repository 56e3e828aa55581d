import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";

const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 365.25 / 12;

/** Days of one unit of time: of "weeks" 7; null where a unit does not begin with one. */
function daysOfUnit(unit: string): number | null {
  if (/^days?\b/.test(unit)) return 1;
  if (/^weeks?\b/.test(unit)) return DAYS_A_WEEK;
  return /^months?\b/.test(unit) ? DAYS_A_MONTH : null;
}

/** What turns a claim's number into what is compared: days, a growth factor, candidates for one opening; null where the unit is another. */
function readingOf({ metric, unit }: Claim): ((value: number) => number) | null {
  if (metric.startsWith("posting_growth")) return /^percent\b/.test(unit) ? (value) => 1 + value / 100 : null;
  if (metric === "supply_demand_ratio") return /^candidates per opening\b/.test(unit) ? (value) => value : null;
  const days = daysOfUnit(unit);
  return days === null ? null : (value) => value * days;
}

/** What a claim says of a quantity that can be compared: one number, or the range of its source; `Infinity` where it is open above. */
export type ClaimAmount = Interval & {
  /** A posting lifetime without a median is known by its first quartile, and compared with one. */
  readonly measure: "middle" | "first-quartile";
};

/** The amount of a claim in days, as a growth factor or in candidates for one opening; null where it gives no number or another unit. */
export function claimAmountOf(claim: Claim): ClaimAmount | null {
  const { metric, low, mid, high } = claim;
  const read = readingOf(claim);
  if (read === null) return null;
  if (mid !== null) return checked(read(mid), read(mid), "middle");
  if (metric === "posting_lifetime") return low === null ? null : checked(read(low), read(low), "first-quartile");
  if (low === null && high === null) return null;
  return checked(low === null ? 0 : read(low), high === null ? Number.POSITIVE_INFINITY : read(high), "middle");
}

/** The first quartile of a posting lifetime, beside its median; null where the source does not give it. */
export function firstQuartileOf(claim: Claim): ClaimAmount | null {
  const read = readingOf(claim);
  return read === null || claim.low === null ? null : checked(read(claim.low), read(claim.low), "first-quartile");
}

function checked(low: number, high: number, measure: ClaimAmount["measure"]): ClaimAmount | null {
  return low >= 0 && high >= low ? { low, high, measure } : null;
}
