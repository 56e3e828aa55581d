import { MOST_PER_USD } from "@/lib/domain/compensation/read-exchange-rates";
import type { PublishedPay } from "./pay-in-usd";
import { type PayField, payFields } from "./pay-mapping";
import { type PayRecord, type RecordPeriod, yearlyPay } from "./pay-record";
import { readAmount, signFits } from "./read-amount";
import { RefusedRow } from "./refused-row";
import { MOST_USD } from "./yearly-doubt";

/** The text of a row's cell, trimmed; empty where the mapping names no column for it. */
export type CellOf = (field: PayField) => string;

export type Unit = { readonly currency: string; readonly period: RecordPeriod };

/** What a row says of pay, as it is published. */
export type RowAmounts = Pick<PayRecord, "low" | "mid" | "high"> &
  PublishedPay &
  Pick<PayRecord, "period"> & {
    /** Whether the least was more than the most. */
    readonly isSwapped: boolean;
  };

/** The amounts of a row as they are published; throws RefusedRow where they say nothing that could be pay. */
export function amountsOfRow(cell: CellOf, { currency, period }: Unit): RowAmounts {
  const mid = amount(cell, "pay", currency);
  const first = amount(cell, "low", currency);
  // Disclosure files write 0 for a most that nobody stated.
  const last = first !== null && isZero(cell("high")) ? null : amount(cell, "high", currency);
  const isSwapped = first !== null && last !== null && first > last;
  const [low, high] = isSwapped ? [last, first] : [first, last];
  if (low === null && high !== null && mid === null)
    throw new RefusedRow("It has a most and no least, so that nobody knows what is paid.");
  const paid = mid ?? (low !== null && high !== null ? (low + high) / 2 : low);
  if (paid === null) throw new RefusedRow("It has no pay. Unknown pay is no evidence.");
  return {
    currency,
    period,
    low,
    mid,
    high,
    base: yearlyPay(paid, period),
    statedUsd: statedUsd(cell("usd")),
    bonus: partOf(cell, "bonus", currency),
    equity: partOf(cell, "equity", currency),
    total: partOf(cell, "total", currency),
    isSwapped,
  };
}

/** A stated yearly amount in US dollars; null where there is none that can be read, for then the table of rates decides. */
function statedUsd(text: string): number | null {
  const read = readAmount(text);
  return read.kind === "amount" && read.value > 0 && (read.sign === null || signFits(read.sign, "USD"))
    ? read.value
    : null;
}

function amount(cell: CellOf, field: PayField, currency: string): number | null {
  const read = readAmount(cell(field));
  if (read.kind === "empty") return null;
  const name = payFields[field];
  if (read.kind === "unreadable") throw new RefusedRow(`“${name}” ${read.because}.`);
  if (read.sign !== null && !signFits(read.sign, currency))
    throw new RefusedRow(`Two currencies in one row: the amount says ${read.sign}, the row says ${currency}.`);
  if (read.value < 0) throw new RefusedRow(`“${name}” is negative: ${read.value}.`);
  if (read.value > MOST_USD * MOST_PER_USD)
    throw new RefusedRow(`“${name}” is more than 20 million US dollars in any currency: ${read.value}. Look at it.`);
  if (read.value === 0) throw new RefusedRow(`“${name}” is zero. Leave it empty where the pay is not known.`);
  return read.value;
}

/** A part beside the base: it may be zero, which says that there is none. */
function partOf(cell: CellOf, field: PayField, currency: string): number | null {
  return isZero(cell(field)) ? 0 : amount(cell, field, currency);
}

function isZero(text: string): boolean {
  const read = readAmount(text);
  return read.kind === "amount" && read.value === 0;
}
