import type { ExchangeRate } from "@/lib/reference/exchange-rates";

/** What an amount of pay is for. */
export const payPeriods = ["year", "month", "hour"] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Hours of a full-time year: 52 weeks of 40 hours, by which the US government turns hourly wages into yearly ones. */
export const HOURS_A_YEAR = 2080;
const MONTHS_A_YEAR = 12;

/** How often an amount is paid in a full-time year. */
export function paymentsAYear(period: PayPeriod): number {
  if (period === "year") return 1;
  return period === "month" ? MONTHS_A_YEAR : HOURS_A_YEAR;
}

/** The full-time year of what is paid for a period, in the same currency. */
export function yearly(amount: number, period: PayPeriod): number {
  return amount * paymentsAYear(period);
}

/** A currency and a period, as sources write their unit: "USD/year". */
export type PayUnit = { readonly currency: string; readonly period: PayPeriod };

const UNIT = /^(?<currency>[A-Z]{3})\/(?<period>year|month|hour)$/;

/** The unit of a published amount; null where it counts something else than money for a time. */
export function payUnitOf(unit: string): PayUnit | null {
  const { currency, period } = UNIT.exec(unit)?.groups ?? {};
  const known = payPeriods.find((name) => name === period);
  return currency === undefined || known === undefined ? null : { currency, period: known };
}

/** One currency in another, by a table of units per US dollar; null where the table lacks one of them. */
export function convert(
  amount: number,
  from: string,
  into: string,
  rates: readonly Pick<ExchangeRate, "currency" | "perUsd">[],
): number | null {
  if (from === into) return amount;
  const perUsd = (code: string) => rates.find(({ currency }) => currency === code)?.perUsd;
  const given = perUsd(from);
  const wanted = perUsd(into);
  return given === undefined || wanted === undefined ? null : (amount / given) * wanted;
}
