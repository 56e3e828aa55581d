import type { Claim } from "@/lib/reference/claims";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { payPlaceOf } from "@/lib/reference/pay-places";
import { convert, payUnitOf, yearly } from "./money";
import type { PayCell } from "./pay-cell";
import { payLevelOf } from "./pay-formula";

/** The parts of pay that are kept apart. */
export const payComponents = ["base", "bonus", "equity", "total"] as const;
export type PayComponent = (typeof payComponents)[number];

/** The part that a metric of the claims is about; null for one that is about none. */
export function payComponentOf(metric: string): PayComponent | null {
  if (metric === "base_salary" || metric.startsWith("base_salary_")) return "base";
  if (["total_compensation", "total_compensation_offer", "total_compensation_first_offer"].includes(metric))
    return "total";
  if (metric.startsWith("bonus_")) return "bonus";
  return metric.startsWith("equity_annual") ? "equity" : null;
}

const SPOKEN_OF: Readonly<Record<PayComponent, RegExp>> = {
  base: /^geo_differential/,
  bonus: /^bonus_|^signing_bonus_/,
  equity: /^equity_/,
  total: /^base_share_of_tc$|^stock_comp_/,
};

/**
 * Claims that speak of a part of pay in another way than as an amount of money of one role: as a share of base or of the company, as a ratio
 * between places, or of all roles. Of those that name a role, only those of `roles`.
 */
export function otherClaimsOn(
  claims: readonly Claim[],
  component: PayComponent,
  roles: readonly string[],
): readonly Claim[] {
  return claims.filter(
    ({ metric, role, unit }) =>
      SPOKEN_OF[component].test(metric) &&
      (role === null || (roles.includes(role) && payUnitOf(unit) === null)) &&
      payComponentOf(metric) !== "base",
  );
}

/** A claim on one part of the pay of one role in one place, with its figures a year in US dollars. */
export type PayClaim = {
  readonly claim: Claim;
  readonly cell: PayCell;
  /** As the source gives it, else the middle of its range. */
  readonly usd: number;
  /** Ends of its range; null where the source gives none. */
  readonly lowUsd: number | null;
  readonly highUsd: number | null;
};

/**
 * A claim on one part of pay as figures that can be compared; null where it is about something else, about no one role or no place of ours,
 * in a currency without a rate, or has neither a middle nor both ends.
 */
export function payClaimOf(claim: Claim, component: PayComponent, rates: readonly ExchangeRate[]): PayClaim | null {
  const unit = payUnitOf(claim.unit);
  const place = payPlaceOf(claim.region);
  if (payComponentOf(claim.metric) !== component || claim.role === null || unit === null || place === null) return null;
  const usdOf = (amount: number | null) =>
    amount === null ? null : convert(yearly(amount, unit.period), unit.currency, "USD", rates);
  const lowUsd = usdOf(claim.low);
  const highUsd = usdOf(claim.high);
  const middle = lowUsd === null || highUsd === null ? null : (lowUsd + highUsd) / 2;
  const usd = usdOf(claim.mid) ?? middle;
  if (usd === null || usd <= 0) return null;
  const { role, companyType } = claim;
  const cell = { role, level: payLevelOf(claim.level), region: place.id, companyType };
  return { claim, cell, usd, lowUsd, highUsd };
}
