import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";
import type { CandidateCursor } from "./candidate-cursor";
import type { CandidateSort, ParsedCandidateQuery } from "./candidate-query";
import { foldText } from "./fold-text";

/*
 * With `standing-sql.ts` the only raw SQL of the program, for the one list that must be as fast at 100,000 rows as at ten: Prisma cannot sort by a related
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

/** What a list asks of the candidate's own columns. */
function ownConditions({ search, location, minimumYears, sample }: CandidateList["query"]): Prisma.Sql[] {
  const words =
    search === undefined
      ? []
      : foldText(search)
          .split(" ")
          .filter((word) => word !== "")
          .slice(0, 10);
  const conditions = words.map((word) => Prisma.sql`c."searchText" LIKE ${containing(word)} ESCAPE '\\'`);
  if (location !== undefined && location !== "")
    conditions.push(Prisma.sql`c."foldedLocation" LIKE ${containing(location)} ESCAPE '\\'`);
  if (minimumYears !== undefined) conditions.push(Prisma.sql`c."yearsHigh" >= ${minimumYears}`);
  if (sample !== undefined) conditions.push(Prisma.sql`c."isSample" = ${sample}`);
  return conditions;
}

/** What a list asks of rows that belong to a candidate, as sets of candidates' ids. */
function memberSets({ query, place }: CandidateList, byScore: boolean): Prisma.Sql[] {
  const sets: Prisma.Sql[] = [];
  if (query.skill !== undefined) {
    const lowest = query.minimumLevel ?? 0;
    sets.push(
      Prisma.sql`SELECT e."candidateId" FROM "Evidence" e WHERE e."skill" = ${query.skill} AND e."stance" = 'held' AND e."levelHigh" >= ${lowest}`,
    );
  }
  if (place !== null && !byScore && (query.gate !== undefined || query.minimumCoverage !== undefined))
    sets.push(Prisma.sql`SELECT s."candidateId" FROM "Score" s WHERE ${ofPlace(place, query)}`);
  return sets;
}

/** The scores at one place that pass what a list asks of the score itself. */
function ofPlace(
  place: ScorePlace,
  { gate, minimumCoverage }: Pick<CandidateList["query"], "gate" | "minimumCoverage"> = {},
): Prisma.Sql {
  const ofGate = gate === undefined ? Prisma.empty : Prisma.sql` AND s."gate" = ${gate}`;
  const ofCoverage = minimumCoverage === undefined ? Prisma.empty : Prisma.sql` AND s."coverage" >= ${minimumCoverage}`;
  return Prisma.sql`s."role" = ${place.role} AND s."level" = ${place.level} AND s."profileVersion" = ${place.version}${ofGate}${ofCoverage}`;
}

type Source = {
  readonly from: Prisma.Sql;
  readonly conditions: readonly Prisma.Sql[];
  readonly id: Prisma.Sql;
  readonly byScore: boolean;
};

/**
 * How a list is best searched. `few` members: they are found first, as a set, and then put in order. `many`: the index that gives the
 * order leads, and the first rows that belong to the list end the search. `all`: every member is wanted.
 */
export type Search = "few" | "many" | "all";

/** Up to this many members a list is cheaper to sort than to search for along an index of the whole pool. */
const FEW = 5000;

/** How to search for one page of a list of `total` rows. */
export function searchForPage(total: number): Search {
  return total <= FEW ? "few" : "many";
}

/** The tables and conditions of a list. */
function source(list: CandidateList, search: Search): Source {
  const { query, place } = list;
  const byScore = place !== null && scoreColumn[query.sort] !== undefined;
  const id = byScore ? Prisma.sql`s."candidateId"` : Prisma.sql`c."id"`;
  const own = ownConditions(query);
  const sets = memberSets(list, byScore);
  const conditions = byScore ? [ofPlace(place, query)] : [];
  let from = byScore ? Prisma.sql`"Score" s` : Prisma.sql`"Candidate" c`;
  if (own.length > 0 && byScore && search === "many") {
    // CROSS JOIN keeps SQLite from turning the tables round, which would lose the index's order.
    from = Prisma.sql`"Score" s CROSS JOIN "Candidate" c`;
    conditions.push(Prisma.sql`c."id" = s."candidateId"`, ...own);
  } else if (own.length > 0 && (search === "few" || byScore)) {
    sets.push(Prisma.sql`SELECT c."id" FROM "Candidate" c ${where(own)}`);
  } else {
    conditions.push(...own);
  }
  // `|| ''` keeps the engine from leading with the set.
  const member = search === "many" ? Prisma.sql`(${id} || '')` : id;
  return { from, conditions: [...conditions, ...sets.map((set) => Prisma.sql`${member} IN (${set})`)], id, byScore };
}

function where(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}`;
}

/** The statement that lists one page, one row more than the limit to tell whether there is a further page. */
export function candidateKeysStatement(list: CandidateList, search: Search): Prisma.Sql {
  const { query, cursor } = list;
  const { from, conditions, id, byScore } = source(list, search);
  const value = (byScore ? scoreColumn[query.sort] : undefined) ?? candidateColumn[query.sort];
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
export async function listCandidateKeys(
  db: Pick<ReadClient, "$queryRaw">,
  list: CandidateList,
  search: Search,
): Promise<readonly CandidateKey[]> {
  const rows = await db.$queryRaw<{ id: string; value: string | number | Date }[]>(
    candidateKeysStatement(list, search),
  );
  return rows.map(({ id, value }) => ({ id, value: value instanceof Date ? value.toISOString() : value }));
}

/** The statement that counts a whole list. */
export function candidateCountStatement(list: CandidateList): Prisma.Sql {
  const { from, conditions } = source(list, "all");
  return Prisma.sql`SELECT COUNT(*) AS "total" FROM ${from} ${where(conditions)}`;
}

/** How many rows the whole list has. */
export async function countCandidateKeys(db: Pick<ReadClient, "$queryRaw">, list: CandidateList): Promise<number> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>(candidateCountStatement(list));
  return Number(rows[0]?.total ?? 0);
}

/** The standing letters of everybody with a computed score at one place, without an order. */
export async function listStandings(db: Pick<ReadClient, "$queryRaw">, place: ScorePlace): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ standings: string }[]>(
    Prisma.sql`SELECT s."standings" AS "standings" FROM "Score" s WHERE ${ofPlace(place, undefined)} AND s."because" IS NULL`,
  );
  return rows.map((row) => row.standings);
}

/** Ids, in their order and after `after`, of readable candidates without a score of this engine at some of the places. */
export async function listOutdatedCandidates(
  db: Pick<ReadClient, "$queryRaw">,
  places: readonly ScorePlace[],
  page: { readonly engineVersion: string; readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  if (places.length === 0) return [];
  const missing = places.map(
    ({
      role,
      level,
      version,
    }) => Prisma.sql`NOT EXISTS (SELECT 1 FROM "Score" s WHERE s."candidateId" = c."id" AND s."role" = ${role}
      AND s."level" = ${level} AND s."profileVersion" = ${version} AND s."engineVersion" = ${page.engineVersion})`,
  );
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT c."id" AS "id" FROM "Candidate" c WHERE c."id" > ${page.after} AND (${Prisma.join(missing, " OR ")}) ORDER BY c."id" LIMIT ${page.limit}`,
  );
  return rows.map((row) => row.id);
}
