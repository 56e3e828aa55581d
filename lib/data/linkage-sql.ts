import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";

/* Raw SQL by which people who may be one are looked for. SQLite and PostgreSQL read it alike. */

type Reader = Pick<ReadClient, "$queryRaw">;

/** Either engine takes so many parts in one statement. */
const MOST_PARTS = 400;

/** A candidate to be compared: never compared yet, changed since, or compared by other rules. */
export type UncheckedCandidate = { readonly id: string; readonly number: number; readonly version: number };

/** The next candidates beyond `after` to be compared, those who came first before the others; at most `limit`. */
export async function listUnchecked(
  db: Reader,
  rules: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly UncheckedCandidate[]> {
  const rows = await db.$queryRaw<{ id: string; number: number | bigint; version: number | bigint }[]>(
    Prisma.sql`SELECT c."id" AS "id", c."number" AS "number", c."version" AS "version" FROM "Candidate" c
      WHERE c."number" > ${after} AND NOT EXISTS (SELECT 1 FROM "LinkRecord" r WHERE r."candidateId" = c."id" AND r."version" = c."version" AND r."rules" = ${rules})
      ORDER BY c."number" LIMIT ${limit}`,
  );
  return rows.map(({ id, number, version }) => ({ id, number: Number(number), version: Number(version) }));
}

/** Numbers of the candidates behind each key, the newest `most` of each: however many share a key, the work stays the same. */
export async function findByKeys(db: Reader, keys: readonly string[], most: number): Promise<readonly number[]> {
  const found = new Set<number>();
  for (let start = 0; start < keys.length; start += MOST_PARTS) {
    const parts = keys.slice(start, start + MOST_PARTS).map(
      (
        key,
      ) => Prisma.sql`SELECT "candidateNumber" FROM (SELECT k."candidateNumber" AS "candidateNumber" FROM "LinkKey" k
        WHERE k."key" = ${key} ORDER BY k."candidateNumber" DESC LIMIT ${most}) p`,
    );
    const rows = await db.$queryRaw<{ candidateNumber: number | bigint }[]>(Prisma.join(parts, " UNION "));
    for (const { candidateNumber } of rows) found.add(Number(candidateNumber));
  }
  return [...found];
}

/** How many candidates are behind each key; one that nobody has is not in it. */
export async function countByKeys(db: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db.$queryRaw<{ key: string; people: number | bigint }[]>(
    Prisma.sql`SELECT k."key" AS "key", COUNT(*) AS "people" FROM "LinkKey" k WHERE k."key" IN (${Prisma.join([...keys])}) GROUP BY k."key"`,
  );
  return new Map(rows.map(({ key, people }) => [key, Number(people)]));
}
