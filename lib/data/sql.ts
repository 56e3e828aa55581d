import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";
import type { CandidateCursor } from "./candidate-cursor";
import type { CandidateSort, ParsedCandidateQuery } from "./candidate-query";
import { foldText } from "./fold-text";

/*
 * The only raw SQL of the program, for the one list that must be as fast at 100,000 rows as at ten: Prisma cannot sort by a related
 * row's column with keyset paging. Standard SQL that SQLite and PostgreSQL read alike; tests/integration/data/query-plans.test.ts
 * holds each sort to its index.
 */

/** The scores that a list speaks of; null when no role was asked for. */
export type ScorePlace = { readonly role: string; readonly level: string; readonly version: number };

export type CandidateList = {
  readonly query: Omit<ParsedCandidateQuery, "cursor">;
  readonly place: ScorePlace | null;
  readonly cursor: CandidateCursor | null;
};

/** Id and sort value of one row of a list. */
export type CandidateKey = { readonly id: string; readonly value: string | number };

const candidateColumn: Readonly<Record<CandidateSort, Prisma.Sql>> = {
  name: Prisma.sql`c."foldedName"`,
  years: Prisma.sql`c."yearsRank"`,
  imported: Prisma.sql`c."createdAt"`,
  expected: Prisma.sql`c."nearestExpected"`,
  coverage: Prisma.sql`c."nearestCoverage"`,
};

const scoreColumn: Partial<Readonly<Record<CandidateSort, Prisma.Sql>>> = {
  expected: Prisma.sql`s."expectedRank"`,
  coverage: Prisma.sql`s."coverage"`,
};

/** `%` and `_` mean themselves in what a person types. */
function containing(text: string): string {
  return `%${foldText(text).replace(/[\\%_]/g, "\\$&")}%`;
}

function candidateConditions({ search, location, minimumYears, sample, skill, minimumLevel }: CandidateList["query"]): Prisma.Sql[] {
  const words = search === undefined ? [] : foldText(search).split(" ").filter((word) => word !== "").slice(0, 10);
  const conditions = words.map((word) => Prisma.sql`c."searchText" LIKE ${containing(word)} ESCAPE '\\'`);
  if (location !== undefined && location !== "") conditions.push(Prisma.sql`c."foldedLocation" LIKE ${containing(location)} ESCAPE '\\'`);
  if (minimumYears !== undefined) conditions.push(Prisma.sql`c."yearsHigh" >= ${minimumYears}`);
  if (sample !== undefined) conditions.push(Prisma.sql`c."isSample" = ${sample}`);
  if (skill !== undefined) {
    const lowest = minimumLevel ?? 0;
    conditions.push(
      Prisma.sql`c."id" IN (SELECT e."candidateId" FROM "Evidence" e WHERE e."skill" = ${skill} AND e."stance" = 'held' AND e."levelHigh" >= ${lowest})`,
    );
  }
  return conditions;
}

/** The tables and conditions of a list. The score's table leads where its index gives the order or the gate. */
function source({ query, place }: CandidateList): { readonly from: Prisma.Sql; readonly conditions: readonly Prisma.Sql[]; readonly byScore: boolean } {
  const conditions = candidateConditions(query);
  const sortsByScore = scoreColumn[query.sort] !== undefined;
  const filtersByScore = query.gate !== undefined || query.minimumCoverage !== undefined;
  if (place === null || (!sortsByScore && !filtersByScore)) return { from: Prisma.sql`"Candidate" c`, conditions, byScore: false };
  const ofPlace = Prisma.sql`s."role" = ${place.role} AND s."level" = ${place.level} AND s."profileVersion" = ${place.version}`;
  const ofGate = query.gate === undefined ? Prisma.empty : Prisma.sql` AND s."gate" = ${query.gate}`;
  const ofCoverage = query.minimumCoverage === undefined ? Prisma.empty : Prisma.sql` AND s."coverage" >= ${query.minimumCoverage}`;
  const ofScore = Prisma.sql`${ofPlace}${ofGate}${ofCoverage}`;
  if (!sortsByScore) {
    const passing = Prisma.sql`c."id" IN (SELECT s."candidateId" FROM "Score" s WHERE ${ofScore})`;
    return { from: Prisma.sql`"Candidate" c`, conditions: [passing, ...conditions], byScore: false };
  }
  // Without a condition on the candidate, its table need not be touched at all.
  if (conditions.length === 0) return { from: Prisma.sql`"Score" s`, conditions: [ofScore], byScore: true };
  // CROSS JOIN keeps SQLite from turning the tables round, which would lose the index's order.
  const from = Prisma.sql`"Score" s CROSS JOIN "Candidate" c`;
  return { from, conditions: [ofScore, Prisma.sql`c."id" = s."candidateId"`, ...conditions], byScore: true };
}

function where(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}`;
}

/** The statement that lists one page, one row more than the limit so that the caller knows whether there is a further page. */
export function candidateKeysStatement(list: CandidateList): Prisma.Sql {
  const { query, cursor } = list;
  const { from, conditions, byScore } = source(list);
  const value = (byScore ? scoreColumn[query.sort] : undefined) ?? candidateColumn[query.sort];
  const id = byScore ? Prisma.sql`s."candidateId"` : Prisma.sql`c."id"`;
  const isAscending = (query.direction === "ascending") === (cursor?.to !== "previous");
  const order = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const all = [...conditions];
  if (cursor !== null) {
    const start = query.sort === "imported" ? new Date(cursor.value) : cursor.value;
    const beyond = isAscending ? Prisma.sql`>` : Prisma.sql`<`;
    all.push(Prisma.sql`(${value}, ${id}) ${beyond} (${start}, ${cursor.id})`);
  }
  return Prisma.sql`SELECT ${id} AS "id", ${value} AS "value" FROM ${from} ${where(all)} ORDER BY ${value} ${order}, ${id} ${order} LIMIT ${query.limit + 1}`;
}

/** One page of ids in the order of the list, from the cursor on; for a previous page, in the opposite order. */
export async function listCandidateKeys(db: Pick<ReadClient, "$queryRaw">, list: CandidateList): Promise<readonly CandidateKey[]> {
  const rows = await db.$queryRaw<{ id: string; value: string | number | Date }[]>(candidateKeysStatement(list));
  return rows.map(({ id, value }) => ({ id, value: value instanceof Date ? value.toISOString() : value }));
}

/** The statement that counts a whole list. */
export function candidateCountStatement(list: CandidateList): Prisma.Sql {
  const { from, conditions } = source(list);
  return Prisma.sql`SELECT COUNT(*) AS "total" FROM ${from} ${where(conditions)}`;
}

/** How many rows the whole list has. */
export async function countCandidateKeys(db: Pick<ReadClient, "$queryRaw">, list: CandidateList): Promise<number> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>(candidateCountStatement(list));
  return Number(rows[0]?.total ?? 0);
}

/** Ids, in their order and after `after`, of readable candidates without a score of this engine at some of the places. */
export async function listOutdatedCandidates(
  db: Pick<ReadClient, "$queryRaw">,
  places: readonly ScorePlace[],
  page: { readonly engineVersion: string; readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  if (places.length === 0) return [];
  const missing = places.map(
    ({ role, level, version }) => Prisma.sql`NOT EXISTS (SELECT 1 FROM "Score" s WHERE s."candidateId" = c."id" AND s."role" = ${role}
      AND s."level" = ${level} AND s."profileVersion" = ${version} AND s."engineVersion" = ${page.engineVersion})`,
  );
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT c."id" AS "id" FROM "Candidate" c WHERE c."id" > ${page.after} AND (${Prisma.join(missing, " OR ")}) ORDER BY c."id" LIMIT ${page.limit}`,
  );
  return rows.map((row) => row.id);
}
