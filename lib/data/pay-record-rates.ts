import "server-only";
import type { Actor } from "@/lib/domain/access";
import { ratesInALine } from "@/lib/domain/compensation/records/pay-in-usd";
import { inFlagOrder } from "@/lib/domain/compensation/records/pay-record";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { read, type WriteClient, write } from "./access";
import { findExchangeRates } from "./exchange-rates";
import { renewPaySource } from "./pay-cell-store";
import { requirePayImport } from "./pay-imports";
import { doubtRows } from "./pay-record-doubts";
import { convertRows, listCurrencies, type RowRange } from "./pay-record-rates-sql";

/* When other exchange rates are put in force, the US dollars of imported records follow, step by step, each step one transaction. */

/** Rows in one step: others have their turn to write after each. */
const ROWS_AT_ONCE = 5_000;

/** An import whose US dollars are still those of earlier exchange rates. */
export type FollowingImport = { readonly fileName: string; readonly takenRows: number };

/** Also what is half way to rates that are no longer in force is behind, even where it set out from those that are again. */
const behind = (line: string) => ({ status: "done", OR: [{ rates: { not: line } }, { ratesGoal: { not: null } }] });

/** The imports whose US dollars, or whose percentiles, do not follow the exchange rates in force yet. */
export function listImportsBehindRates(actor: Actor): Promise<readonly FollowingImport[]> {
  return read(actor, "role:read", async (db) => {
    const line = ratesInALine((await findExchangeRates(db)).rates);
    return db.payImport.findMany({
      where: behind(line),
      select: { fileName: true, takenRows: true },
      orderBy: { createdAt: "asc" },
    });
  });
}

/**
 * Does the next step of making US dollars anew by the exchange rates in force: some rows of an import, or, once the rows of every import
 * are, the percentiles of a source. Gives false when nothing is left to do. Killed between two steps, the next call goes on.
 */
export function followRates(actor: Actor): Promise<boolean> {
  return write(actor, "pay:write", async (db) => {
    const { rates } = await findExchangeRates(db);
    const line = ratesInALine(rates);
    const isUnfinished = [{ ratesGoal: null }, { ratesGoal: { not: line } }, { ratesRow: { not: null } }];
    const next = await db.payImport.findFirst({
      where: { AND: [behind(line), { OR: isUnfinished }] },
      orderBy: { createdAt: "asc" },
    });
    if (next !== null) {
      const after = next.ratesGoal === line ? (next.ratesRow ?? 0) : 0;
      await followSomeRows(db, { importId: next.id, after, upTo: after + ROWS_AT_ONCE }, rates);
      return { result: true, entry: null };
    }
    const source = await db.payImport.findFirst({ where: behind(line), orderBy: { createdAt: "asc" } });
    if (source === null) return { result: false, entry: null };
    const { sourceName } = source;
    // Where all is published in dollars, no rate changes a percentile.
    const where = { import: { sourceName, ...behind(line) }, currency: { not: "USD" } };
    if ((await db.payRecord.findFirst({ where, select: { row: true } })) !== null) await renewPaySource(db, sourceName);
    await db.payImport.updateMany({
      where: { sourceName, ...behind(line) },
      data: { rates: line, ratesGoal: null, ratesRow: null },
    });
    return { result: true, entry: null };
  });
}

async function followSomeRows(db: WriteClient, range: RowRange, rates: readonly ExchangeRate[]): Promise<void> {
  const perUsd = new Map(rates.map((rate) => [rate.currency, rate.perUsd]));
  const { importId, upTo } = range;
  const { mapping, counts } = await requirePayImport(db, importId);
  const tally = new Map(Object.entries(counts.flags));
  for (const currency of await listCurrencies(db, range)) {
    if (currency === "USD") continue;
    const rate = perUsd.get(currency) ?? null;
    await convertRows(db, range, { currency, perUsd: rate });
    await doubtRows(db, { range, currency, isKnown: rate !== null, isPay: mapping.basis === "pay", tally });
  }
  const isLast =
    (await db.payRecord.findFirst({ where: { importId, row: { gt: upTo } }, select: { row: true } })) === null;
  const progress = { ratesGoal: ratesInALine(rates), ratesRow: isLast ? null : upTo };
  await db.payImport.update({
    where: { id: importId },
    data: { ...progress, counts: JSON.stringify({ ...counts, flags: inFlagOrder(tally) }) },
  });
}
