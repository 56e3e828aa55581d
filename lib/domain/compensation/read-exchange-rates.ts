import type { ExchangeRate } from "@/lib/reference/exchange-rates";

/** Rates as somebody typed or pasted them, with where all of them are from. */
export type TypedRates = { readonly text: string; readonly sourceName: string; readonly sourceUrl: string };

/** What was read, or what is wrong line by line. */
export type ReadRates =
  | { readonly kind: "read"; readonly rates: readonly ExchangeRate[] }
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

/** "EUR 0.92", "EUR,0.92", "EUR;0.92": a currency and how many of it a dollar is worth. */
const LINE = /^(?<currency>[A-Za-z]{3})[\s,;:=]+(?<perUsd>\d{1,9}(?:\.\d{1,9})?)$/;
/** Beyond these nothing is a currency of this world. */
export const LEAST_PER_USD = 0.0001;
export const MOST_PER_USD = 1_000_000;
const MOST_LINES = 200;

/** Reads a table of exchange rates, a currency a line; empty lines are left out. Nothing is taken from a table of which a line is wrong. */
export function readExchangeRates({ text, sourceName, sourceUrl }: TypedRates): ReadRates {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const rates: ExchangeRate[] = [];
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const read = readLine(line);
    if (typeof read === "string") problems.push(`Line ${index + 1}: ${read}`);
    else if (rates.some(({ currency }) => currency === read.currency))
      problems.push(`Line ${index + 1}: ${read.currency} is there twice; keep one.`);
    else rates.push({ ...read, sourceName, sourceUrl });
  }
  if (rates.length > MOST_LINES) problems.push(`A table has at most ${MOST_LINES} currencies.`);
  if (problems.length === 0 && rates.length === 0) problems.push("Give at least one line, such as EUR 0.92.");
  return problems.length > 0 ? { kind: "wrong", problems } : { kind: "read", rates };
}

function readLine(line: string): { readonly currency: string; readonly perUsd: number } | string {
  const { currency, perUsd } = LINE.exec(line)?.groups ?? {};
  if (currency === undefined || perUsd === undefined)
    return `“${line.slice(0, 40)}” is not a currency and a number; write it as EUR 0.92.`;
  const code = currency.toUpperCase();
  const rate = Number(perUsd);
  if (code === "USD" && rate !== 1) return "USD is worth one dollar; leave it out.";
  if (rate < LEAST_PER_USD || rate > MOST_PER_USD)
    return `${code} ${perUsd} cannot be right: give how many ${code} one US dollar is worth.`;
  return { currency: code, perUsd: rate };
}
