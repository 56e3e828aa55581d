import { type GapGroup, standingLetters } from "@/lib/domain/gap/standing";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";

/* Raw SQL over the scores at a place: what Prisma cannot ask, or only with a question for each role. Every statement follows an index. */

type Reader = Pick<ReadClient, "$queryRaw">;

/** Which scores at one place are asked for: those of a group, by their standing to the requirement at `position`, from 0. */
export type StandingQuery = { readonly placeId: number; readonly position: number; readonly group: GapGroup };

// SUBSTR counts from 1 in SQLite and PostgreSQL alike. Who has no gate has no computed score.
function standing({ placeId, position, group }: StandingQuery): Prisma.Sql {
  if (group === "one-away")
    return Prisma.sql`WHERE s."placeId" = ${placeId} AND s."soleOpenMust" >= 0 AND s."soleOpenMust" = ${position}`;
  return Prisma.sql`WHERE s."placeId" = ${placeId} AND s."gate" IS NOT NULL AND SUBSTR(s."standings", ${position + 1}, 1) = ${standingLetters[group]}`;
}

/** Numbers of the candidates with the best expected scores that the query asks for, best first; at most `limit`. */
export async function listStandingNumbers(db: Reader, query: StandingQuery, limit: number): Promise<readonly number[]> {
  const rows = await db.$queryRaw<{ number: number | bigint }[]>(
    Prisma.sql`SELECT s."candidateNumber" AS "number" FROM "ListedScore" s ${standing(query)} ORDER BY s."expectedRank" DESC, s."candidateNumber" DESC LIMIT ${limit}`,
  );
  return rows.map(({ number }) => Number(number));
}

/** How many candidates the query asks for. */
export async function countStanding(db: Reader, query: StandingQuery): Promise<number> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>(
    Prisma.sql`SELECT COUNT(*) AS "total" FROM "ListedScore" s ${standing(query)}`,
  );
  return Number(rows[0]?.total ?? 0);
}

/** The candidate with the best expected score at a place, and how the score stands to each requirement. */
export type BestAtPlace = { readonly placeId: number; readonly number: number; readonly standings: string };

/** The best candidate of each place, in no order; a place without scores is left out. */
export async function listBest(db: Reader, placeIds: readonly number[]): Promise<readonly BestAtPlace[]> {
  if (placeIds.length === 0) return [];
  type Row = Record<"placeId" | "number", number | bigint> & Pick<BestAtPlace, "standings">;
  const rows = await db.$queryRaw<Row[]>(
    Prisma.sql`SELECT b."placeId" AS "placeId", b."candidateNumber" AS "number", b."standings" AS "standings"
    FROM "ScorePlace" p JOIN "ListedScore" b ON b."placeId" = p."id" AND b."candidateNumber" = (
      SELECT s."candidateNumber" FROM "ListedScore" s WHERE s."placeId" = p."id" ORDER BY s."expectedRank" DESC, s."candidateNumber" DESC LIMIT 1
    ) WHERE p."id" IN (${Prisma.join([...placeIds])})`,
  );
  return rows.map(({ placeId, number, standings }) => ({
    placeId: Number(placeId),
    number: Number(number),
    standings,
  }));
}

/** People who wait on one answer: the must-have at `position` of the profile is all that is left to verify. */
export type SoleOpenMust = {
  readonly placeId: number;
  readonly position: number;
  readonly people: number;
  /** Who of them has the best expected score. */
  readonly nearest: { readonly candidateId: string; readonly name: string };
};

/** For each place and must-have, the people for whom it alone is left to verify, in no order. */
export async function listSoleOpenMusts(db: Reader, placeIds: readonly number[]): Promise<readonly SoleOpenMust[]> {
  if (placeIds.length === 0) return [];
  type Row = Record<"placeId" | "position" | "people", number | bigint> & SoleOpenMust["nearest"];
  const rows = await db.$queryRaw<Row[]>(
    Prisma.sql`SELECT q."placeId", q."position", q."people", c."id" AS "candidateId", c."name" AS "name" FROM (
      SELECT s."placeId" AS "placeId", s."soleOpenMust" AS "position", COUNT(*) AS "people" FROM "ListedScore" s
      WHERE s."placeId" IN (${Prisma.join([...placeIds])}) AND s."soleOpenMust" >= 0 GROUP BY s."placeId", s."soleOpenMust"
    ) q JOIN "Candidate" c ON c."number" = (
      SELECT t."candidateNumber" FROM "ListedScore" t WHERE t."placeId" = q."placeId" AND t."soleOpenMust" = q."position"
      ORDER BY t."expectedRank" DESC, t."candidateNumber" DESC LIMIT 1
    )`,
  );
  return rows.map(({ placeId, position, people, candidateId, name }) => ({
    ...{ placeId: Number(placeId), position: Number(position), people: Number(people) },
    nearest: { candidateId, name },
  }));
}
