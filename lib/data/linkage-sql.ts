import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import { recordStates } from "./linkage-rules";

/* Raw SQL by which people who may be one are looked for. SQLite and PostgreSQL read it alike. */

type Reader = Pick<ReadClient, "$queryRaw">;

/** A candidate to be compared: never compared yet, changed since, or compared by other rules. */
export type UncheckedCandidate = { readonly id: string; readonly number: number; readonly version: number };

/** Candidates by their numbers: those beyond `after` up to `to`, at most `limit`. */
export type NumberRange = { readonly after: number; readonly to: number; readonly limit: number };

/** Asks for candidates in a range whose stored record is not of today, in their order. */
export function uncheckedStatement({ after, to, limit }: NumberRange): Prisma.Sql {
  return Prisma.sql`SELECT c."id" AS "id", c."number" AS "number", c."version" AS "version" FROM "Candidate" c
    WHERE c."number" > ${after} AND c."number" <= ${to} AND NOT EXISTS (SELECT 1 FROM "LinkRecord" r WHERE r."candidateId" = c."id"
      AND r."version" = c."version" AND r."rules" IN (${Prisma.join(Object.values(recordStates))}))
    ORDER BY c."number" LIMIT ${limit}`;
}

/** The candidates of a range to be compared. */
export async function listUnchecked(db: Reader, range: NumberRange): Promise<readonly UncheckedCandidate[]> {
  const rows = await db.$queryRaw<{ id: string; number: number | bigint; version: number | bigint }[]>(
    uncheckedStatement(range),
  );
  return rows.map(({ id, number, version }) => ({ id, number: Number(number), version: Number(version) }));
}

/** The highest number of a candidate; 0 for an empty pool. */
export async function findLastNumber(db: Reader): Promise<number> {
  const [row] = await db.$queryRaw<{ last: number | bigint | null }[]>(
    Prisma.sql`SELECT MAX("number") AS "last" FROM "Candidate"`,
  );
  return Number(row?.last ?? 0);
}

/** A stored record as it lies there. */
export type LinkRow = { readonly candidateId: string; readonly candidateNumber: number; readonly fields: string };

/** The records of the next candidates beyond the number `after`, in their order; with `every` those of every so-many-th number. Through Prisma's own questions a large pool takes half as long again. */
export async function listRecordsBeyond(
  db: Reader,
  { after, limit, every = 1 }: { readonly after: number; readonly limit: number; readonly every?: number },
): Promise<readonly LinkRow[]> {
  const some = every === 1 ? Prisma.empty : Prisma.sql`AND r."candidateNumber" % ${every} = 0`;
  const rows = await db.$queryRaw<{ candidateId: string; candidateNumber: number | bigint; fields: string }[]>(
    Prisma.sql`SELECT r."candidateId" AS "candidateId", r."candidateNumber" AS "candidateNumber", r."fields" AS "fields" FROM "LinkRecord" r
      WHERE r."candidateNumber" > ${after} ${some} ORDER BY r."candidateNumber" LIMIT ${limit}`,
  );
  return rows.map((row) => ({ ...row, candidateNumber: Number(row.candidateNumber) }));
}

/** Counts the records that wait to be compared. */
export function countWaitingStatement(): Prisma.Sql {
  return Prisma.sql`SELECT COUNT(*) AS "people" FROM "LinkRecord" r WHERE r."rules" = ${recordStates.waiting}`;
}

/** How many records wait to be compared. */
export async function countWaiting(db: Reader): Promise<number> {
  const [row] = await db.$queryRaw<{ people: number | bigint }[]>(countWaitingStatement());
  return Number(row?.people ?? 0);
}

/** Says of the waiting records of a range that they were compared. */
export function comparedStatement({ after, to }: Omit<NumberRange, "limit">): Prisma.Sql {
  return Prisma.sql`UPDATE "LinkRecord" SET "rules" = ${recordStates.compared}
    WHERE "rules" = ${recordStates.waiting} AND "candidateNumber" > ${after} AND "candidateNumber" <= ${to}`;
}

/** Says of the waiting records of a range that they were compared. */
export async function markCompared(db: WriteClient, range: Omit<NumberRange, "limit">): Promise<void> {
  await db.$executeRaw(comparedStatement(range));
}
