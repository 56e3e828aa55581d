import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { readExchangeRates } from "@/lib/domain/compensation/read-exchange-rates";
import { DomainError } from "@/lib/domain/errors";
import { type ExchangeRateTable, exchangeRates as shipped } from "@/lib/reference/exchange-rates";
import { type ReadClient, read, write } from "./access";
import { parseInput } from "./parse-input";

const NAME = "compensation.exchange-rates";

export const OwnExchangeRates = z.object({
  month: z
    .string()
    .trim()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Give the month that the rates are of, as 2026-06."),
  sourceName: z.string().trim().min(3, "Say where the rates are from.").max(200, "Keep the source under 200 letters."),
  sourceUrl: z.url({ protocol: /^https$/, message: "Give the address of the source; it begins with https://." }),
  rates: z.string().max(10_000, "A table has at most 10,000 letters."),
});
export type OwnExchangeRates = z.infer<typeof OwnExchangeRates>;

/** The table that amounts are converted by, and what a person put in the place of the shipped one; null where nobody did. */
export type ExchangeRatesInForce = ExchangeRateTable & { readonly own: OwnExchangeRates | null };

/** The company's own rates, and for currencies that it does not name the shipped ones. */
export function getExchangeRates(actor: Actor): Promise<ExchangeRatesInForce> {
  return read(actor, "role:read", findExchangeRates);
}

/** The same within a transaction. */
export async function findExchangeRates(db: Pick<ReadClient, "preference">): Promise<ExchangeRatesInForce> {
  const row = await db.preference.findUnique({ where: { name: NAME } });
  if (row === null) return { ...shipped, own: null };
  const own = OwnExchangeRates.parse(JSON.parse(row.value));
  const rates = ratesOf(own);
  const rest = shipped.rates.filter(({ currency }) => rates.every((rate) => rate.currency !== currency));
  const all = [...rates, ...rest].sort((a, b) => (a.currency < b.currency ? -1 : 1));
  return { month: own.month, rates: all, own };
}

function ratesOf({ rates: text, sourceName, sourceUrl }: OwnExchangeRates) {
  const outcome = readExchangeRates({ text, sourceName, sourceUrl });
  if (outcome.kind === "read") return outcome.rates;
  const message = outcome.problems.slice(0, 5).join(" ");
  throw new DomainError("INVALID", message, { rates: message });
}

/** Puts a table in the place of the one in force. Throws INVALID with the lines that are wrong. */
export async function setExchangeRates(actor: Actor, input: unknown): Promise<OwnExchangeRates> {
  const own = parseInput(OwnExchangeRates, input);
  const count = ratesOf(own).length;
  return write(actor, "pay:write", async (db) => {
    const columns = { value: JSON.stringify(own), changedAt: new Date(), changedBy: actor.id };
    await db.preference.upsert({ where: { name: NAME }, create: { name: NAME, ...columns }, update: columns });
    const detail = { month: own.month, currencies: count };
    return { result: own, entry: { kind: "preference.set", entity: NAME, detail } };
  });
}

/** Goes back to the shipped table. Gives the one that was in force, to take that back; null where none was. */
export function resetExchangeRates(actor: Actor): Promise<OwnExchangeRates | null> {
  return write(actor, "pay:write", async (db) => {
    const row = await db.preference.findUnique({ where: { name: NAME } });
    if (row === null) return { result: null, entry: null };
    await db.preference.delete({ where: { name: NAME } });
    const entry = { kind: "preference.set", entity: NAME, detail: { month: shipped.month, currencies: 0 } };
    return { result: OwnExchangeRates.parse(JSON.parse(row.value)), entry };
  });
}
