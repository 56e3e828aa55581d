import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";

/* Raw SQL over the journal: one look into the index for each kind, which a list of kinds would make a walk over all of their entries. */

/** The number of the last entry of any of the kinds; 0 when there is none. SQLite and PostgreSQL read it alike. */
export async function findLastSeq(db: Pick<ReadClient, "$queryRaw">, kinds: readonly string[]): Promise<number> {
  if (kinds.length === 0) return 0;
  const last = kinds.map(
    (kind) => Prisma.sql`SELECT MAX(j."seq") AS "seq" FROM "JournalEntry" j WHERE j."kind" = ${kind}`,
  );
  const rows = await db.$queryRaw<{ seq: number | bigint | null }[]>(
    Prisma.sql`SELECT MAX(t."seq") AS "seq" FROM (${Prisma.join(last, " UNION ALL ")}) t`,
  );
  return Number(rows[0]?.seq ?? 0);
}
