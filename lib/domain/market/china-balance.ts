import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";
import { claimsOn, rangeOf, sumOfRanges } from "./claims-on";

/** Positions for core staff in China against those who graduate in a year. */
export type ChinaBalance = {
  readonly companies: Claim | null;
  readonly staff: Claim | null;
  readonly positions: Claim | null;
  readonly masters: Claim | null;
  readonly doctorates: Claim | null;
  /** How many times the supply exceeds the demand, as it is claimed. */
  readonly stated: Claim | null;
  /** Companies × staff of each; null where one of them is not claimed. */
  readonly multiplied: Interval | null;
  /** Graduates of a year for one position, from the claims on both; null where one is not claimed. */
  readonly graduatesPerPosition: Interval | null;
};

/** The China table of claims, and what follows from it by multiplying and dividing alone. */
export function chinaBalance(claims: readonly Claim[]): ChinaBalance {
  const best = (metric: string) => claimsOn(claims, { metric, region: "China", role: null })[0] ?? null;
  const companies = best("large_model_companies");
  const staff = best("core_staff_per_company");
  const positions = best("core_ai_positions");
  const masters = best("annual_cs_masters_graduates");
  const doctorates = best("annual_cs_phd_graduates");
  const graduates = sumOfRanges([masters, doctorates].map(leastOf));
  return {
    ...{ companies, staff, positions, masters, doctorates },
    stated: best("supply_to_demand_ratio"),
    multiplied: multiply(companies && rangeOf(companies), staff && rangeOf(staff)),
    graduatesPerPosition: divide(graduates, positions && rangeOf(positions)),
  };
}

/** "More than 100,000" counts as 100,000: the least that is claimed. */
function leastOf(claim: Claim | null): Interval | null {
  const range = claim && rangeOf(claim);
  return range && { low: range.low, high: Number.isFinite(range.high) ? range.high : range.low };
}

function multiply(a: Interval | null, b: Interval | null): Interval | null {
  return a && b && { low: a.low * b.low, high: a.high * b.high };
}

function divide(a: Interval | null, b: Interval | null): Interval | null {
  return a && b && b.low > 0 ? { low: a.low / b.high, high: a.high / b.low } : null;
}
