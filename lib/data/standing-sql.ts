import { type Standing, standingLetters } from "@/lib/domain/gap/standing";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";
import type { ScorePlace } from "./sql";

/** Which scores at one place are asked for: those whose standing to the requirement at `position`, from 0, is the one named. */
export type StandingQuery = {
  readonly place: ScorePlace;
  readonly position: number;
  readonly standing: Standing;
  /** Only people who are one must-have from passing the gate. */
  readonly onlyOneOpen: boolean;
};

// Prisma cannot ask for one letter of a text. SUBSTR counts from 1 in SQLite and PostgreSQL alike.
function where({ place, position, standing, onlyOneOpen }: StandingQuery): Prisma.Sql {
  const oneOpen = onlyOneOpen ? Prisma.sql` AND s."gate" = 'verify' AND s."mustOpen" = 1` : Prisma.empty;
  return Prisma.sql`WHERE s."role" = ${place.role} AND s."level" = ${place.level} AND s."profileVersion" = ${place.version}
    AND s."because" IS NULL AND SUBSTR(s."standings", ${position + 1}, 1) = ${standingLetters[standing]}${oneOpen}`;
}

/** Ids of the candidates with the best expected scores that the query asks for, best first; at most `limit`. */
export async function listStandingIds(
  db: Pick<ReadClient, "$queryRaw">,
  query: StandingQuery,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT s."candidateId" AS "id" FROM "Score" s ${where(query)} ORDER BY s."expectedRank" DESC, s."candidateId" DESC LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** How many candidates the query asks for. */
export async function countStanding(db: Pick<ReadClient, "$queryRaw">, query: StandingQuery): Promise<number> {
  const rows = await db.$queryRaw<{ total: number | bigint }[]>(
    Prisma.sql`SELECT COUNT(*) AS "total" FROM "Score" s ${where(query)}`,
  );
  return Number(rows[0]?.total ?? 0);
}
