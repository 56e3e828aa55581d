import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import rateFile from "./data/exchange-rates.json";

/** ISO 4217. */
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/);

/** What one currency is worth, with where that was read. */
export const ExchangeRate = z
  .strictObject({
    currency: CurrencyCode,
    /** Units of the currency for one US dollar. */
    perUsd: z.number().positive(),
    sourceName: z.string().min(1),
    sourceUrl: z.url({ protocol: /^https$/ }),
  })
  .readonly();
export type ExchangeRate = z.infer<typeof ExchangeRate>;

const ExchangeRateTable = z
  .strictObject({
    /** The month that the rates are the averages of, as 2024-06. */
    month: z.string().regex(/^\d{4}-\d{2}$/),
    rates: z.array(ExchangeRate),
  })
  .readonly();
export type ExchangeRateTable = z.infer<typeof ExchangeRateTable>;

/** The one table by which amounts are shown in another currency than the published one. */
export const exchangeRates: ExchangeRateTable = deepFreeze(ExchangeRateTable.parse(rateFile));
