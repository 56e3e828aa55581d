import { convert } from "@/lib/domain/compensation/money";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import type { PayRecord } from "./pay-record";

/** What a row says of its pay, in the currency that it is published in; a year's each. */
export type PublishedPay = Pick<PayRecord, "currency" | "base" | "statedUsd" | "bonus" | "equity" | "total">;

/** The same in US dollars; `baseUsd` is null where neither the file nor the table of exchange rates tells it. */
export type PayInUsd = Pick<PayRecord, "bonusUsd" | "equityUsd" | "totalUsd"> & { readonly baseUsd: number | null };

/**
 * A row's pay in US dollars: the base as the file states it, else by the table; the total as published, else base, bonus and equity together
 * where all three are known. A part that is nothing is nothing in every currency. `payInUsdSet` says the same in SQL.
 */
export function payInUsd(
  { currency, base, statedUsd, bonus, equity, total }: PublishedPay,
  rates: readonly Pick<ExchangeRate, "currency" | "perUsd">[],
): PayInUsd {
  const inUsd = (amount: number | null) =>
    amount === null || amount === 0 ? amount : convert(amount, currency, "USD", rates);
  const baseUsd = statedUsd ?? convert(base, currency, "USD", rates);
  const [bonusUsd, equityUsd] = [inUsd(bonus), inUsd(equity)];
  const isWhole = baseUsd !== null && bonusUsd !== null && equityUsd !== null;
  return { baseUsd, bonusUsd, equityUsd, totalUsd: inUsd(total) ?? (isWhole ? baseUsd + bonusUsd + equityUsd : null) };
}

/** A table of exchange rates as one line, by which two tables are told apart: equal lines make equal US dollars. */
export function ratesInALine(rates: readonly Pick<ExchangeRate, "currency" | "perUsd">[]): string {
  return rates
    .map(({ currency, perUsd }) => `${currency} ${perUsd}`)
    .sort()
    .join(", ");
}
