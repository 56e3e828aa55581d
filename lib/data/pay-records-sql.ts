import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import type { SampleRecord } from "@/lib/domain/compensation/records/cell-samples";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";

/* Raw SQL for records of pay: what Prisma cannot say, or says too slowly for a million rows. SQLite and PostgreSQL read it alike. */

type Asking = Pick<ReadClient, "$queryRaw">;

/** Counted records of one level, place, kind of employer and year together: what they say, a text each, parted by `PARTED_BY`. */
export type CountedGroup = Pick<SampleRecord, "level" | "region" | "companyType" | "year"> & {
  readonly isPaired: boolean;
  readonly lastRow: number;
  readonly rows: number;
} & Readonly<Record<"employers" | "baseUsd" | "bonusUsd" | "equityUsd" | "totalUsd", string | null>>;

/** No employer has it: they are kept as letters, digits and spaces. */
export const PARTED_BY = "|";

/**
 * The counted records of a role in one import beyond row `after`, the first `limit` of them in the order of their rows, put together in
 * groups. An object a record would be a hundred times as much memory; numbers are written so that they are read to the last bit.
 */
export async function listCountedGroups(
  db: Asking,
  importId: string,
  roleSlug: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly CountedGroup[]> {
  const rows = await db.$queryRaw<(Omit<CountedGroup, "isPaired"> & { isPaired: number | bigint })[]>(Prisma.sql`
    SELECT r."level" AS "level", r."region" AS "region", r."companyType" AS "companyType", r."year" AS "year", r."isPaired" AS "isPaired",
      MAX(r."row") AS "lastRow", COUNT(*) AS "rows", STRING_AGG(CAST(r."employer" AS TEXT), ${PARTED_BY}) AS "employers", STRING_AGG(CAST(r."baseUsd" AS TEXT), ${PARTED_BY}) AS "baseUsd",
      STRING_AGG(CAST(r."bonusUsd" AS TEXT), ${PARTED_BY}) AS "bonusUsd", STRING_AGG(CAST(r."equityUsd" AS TEXT), ${PARTED_BY}) AS "equityUsd", STRING_AGG(CAST(r."totalUsd" AS TEXT), ${PARTED_BY}) AS "totalUsd"
    FROM (SELECT p.*, CASE WHEN p."flags" LIKE '%pair-%' THEN 1 ELSE 0 END AS "isPaired" FROM "PayRecord" p
      WHERE p."importId" = ${importId} AND p."roleSlug" = ${roleSlug} AND p."row" > ${after} AND p."counted" = ${true}
      ORDER BY p."row" LIMIT ${limit}) r
    GROUP BY r."level", r."region", r."companyType", r."year", r."isPaired"`);
  return rows.map((row) => ({
    ...row,
    year: Number(row.year),
    isPaired: Number(row.isPaired) === 1,
    lastRow: Number(row.lastRow),
    rows: Number(row.rows),
  }));
}

/** Each place, level and kind of employer of a role that an import has counted records for, once. */
export async function listTouchedCells(db: Asking, importId: string): Promise<readonly PayCell[]> {
  return db.$queryRaw<PayCell[]>(Prisma.sql`
    SELECT DISTINCT r."roleSlug" AS "role", r."level" AS "level", r."region" AS "region", r."companyType" AS "companyType"
    FROM "PayRecord" r WHERE r."importId" = ${importId} AND r."roleSlug" IS NOT NULL AND r."counted" = ${true}`);
}

/** Every title that records have, as rules read it, with its role: once for each role, if several have it by now. */
export async function listTitleRoles(
  db: Asking,
): Promise<readonly { readonly key: string; readonly role: string | null }[]> {
  return db.$queryRaw<{ key: string; role: string | null }[]>(
    Prisma.sql`SELECT DISTINCT r."titleKey" AS "key", r."roleSlug" AS "role" FROM "PayRecord" r`,
  );
}

/** The commonest titles without a role, as rules read them, with how many records have each. Read along one index. */
export async function listUnmappedTitles(
  db: Asking,
  limit: number,
): Promise<readonly { readonly title: string; readonly rows: number }[]> {
  const rows = await db.$queryRaw<{ title: string; rows: number | bigint }[]>(Prisma.sql`
    SELECT r."titleKey" AS "title", COUNT(*) AS "rows" FROM "PayRecord" r
    WHERE r."roleSlug" IS NULL GROUP BY r."titleKey" ORDER BY COUNT(*) DESC, r."titleKey" LIMIT ${limit}`);
  return rows.map(({ title, rows: count }) => ({ title, rows: Number(count) }));
}

/** Removes at most `limit` of an import's records, from its first row on; gives how many went. */
export async function deleteSomeRows(db: WriteClient, importId: string, limit: number): Promise<number> {
  return db.$executeRaw(Prisma.sql`DELETE FROM "PayRecord" WHERE "importId" = ${importId} AND "row" IN
    (SELECT r."row" FROM "PayRecord" r WHERE r."importId" = ${importId} ORDER BY r."row" LIMIT ${limit})`);
}
