import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import {
  type ExitName,
  type ExitValue,
  valueWhenLeaving,
  yearlyValues,
} from "@/lib/domain/compensation/offer/offer-value";
import { formatCount } from "@/lib/format";
import { money } from "./offer-words";

function totalAt(values: readonly ExitValue[], name: ExitName): number | null {
  return values.find((value) => value.name === name)?.total ?? null;
}

/** What the exits come to, in a sentence. */
export function exitFinding(values: readonly ExitValue[], currency: string): string {
  const [zero, flat, double] = [totalAt(values, "zero"), totalAt(values, "flat"), totalAt(values, "double")];
  const cash = money(zero ?? 0, currency);
  if (flat === null || double === null)
    return `Without an exit the offer pays ${cash} a year; no share price is stated, so its equity is not known`;
  if (flat === zero && double === zero) return `The offer pays ${cash} a year, whatever becomes of the company`;
  return `Without an exit the offer pays ${cash} a year; at twice the share price ${formatCount(double)}`;
}

/** How the four years differ, in a few words. */
export function yearFinding(terms: OfferTerms): string {
  const totals = yearlyValues(terms, 1).map(({ total, cash }) => total ?? cash);
  const [first = 0, second = 0] = totals;
  const isRestAlike = totals.slice(1).every((total) => Math.round(total - second) === 0);
  const gap = Math.round(Math.abs(first - second));
  if (!isRestAlike) return "What each year pays";
  if (gap === 0) return "All four years pay the same";
  return `Year 1 is ${formatCount(gap)} ${first > second ? "higher" : "lower"} than the rest`;
}

/** What the cliff means for somebody who leaves. */
export function cliffWords({ equity }: OfferTerms): string {
  if (equity === null) return "No equity";
  const { cliffMonths } = equity;
  if (cliffMonths === 0) return "No cliff: equity vests from the first step on";
  const before = cliffMonths - 1;
  return `Nothing vests before month ${cliffMonths}${before > 0 ? `; leaving in month ${before} pays no equity` : ""}`;
}

/** What somebody who leaves at the end of a month has been paid, without the base and bonus that any month earns. */
export function leavingRows(terms: OfferTerms) {
  const cliff = terms.equity?.cliffMonths ?? 0;
  const months = [...(cliff > 1 ? [cliff - 1, cliff] : []), 12, 24, 36, 48];
  const inOrder = [...new Set(months.filter((month) => month <= 48))].sort((a, b) => a - b);
  return inOrder.map((month) => ({
    month,
    flat: valueWhenLeaving(terms, month, 1),
    zero: valueWhenLeaving(terms, month, 0),
  }));
}
