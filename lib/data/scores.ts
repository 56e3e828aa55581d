import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { RoleLevel } from "@/lib/domain/role/role-profile";
import type { Score } from "@/lib/domain/scoring/score";
import { read, write } from "./access";
import { listCandidates } from "./candidate-list";
import { findScoreOwner, loadReading, nearestColumns, replaceScores } from "./candidate-projection";
import type { CandidatePage, CandidateQuery } from "./candidate-query";
import { findCurrentVersions } from "./current-profiles";
import { scoreNotes } from "./score-note";
import { findPlaceIds } from "./score-places";
import { countPlaces } from "./score-tally";

/** Stores scores that were computed elsewhere from the stored evidence: all roles of a candidate, and the nearest of them. */
export function saveScores(
  actor: Actor,
  candidateId: string,
  set: { readonly scores: readonly Score[]; readonly nearestRole: string | null },
): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    const known = await loadReading(db, candidateId);
    const owner = await findScoreOwner(db, candidateId);
    if (known === null || owner === null)
      throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
    const scored = await replaceScores(db, owner, known.corrected, set);
    await db.candidate.update({ where: { id: candidateId }, data: nearestColumns(set) });
    return { result: undefined, entry: scoreNotes([scored]) };
  });
}

export type RankingFilters = Omit<CandidateQuery, "role" | "level" | "sort" | "direction">;

/** One page of a role's ranking at a level under its current profile, best expected score first. */
export function listRanking(
  actor: Actor,
  place: { readonly role: string; readonly level: RoleLevel },
  filters: RankingFilters,
): Promise<CandidatePage> {
  return listCandidates(actor, { ...filters, ...place, sort: "expected", direction: "descending" });
}

export type PoolRank = {
  /** From 1; people with the same expected score share it. */
  readonly rank: number;
  /** People with a score at the place. */
  readonly of: number;
};

/** Where a candidate stands in the pool by expected score, for a role at a level under its current profile; null without a score there, and for whoever may not see the pool. */
export async function findPoolRank(
  actor: Actor,
  candidateId: string,
  { role, level }: { readonly role: string; readonly level: RoleLevel },
): Promise<PoolRank | null> {
  if (!may(actor, "pool:read")) return null;
  return read(actor, "pool:read", async (db) => {
    const version = (await findCurrentVersions(db)).get(role) ?? 0;
    const [placeId = 0] = await findPlaceIds(db, [{ role, level, version }]);
    const own = await db.listedScore.findFirst({
      where: { placeId, candidate: { id: candidateId } },
      select: { expectedRank: true },
    });
    if (own === null || own.expectedRank < 0) return null;
    const better = await db.listedScore.count({ where: { placeId, expectedRank: { gt: own.expectedRank } } });
    const [count] = await countPlaces(db, [placeId]);
    const { passed = 0, verify = 0, failed = 0 } = count?.gates ?? {};
    return { rank: better + 1, of: passed + verify + failed };
  });
}

/** The expected points of whoever stands at a rank, from 1, for a role at a level under its current profile; null beyond the pool, and for whoever may not see it. */
export async function findPointsAtRank(
  actor: Actor,
  { role, level }: { readonly role: string; readonly level: RoleLevel },
  rank: number,
): Promise<number | null> {
  if (!may(actor, "pool:read")) return null;
  return read(actor, "pool:read", async (db) => {
    const version = (await findCurrentVersions(db)).get(role) ?? 0;
    const [placeId = 0] = await findPlaceIds(db, [{ role, level, version }]);
    const there = await db.listedScore.findFirst({
      where: { placeId, expectedRank: { gte: 0 } },
      orderBy: [{ expectedRank: "desc" }, { candidateNumber: "asc" }],
      skip: rank - 1,
      select: { expectedRank: true },
    });
    return there?.expectedRank ?? null;
  });
}
