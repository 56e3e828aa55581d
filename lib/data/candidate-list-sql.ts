import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";
import {
  type CandidateList,
  conditionsOf,
  isByScore,
  isFiltered,
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

/** One row more than the limit, to tell whether there is a further page; `total` is that of the whole list. */
export type CandidateKeys = { readonly keys: readonly CandidateKey[]; readonly total: number };

type Reader = Pick<ReadClient, "$queryRaw">;

/**
 * Up to this many members are found first and then sorted; that is cheaper than to search for them along an index of the whole pool.
 * More are met soon on the way along the index of the order.
 */
const FEW = 1000;

/** A gate, a skill or something to look at that no more people have leads the search. */
const RARE = 5000;

async function countOf(db: Reader, statement: Prisma.Sql): Promise<number> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>(statement);
  return Number(rows[0]?.total ?? 0);
}

/** The statement that counts what a list asks of one table alone; it stops one beyond `RARE`. */
export function sizeStatement(list: CandidateList, table: Table): Prisma.Sql {
  const asked = where(conditionsOf(list).get(table) ?? []);
  return Prisma.sql`SELECT COUNT(*) AS "total" FROM (SELECT 1 FROM ${tableNames[table]} ${asked} LIMIT ${RARE + 1}) AS "Asked"`;
}

/** The table from which the members of a list are found soonest: what few people have, else the candidates themselves. */
async function findLeader(db: Reader, list: CandidateList): Promise<Table> {
  const tables = conditionsOf(list);
  const related = (["score", "skill", "look"] as const).filter((table) => tables.has(table));
  const usual = tables.has("candidate") ? "candidate" : (related[0] ?? "candidate");
  if (tables.size === 1) return usual;
  const sizes = new Map<Table, number>();
  for (const table of related) sizes.set(table, await countOf(db, sizeStatement(list, table)));
  const [rarest] = [...sizes].sort(([, a], [, b]) => a - b);
  return rarest !== undefined && rarest[1] <= RARE ? rarest[0] : usual;
}

/** The statement that counts a whole list. */
export function candidateCountStatement(list: CandidateList, leader: Table): Prisma.Sql {
  const { source, conditions } = joined(conditionsOf(list), leader);
  return Prisma.sql`SELECT COUNT(*) AS "total" FROM ${source} ${where(conditions)}`;
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

/** The table in whose order a list is: its index gives the order. */
export function orderedLeader(list: CandidateList): Table {
  return isByScore(list) ? "score" : "candidate";
}

function tablesToSort(list: CandidateList): ReadonlyMap<Table, readonly Prisma.Sql[]> {
  const tables = new Map(conditionsOf(list));
  const sorted = orderedLeader(list);
  if (!tables.has(sorted)) tables.set(sorted, []);
  return tables;
}

/** The statement that reads a list along the index of its order: the first rows that belong to it end the search. */
export function orderedPageStatement(list: CandidateList): Prisma.Sql {
  const leader = orderedLeader(list);
  const { source, conditions } = joined(tablesToSort(list), leader);
  const [value, number] = [sortColumn(list), numberOf[leader]];
  const page = pageOf(list, value, number);
  const all = where([...conditions, ...page.conditions]);
  return Prisma.sql`SELECT ${number} AS "number", ${value} AS "value" FROM ${source} ${all} ${page.end}`;
}

/** The statement that finds the members of a list first, no more than one beyond `FEW`, then counts and sorts them. */
export function fewMembersStatement(list: CandidateList, leader: Table): Prisma.Sql {
  const { source, conditions } = joined(tablesToSort(list), leader);
  const page = pageOf(list, Prisma.sql`"value"`, Prisma.sql`"number"`);
  return Prisma.sql`WITH "Member" AS MATERIALIZED (
    SELECT ${numberOf[leader]} AS "number", ${sortColumn(list)} AS "value" FROM ${source} ${where(conditions)} LIMIT ${FEW + 1}
  ) SELECT "number", "value", (SELECT COUNT(*) FROM "Member") AS "total" FROM "Member" ${where(page.conditions)} ${page.end}`;
}

type KeyRow = { readonly number: number | bigint; readonly value: string | number | Date };

function toKey({ number, value }: KeyRow): CandidateKey {
  return { number: Number(number), value: value instanceof Date ? value.toISOString() : value };
}

/** One page of a list of few members with how many they are; null when there are more than `FEW`. */
async function findFew(db: Reader, list: CandidateList, leader: Table): Promise<CandidateKeys | null> {
  const rows = await db.$queryRaw<(KeyRow & { total: number | bigint })[]>(fewMembersStatement(list, leader));
  const [first] = rows;
  // A page beyond the end has no row that could tell the total.
  if (first === undefined && list.cursor !== null) return null;
  const total = Number(first?.total ?? 0);
  return total > FEW ? null : { keys: rows.map(toKey), total };
}

/** One page of a list, from the cursor on, with how many rows the whole list has; a previous page comes in the opposite order. */
export async function findCandidateKeys(db: Reader, list: CandidateList): Promise<CandidateKeys> {
  const leader = await findLeader(db, list);
  const few = isFiltered(list) ? await findFew(db, list, leader) : null;
  if (few !== null) return few;
  const total = list.query.knownTotal ?? (await countOf(db, candidateCountStatement(list, leader)));
  const rows = await db.$queryRaw<KeyRow[]>(orderedPageStatement(list));
  return { keys: rows.map(toKey), total };
}

/** The numbers of all members of a list, without an order. */
export async function listMemberNumbers(db: Reader, list: CandidateList): Promise<readonly number[]> {
  const leader = await findLeader(db, list);
  const { source, conditions } = joined(conditionsOf(list), leader);
  const rows = await db.$queryRaw<{ number: number | bigint }[]>(
    Prisma.sql`SELECT ${numberOf[leader]} AS "number" FROM ${source} ${where(conditions)}`,
  );
  return rows.map(({ number }) => Number(number));
}
