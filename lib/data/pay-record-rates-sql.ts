import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";

/* Raw SQL that makes the US dollars of many records anew at once. SQLite and PostgreSQL read it alike. */

/** Some neighbouring rows of one import: those after `after`, up to and with `upTo`. */
export type RowRange = { readonly importId: string; readonly after: number; readonly upTo: number };

const inRange = ({ importId, after, upTo }: RowRange) =>
  Prisma.sql`"importId" = ${importId} AND "row" > ${after} AND "row" <= ${upTo}`;

/** The currencies of some rows, each once. */
export async function listCurrencies(db: Pick<ReadClient, "$queryRaw">, range: RowRange): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ currency: string }[]>(
    Prisma.sql`SELECT DISTINCT "currency" AS "currency" FROM "PayRecord" WHERE ${inRange(range)}`,
  );
  return rows.map(({ currency }) => currency);
}

/**
 * Makes the US dollars of the rows of one currency anew from what was published, as `payInUsd` does, bit for bit. `perUsd` is null where the
 * table of exchange rates lacks the currency; a base that nobody states in dollars then stays what it was.
 */
export async function convertRows(
  db: WriteClient,
  range: RowRange,
  { currency, perUsd }: { readonly currency: string; readonly perUsd: number | null },
): Promise<void> {
  const rate = Prisma.sql`CAST(${perUsd} AS DOUBLE PRECISION)`;
  const inUsd = (amount: Prisma.Sql) => Prisma.sql`CASE WHEN ${amount} = 0 THEN ${amount} ELSE ${amount} / ${rate} END`;
  const base = Prisma.sql`COALESCE("statedUsd", "base" / ${rate})`;
  const [bonus, equity] = [inUsd(Prisma.sql`"bonus"`), inUsd(Prisma.sql`"equity"`)];
  await db.$executeRaw(Prisma.sql`UPDATE "PayRecord" SET
    "baseUsd" = COALESCE(${base}, "baseUsd"), "bonusUsd" = ${bonus}, "equityUsd" = ${equity},
    "totalUsd" = COALESCE(${inUsd(Prisma.sql`"total"`)}, ${base} + ${bonus} + ${equity})
    WHERE ${inRange(range)} AND "currency" = ${currency}`);
}
