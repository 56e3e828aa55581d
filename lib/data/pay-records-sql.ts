import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import type { SampleRecord } from "@/lib/domain/compensation/records/cell-samples";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";

/* Raw SQL for records of pay: what Prisma cannot say, or says too slowly for a million rows. SQLite and PostgreSQL read it alike. */

type Asking = Pick<ReadClient, "$queryRaw">;

/** A counted record with its row, for percentiles. */
export type CountedRow = Omit<SampleRecord, "role" | "isPaired"> & { readonly row: number; readonly flags: string };

/** The counted records of a role in one import beyond row `after`, in the order of their rows; at most `limit`. */
export async function listCountedRows(
  db: Asking,
  importId: string,
  roleSlug: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly CountedRow[]> {
  const rows = await db.$queryRaw<(CountedRow & { row: number | bigint; year: number | bigint })[]>(Prisma.sql`
    SELECT r."row" AS "row", r."level" AS "level", r."region" AS "region", r."companyType" AS "companyType", r."employer" AS "employer",
      r."year" AS "year", r."baseUsd" AS "baseUsd", r."bonusUsd" AS "bonusUsd", r."equityUsd" AS "equityUsd", r."totalUsd" AS "totalUsd",
      r."flags" AS "flags"
    FROM "PayRecord" r
    WHERE r."importId" = ${importId} AND r."roleSlug" = ${roleSlug} AND r."row" > ${after} AND r."counted" = ${true}
    ORDER BY r."row" LIMIT ${limit}`);
  return rows.map((row) => ({ ...row, row: Number(row.row), year: Number(row.year) }));
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
