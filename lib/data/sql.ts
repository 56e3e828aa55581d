import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import type { ScoreOwner } from "./score-store";

/* Raw SQL beside that of the lists (candidate-list-sql.ts): statements that Prisma cannot say. SQLite and PostgreSQL read them alike. */

/** Candidates beyond `after`, in their order, without a score of this engine at some of the places; at most `limit`. */
export async function listOutdatedCandidates(
  db: Pick<ReadClient, "$queryRaw">,
  placeIds: readonly number[],
  page: { readonly engineVersion: string; readonly after: number; readonly limit: number },
): Promise<readonly ScoreOwner[]> {
  if (placeIds.length === 0) return [];
  const missing = placeIds.map(
    (placeId) => Prisma.sql`NOT EXISTS (SELECT 1 FROM "ListedScore" s WHERE s."placeId" = ${placeId}
      AND s."candidateNumber" = c."number" AND s."engineVersion" = ${page.engineVersion})`,
  );
  const rows = await db.$queryRaw<{ id: string; number: number | bigint }[]>(
    Prisma.sql`SELECT c."id" AS "id", c."number" AS "number" FROM "Candidate" c WHERE c."number" > ${page.after} AND (${Prisma.join(missing, " OR ")}) ORDER BY c."number" LIMIT ${page.limit}`,
  );
  return rows.map(({ id, number }) => ({ candidateId: id, candidateNumber: Number(number) }));
}

/** The numbers by which lists and vectors know skills; one that is not known has none. */
export async function findSkillOrdinals(
  db: Pick<ReadClient, "$queryRaw">,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map();
  // Prisma would make a plan anew for every number of slugs.
  const rows = await db.$queryRaw<{ slug: string; ordinal: number | bigint }[]>(
    Prisma.sql`SELECT k."slug" AS "slug", k."ordinal" AS "ordinal" FROM "Skill" k WHERE k."slug" IN (${Prisma.join([...slugs])})`,
  );
  return new Map(rows.map(({ slug, ordinal }) => [slug, Number(ordinal)]));
}

/** What is added to a count of people at a place; see `ScoreTally`. */
export type TallyChange = { readonly placeId: number; readonly fact: string; readonly people: number };

/** Adds to counts, all in one statement; a count that is not there yet begins at 0. */
export async function addToTallies(db: WriteClient, changes: readonly TallyChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ placeId, fact, people }) => Prisma.sql`(${placeId}, ${fact}, ${people})`);
  await db.$executeRaw(Prisma.sql`INSERT INTO "ScoreTally" ("placeId", "fact", "people") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("placeId", "fact") DO UPDATE SET "people" = "ScoreTally"."people" + excluded."people"`);
}

/** Names of the migrations that made the database, in their order, from the record that Prisma keeps beside its models. */
export async function listMigrationNames(db: Pick<ReadClient, "$queryRaw">): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>(
    Prisma.sql`SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`,
  );
  return rows.map(({ name }) => name);
}

/** How many people are in the pool. Prisma counts the rows of a subquery one by one; asked directly, SQLite counts its pages. */
export async function countCandidates(db: Pick<ReadClient, "$queryRaw">): Promise<number> {
  const rows = await db.$queryRaw<{ people: number | bigint }[]>(
    Prisma.sql`SELECT COUNT(*) AS "people" FROM "Candidate"`,
  );
  return Number(rows[0]?.people ?? 0);
}
