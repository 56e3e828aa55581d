import { convert } from "@/lib/domain/compensation/money";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";

/** From US dollars into the currency that is shown. */
export type Exchange = { readonly currency: string; readonly fromUsd: number };

/** Into a currency by a table; dollars where the table lacks it. */
export function exchangeInto(currency: string, rates: readonly ExchangeRate[]): Exchange {
  const fromUsd = convert(1, "USD", currency, rates);
  return fromUsd === null ? { currency: "USD", fromUsd: 1 } : { currency, fromUsd };
}
