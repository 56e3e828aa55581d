import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";
import {
  type CandidateList,
  conditionsOf,
  isByScore,
  joined,
  numberOf,
  sortColumn,
  type Table,
  tableNames,
  where,
} from "./candidate-list-tables";

/*
 * Raw SQL for the one list that must be as fast at 100,000 rows as at ten: Prisma can neither sort by a related row's column with keyset
 * paging nor say which table leads. Standard SQL that SQLite and PostgreSQL read alike; CROSS JOIN keeps SQLite from turning the tables
 * round. tests/integration/data/query-plans.test.ts holds each list to its indexes.
 */

/** Number and sort value of one row of a list. */
export type CandidateKey = { readonly number: number; readonly value: string | number };

/**
 * How a list is searched. One table leads, and the others are looked up for each of its rows. `isOrdered`: the leader is read in the order
 * of the list, so that the first rows that belong to it end the search; else the members are found first and sorted then.
 */
export type Search = { readonly leader: Table; readonly isOrdered: boolean };

type Reader = Pick<ReadClient, "$queryRaw">;

/** Up to this many members are cheaper to sort than to search for along an index of the whole pool. */
export const FEW = 5000;

async function countOf(db: Reader, statement: Prisma.Sql): Promise<number> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>(statement);
  return Number(rows[0]?.total ?? 0);
}

/** The statement that counts what a list asks of one table alone; it stops one beyond `FEW`. */
export function sizeStatement(list: CandidateList, table: Table): Prisma.Sql {
  const asked = where(conditionsOf(list).get(table) ?? []);
  return Prisma.sql`SELECT COUNT(*) AS "total" FROM (SELECT 1 FROM ${tableNames[table]} ${asked} LIMIT ${FEW + 1}) AS "Asked"`;
}

/** The table from which the members of a list are found soonest: gate or skill when few people have it, else the candidates themselves. */
export async function findLeader(db: Reader, list: CandidateList): Promise<Table> {
  const tables = conditionsOf(list);
  const related = (["score", "skill"] as const).filter((table) => tables.has(table));
  const usual = tables.has("candidate") ? "candidate" : (related[0] ?? "candidate");
  if (tables.size === 1) return usual;
  const sizes = new Map<Table, number>();
  for (const table of related) sizes.set(table, await countOf(db, sizeStatement(list, table)));
  const [rarest] = [...sizes].sort(([, a], [, b]) => a - b);
  return rarest !== undefined && rarest[1] <= FEW ? rarest[0] : usual;
}

/** The statement that counts a whole list. */
export function candidateCountStatement(list: CandidateList, leader: Table): Prisma.Sql {
  const { source, conditions } = joined(conditionsOf(list), leader);
  return Prisma.sql`SELECT COUNT(*) AS "total" FROM ${source} ${where(conditions)}`;
}

/** How many rows the whole list has. */
export function countCandidateKeys(db: Reader, list: CandidateList, leader: Table): Promise<number> {
  return countOf(db, candidateCountStatement(list, leader));
}

/** How to find one page of a list of `total` rows whose members are found from `leader`. */
export function searchForPage(list: CandidateList, total: number, leader: Table): Search {
  if (total <= FEW) return { leader, isOrdered: false };
  return { leader: isByScore(list) ? "score" : "candidate", isOrdered: true };
}

/** What stands beyond the cursor, the order and the limit; one row more than asked for tells whether there is a further page. */
function pageOf({ query, cursor }: CandidateList, value: Prisma.Sql, number: Prisma.Sql) {
  const isAscending = (query.direction === "ascending") === (cursor?.to !== "previous");
  const order = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond = isAscending ? Prisma.sql`>` : Prisma.sql`<`;
  const start = cursor !== null && query.sort === "imported" ? new Date(cursor.value) : cursor?.value;
  return {
    conditions: cursor === null ? [] : [Prisma.sql`(${value}, ${number}) ${beyond} (${start}, ${cursor.number})`],
    end: Prisma.sql`ORDER BY ${value} ${order}, ${number} ${order} LIMIT ${query.limit + 1}`,
  };
}

/** The statement that lists one page. */
export function candidateKeysStatement(list: CandidateList, { leader, isOrdered }: Search): Prisma.Sql {
  const tables = new Map(conditionsOf(list));
  if (!isByScore(list) && !tables.has("candidate")) tables.set("candidate", []);
  const { source, conditions } = joined(tables, leader);
  const [value, number] = [sortColumn(list), numberOf[leader]];
  if (isOrdered) {
    const page = pageOf(list, value, number);
    const all = where([...conditions, ...page.conditions]);
    return Prisma.sql`SELECT ${number} AS "number", ${value} AS "value" FROM ${source} ${all} ${page.end}`;
  }
  const page = pageOf(list, Prisma.sql`"value"`, Prisma.sql`"number"`);
  return Prisma.sql`WITH "Member" AS MATERIALIZED (SELECT ${number} AS "number", ${value} AS "value" FROM ${source} ${where(conditions)}) SELECT "number", "value" FROM "Member" ${where(page.conditions)} ${page.end}`;
}

/** One page of numbers in the order of the list, from the cursor on; for a previous page, in the opposite order. */
export async function listCandidateKeys(
  db: Reader,
  list: CandidateList,
  search: Search,
): Promise<readonly CandidateKey[]> {
  const rows = await db.$queryRaw<{ number: number | bigint; value: string | number | Date }[]>(
    candidateKeysStatement(list, search),
  );
  return rows.map(({ number, value }) => ({
    number: Number(number),
    value: value instanceof Date ? value.toISOString() : value,
  }));
}

/** The numbers of all members of a list, without an order. */
export async function listMemberNumbers(db: Reader, list: CandidateList, leader: Table): Promise<readonly number[]> {
  const { source, conditions } = joined(conditionsOf(list), leader);
  const rows = await db.$queryRaw<{ number: number | bigint }[]>(
    Prisma.sql`SELECT ${numberOf[leader]} AS "number" FROM ${source} ${where(conditions)}`,
  );
  return rows.map(({ number }) => Number(number));
}
