import type { Claim } from "@/lib/reference/claims";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { payPlaceOf } from "@/lib/reference/pay-places";
import { convert, payUnitOf, yearly } from "./money";
import type { FormulaCell } from "./pay-formula";
import { payLevelOf } from "./pay-formula";

/** Metrics of base pay: surveyed, posted or filed. */
export const isBaseMetric = (metric: string): boolean => metric === "base_salary" || metric.startsWith("base_salary_");

/** A claim on the base pay of one role in one place, with its figures a year in US dollars. */
export type BaseClaim = {
  readonly claim: Claim;
  readonly cell: FormulaCell;
  /** As the source gives it, else the middle of its range. */
  readonly usd: number;
  /** Ends of its range; null where the source gives none. */
  readonly lowUsd: number | null;
  readonly highUsd: number | null;
};

/**
 * A claim on base pay as figures that can be compared; null where it is about something else, about no one role or no place of ours, in a
 * currency without a rate, or has neither a middle nor both ends.
 */
export function baseClaimOf(claim: Claim, rates: readonly ExchangeRate[]): BaseClaim | null {
  const unit = payUnitOf(claim.unit);
  const place = payPlaceOf(claim.region);
  if (!isBaseMetric(claim.metric) || claim.role === null || unit === null || place === null) return null;
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
