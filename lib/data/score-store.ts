import { standingLetters } from "@/lib/domain/gap/standing";
import { gapStanding } from "@/lib/domain/gap/talent-gap";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import type { ComputedScore, Score } from "@/lib/domain/scoring/score";
import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { type Insertion, insertRows } from "./insert-rows";
import { ensurePlaceIds } from "./score-places";
import { toScoreRow } from "./score-rows";
import { tallyScores } from "./score-tally";

/** Whose scores: the id that the world sees and the number that joins. */
export type ScoreOwner = { readonly candidateId: string; readonly candidateNumber: number };

/** Scores of one candidate with the hash of what they were computed from. */
export type ScoresOf = ScoreOwner & { readonly scores: readonly Score[]; readonly inputsHash: string };

type Place = Pick<Score, "role" | "level">;

/** Position in the profile of the one must-have that is left to verify; null when none is, or more than one. */
function soleOpenMust(score: ComputedScore): number | null {
  if (score.gate !== "verify" || score.mustHaves.open !== 1) return null;
  const position = score.ledger.findIndex(
    (result) =>
      result.requirement.required === "must" && result.requirement.weight > 0 && gapStanding(result) !== "proving",
  );
  return position === -1 ? null : position;
}

/** What lists and counts read of a score. */
function toListedColumns(score: Score) {
  const engineVersion = SCORING_ENGINE_VERSION;
  if (score.kind !== "computed")
    return { engineVersion, gate: null, expectedRank: -1, coverage: 0, standings: "", soleOpenMust: null };
  return {
    ...{ engineVersion, gate: score.gate, expectedRank: score.points.expected, coverage: score.coverage },
    standings: score.ledger.map((result) => standingLetters[gapStanding(result)]).join(""),
    soleOpenMust: soleOpenMust(score),
  };
}

const scoreRows: Insertion<Prisma.ScoreCreateManyInput> = {
  into: Prisma.sql`INSERT INTO "Score" ("candidateId", "role", "level", "profileVersion", "engineVersion", "inputsHash", "proven", "expected", "possible", "coverage", "gate", "mustMet", "mustOpen", "mustFailed", "because", "computedAt")`,
  values: (row) => [
    ...[row.candidateId, row.role, row.level, row.profileVersion, row.engineVersion, row.inputsHash],
    ...[row.proven, row.expected, row.possible, row.coverage, row.gate, row.mustMet, row.mustOpen, row.mustFailed],
    ...[row.because, row.computedAt],
  ],
};

const listedScoreRows: Insertion<Prisma.ListedScoreCreateManyInput> = {
  into: Prisma.sql`INSERT INTO "ListedScore" ("placeId", "candidateNumber", "engineVersion", "gate", "expectedRank", "coverage", "standings", "soleOpenMust")`,
  values: (row) => [
    ...[row.placeId, row.candidateNumber, row.engineVersion, row.gate, row.expectedRank, row.coverage],
    ...[row.standings, row.soleOpenMust],
  ],
};

/** Stores scores where there are none yet, with what lists and counts read of them; all bear the time `computedAt`. */
export async function addScores(db: WriteClient, owners: readonly ScoresOf[], computedAt: Date): Promise<void> {
  const scores = owners.flatMap((owner) => owner.scores.map((score) => ({ owner, score })));
  if (scores.length === 0) return;
  const placeIds = await ensurePlaceIds(
    db,
    scores.map(({ score }) => ({ role: score.role, level: score.level, version: score.profileVersion })),
  );
  const listed = scores.map(({ owner, score }, index) => ({
    ...{ placeId: placeIds[index] ?? 0, candidateNumber: owner.candidateNumber },
    ...toListedColumns(score),
  }));
  const rows = scores.map(({ owner, score }) =>
    toScoreRow(owner.candidateId, score, { inputsHash: owner.inputsHash, computedAt }),
  );
  await insertRows(db, scoreRows, rows);
  await insertRows(db, listedScoreRows, listed);
  await tallyScores(db, listed, 1);
}

/** Removes the scores of candidates, all of them or those at some roles and levels, whatever their profile version. */
export async function removeScores(
  db: WriteClient,
  owners: readonly ScoreOwner[],
  places: readonly Place[] | "all",
): Promise<void> {
  const at = places === "all" ? {} : { OR: places.map(({ role, level }) => ({ role, level })) };
  const listed = {
    candidateNumber: { in: owners.map(({ candidateNumber }) => candidateNumber) },
    ...(places === "all" ? {} : { place: at }),
  };
  const before = await db.listedScore.findMany({
    where: listed,
    select: { placeId: true, gate: true, standings: true },
  });
  if (before.length === 0) return;
  await db.listedScore.deleteMany({ where: listed });
  await db.score.deleteMany({ where: { candidateId: { in: owners.map(({ candidateId }) => candidateId) }, ...at } });
  await tallyScores(db, before, -1);
}
