import { stepsFrom, type YieldOutcome } from "@/lib/domain/sourcing/outcome";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";

/* Raw SQL over the contacts: counts by channel, which Prisma could only load row by row. SQLite and PostgreSQL read it alike. */

type Reader = Pick<ReadClient, "$queryRaw">;

/** The people with an outcome; `placeId` is the place whose gate is meant, where one is. */
function peopleWith(outcome: YieldOutcome, placeId: number): Prisma.Sql {
  if (outcome.kind === "reached")
    return Prisma.sql`SELECT o."candidateId" AS "id" FROM "SourcingOutcome" o WHERE o."reached" IN (${Prisma.join([...stepsFrom(outcome.step)])})`;
  return Prisma.sql`SELECT c."id" AS "id" FROM "ListedScore" s JOIN "Candidate" c ON c."number" = s."candidateNumber"
    WHERE s."placeId" = ${placeId} AND s."gate" = 'passed'`;
}

/** How many people were met through each channel, each once, in no order. */
export async function countMet(db: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ channel: string; people: number | bigint }[]>(
    Prisma.sql`SELECT k."channelSlug" AS "channel", COUNT(DISTINCT k."candidateId") AS "people" FROM "Contact" k GROUP BY k."channelSlug"`,
  );
  return new Map(rows.map(({ channel, people }) => [channel, Number(people)]));
}

/** What the people with an outcome give a channel: how many they are, and the credit that `creditChannels` describes. */
export type CreditRow = {
  readonly channel: string;
  readonly people: number;
  readonly first: number;
  readonly last: number;
  readonly linear: number;
};

/** Outcomes and credit of each channel that has any, in no order. The rule is that of `creditChannels`; a test holds the two together. */
export async function creditOutcomes(
  db: Reader,
  outcome: YieldOutcome,
  placeId: number,
): Promise<readonly CreditRow[]> {
  type Row = { channel: string } & Record<"people" | "first" | "last" | "linear", number | bigint>;
  const rows = await db.$queryRaw<Row[]>(
    Prisma.sql`SELECT t."channel" AS "channel", COUNT(DISTINCT t."id") AS "people",
      SUM(CASE WHEN t."fromFirst" = 1 THEN 1 ELSE 0 END) AS "first", SUM(CASE WHEN t."fromLast" = 1 THEN 1 ELSE 0 END) AS "last",
      SUM(1.0 / t."touches") AS "linear"
    FROM (
      SELECT k."candidateId" AS "id", k."channelSlug" AS "channel",
        ROW_NUMBER() OVER (PARTITION BY k."candidateId" ORDER BY k."metOn", k."createdAt", k."id") AS "fromFirst",
        ROW_NUMBER() OVER (PARTITION BY k."candidateId" ORDER BY k."metOn" DESC, k."createdAt" DESC, k."id" DESC) AS "fromLast",
        COUNT(*) OVER (PARTITION BY k."candidateId") AS "touches"
      FROM (${peopleWith(outcome, placeId)}) p JOIN "Contact" k ON k."candidateId" = p."id"
    ) t GROUP BY t."channel"`,
  );
  return rows.map(({ channel, people, first, last, linear }) => ({
    channel,
    ...{ people: Number(people), first: Number(first), last: Number(last), linear: Number(linear) },
  }));
}

/** How many people of each channel reached just this step and none beyond, in no order. */
export async function countReached(
  db: Reader,
): Promise<readonly { readonly channel: string; readonly reached: string; readonly people: number }[]> {
  const rows = await db.$queryRaw<{ channel: string; reached: string; people: number | bigint }[]>(
    Prisma.sql`SELECT k."channelSlug" AS "channel", o."reached" AS "reached", COUNT(DISTINCT k."candidateId") AS "people"
      FROM "SourcingOutcome" o JOIN "Contact" k ON k."candidateId" = o."candidateId" GROUP BY k."channelSlug", o."reached"`,
  );
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** How many people were met through any channel. */
export async function countContacted(db: Reader): Promise<number> {
  const rows = await db.$queryRaw<{ people: number | bigint }[]>(
    Prisma.sql`SELECT COUNT(DISTINCT k."candidateId") AS "people" FROM "Contact" k`,
  );
  return Number(rows[0]?.people ?? 0);
}
