import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { Candidate, Score } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import { type CandidateCursor, readCursor, writeCursor } from "./candidate-cursor";
import { type CandidatePage, CandidateQuery, type CandidateRow, type ParsedCandidateQuery } from "./candidate-query";
import { findCurrentVersions } from "./current-profiles";
import { parseInput } from "./parse-input";
import { toScoreSummary } from "./score-rows";
import { type CandidateKey, countCandidateKeys, listCandidateKeys, type ScorePlace, searchForPage } from "./sql";

type Versions = ReadonlyMap<string, number>;

function placeOf(query: ParsedCandidateQuery, versions: Versions): ScorePlace | null {
  if (query.role === undefined) {
    if (query.gate === undefined && query.minimumCoverage === undefined) return null;
    throw new DomainError("INVALID", "Choose a role first: must-haves and coverage are those of a role.", {
      gate: "Choose a role first.",
    });
  }
  const version = versions.get(query.role);
  if (version === undefined) throw new DomainError("NOT_FOUND", "There is no such role. Choose one of the ten.");
  return { role: query.role, level: query.level ?? defaultLevel(query.role), version };
}

/** A listed candidate; `score` is the one that the list speaks of. */
export function toCandidateRow(row: Candidate, score: Score | undefined): CandidateRow {
  const { id, name, headline, location, nearestRole, isSample, createdAt, version, yearsLow, yearsHigh } = row;
  return {
    id,
    name,
    headline,
    location,
    years: yearsLow === null || yearsHigh === null ? null : { low: yearsLow, high: yearsHigh },
    nearestRole,
    isSample,
    status: row.status === "no-text" ? "no-text" : "readable",
    createdAt,
    version,
    score: score === undefined ? null : toScoreSummary(score),
  };
}

async function loadRows(
  db: ReadClient,
  ids: readonly string[],
  about: { readonly place: ScorePlace | null; readonly versions: Versions },
) {
  const candidates = await db.candidate.findMany({ where: { id: { in: [...ids] } } });
  const { place, versions } = about;
  const ofPlace = place === null ? {} : { role: place.role, level: place.level };
  const scores = await db.score.findMany({ where: { candidateId: { in: [...ids] }, ...ofPlace } });
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const scoreKey = (candidateId: string, role: string, level: string) => `${candidateId} ${role} ${level}`;
  // Scores of an older profile version are not shown as if they were the current ones.
  const current = scores.filter((score) => score.profileVersion === versions.get(score.role));
  const byPlace = new Map(current.map((score) => [scoreKey(score.candidateId, score.role, score.level), score]));
  return ids.flatMap((id) => {
    const candidate = byId.get(id);
    if (candidate === undefined) return [];
    const role = place?.role ?? candidate.nearestRole;
    const level = place?.level ?? (role === null ? "" : defaultLevel(role));
    return [toCandidateRow(candidate, byPlace.get(scoreKey(id, role ?? "", level)))];
  });
}

/** Names everything that decides the order and the members of a list, so that a cursor is used with its own list only. */
function sortName(query: ParsedCandidateQuery): string {
  return `${query.sort} ${query.direction}`;
}

type Window = {
  readonly keys: readonly CandidateKey[];
  readonly first: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
};

/** Cuts the one row too many off and puts a previous page into the order of the list. */
function windowOf(found: readonly CandidateKey[], cursor: CandidateCursor | null, limit: number): Window {
  const hasMore = found.length > limit;
  const keys = found.slice(0, limit);
  if (cursor?.to === "previous") {
    return {
      keys: keys.toReversed(),
      first: hasMore ? Math.max(1, cursor.position - keys.length) : 1,
      hasPrevious: hasMore,
      hasNext: true,
    };
  }
  return { keys, first: cursor === null ? 1 : cursor.position + 1, hasPrevious: cursor !== null, hasNext: hasMore };
}

function cursorAt(
  key: CandidateKey | undefined,
  to: CandidateCursor["to"],
  about: { readonly position: number; readonly sort: string },
): string | null {
  return key === undefined ? null : writeCursor({ to, value: key.value, id: key.id, ...about });
}

/**
 * One page of candidates, keyset-paged: as fast on the last page as on the first, and no row twice or left out while others are
 * imported. Sorted by "expected" or "coverage" with a role, candidates not yet scored under its current profile are left out.
 * Throws INVALID for a gate without a role or a cursor of another sort, NOT_FOUND for an unknown role.
 */
export async function listCandidates(actor: Actor, input: CandidateQuery): Promise<CandidatePage> {
  const { cursor: cursorText, ...query } = parseInput(CandidateQuery, input);
  const sort = sortName(query);
  const cursor = cursorText === undefined ? null : readCursor(cursorText, sort);
  return read(actor, "candidate:read", async (db) => {
    const versions = await findCurrentVersions(db);
    const place = placeOf(query, versions);
    const total = await countCandidateKeys(db, { query, place, cursor: null });
    const found = await listCandidateKeys(db, { query, place, cursor }, searchForPage(total));
    const { keys, first, hasPrevious, hasNext } = windowOf(found, cursor, query.limit);
    const rows = await loadRows(
      db,
      keys.map(({ id }) => id),
      { place, versions },
    );
    return {
      rows,
      total,
      firstPosition: first,
      nextCursor: hasNext ? cursorAt(keys.at(-1), "next", { position: first + keys.length - 1, sort }) : null,
      previousCursor: hasPrevious ? cursorAt(keys[0], "previous", { position: first, sort }) : null,
    };
  });
}

/** Ids of everybody in a list, in its order, whatever its length: for re-ranking a filtered pool. `cursor` and `limit` do not count. */
export async function listCandidateIds(actor: Actor, input: CandidateQuery): Promise<readonly string[]> {
  const { cursor: _, ...query } = parseInput(CandidateQuery, input);
  return read(actor, "candidate:read", async (db) => {
    const place = placeOf(query, await findCurrentVersions(db));
    const total = await countCandidateKeys(db, { query, place, cursor: null });
    const keys = await listCandidateKeys(
      db,
      { query: { ...query, limit: Math.max(1, total) }, place, cursor: null },
      "all",
    );
    return keys.map(({ id }) => id);
  });
}
