import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { Candidate, Score } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import { type CandidateCursor, readCursor, writeCursor } from "./candidate-cursor";
import { type CandidateKey, findCandidateKeys, listMemberNumbers } from "./candidate-list-sql";
import type { CandidateList } from "./candidate-list-tables";
import { type CandidatePage, CandidateQuery, type CandidateRow, type ParsedCandidateQuery } from "./candidate-query";
import { findCurrentVersions } from "./current-profiles";
import { parseInput } from "./parse-input";
import { findPlaceIds, type ScorePlace } from "./score-places";
import { toScoreSummary } from "./score-rows";
import { showRows, withoutNames } from "./shown-rows";

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

/** The stored scores of candidates: at the place that the list speaks of, else for each candidate's nearest role. */
async function loadScores(
  db: ReadClient,
  candidates: readonly Candidate[],
  place: ScorePlace | null,
): Promise<readonly Score[]> {
  const idsByRole = new Map<string, string[]>();
  for (const { id, nearestRole } of candidates) {
    const role = place?.role ?? nearestRole;
    if (role !== null) idsByRole.set(role, [...(idsByRole.get(role) ?? []), id]);
  }
  const wanted = [...idsByRole].map(([role, ids]) => ({
    ...{ role, level: place?.level ?? defaultLevel(role), candidateId: { in: ids } },
  }));
  return wanted.length === 0 ? [] : db.score.findMany({ where: { OR: wanted } });
}

async function loadRows(
  db: ReadClient,
  numbers: readonly number[],
  about: { readonly place: ScorePlace | null; readonly versions: Versions },
) {
  const candidates = await db.candidate.findMany({ where: { number: { in: [...numbers] } } });
  const scores = await loadScores(db, candidates, about.place);
  const byNumber = new Map(candidates.map((candidate) => [candidate.number, candidate]));
  // Scores of an older profile version are not shown as if they were the current ones.
  const current = scores.filter((score) => score.profileVersion === about.versions.get(score.role));
  const byCandidate = new Map(current.map((score) => [score.candidateId, score]));
  return numbers.flatMap((number) => {
    const candidate = byNumber.get(number);
    return candidate === undefined ? [] : [toCandidateRow(candidate, byCandidate.get(candidate.id))];
  });
}

/** A list in the numbers by which its tables are joined. A skill that is not known has a number that nobody holds. */
async function findList(
  db: ReadClient,
  actor: Actor,
  { query, place, cursor }: Pick<CandidateList, "query" | "cursor"> & { readonly place: ScorePlace | null },
): Promise<CandidateList> {
  const [placeId = null] = place === null ? [] : await findPlaceIds(db, [place]);
  const skill =
    query.skill === undefined
      ? null
      : await db.skill.findUnique({ where: { slug: query.skill }, select: { ordinal: true } });
  const skillOrdinal = query.skill === undefined ? null : (skill?.ordinal ?? -1);
  return {
    query,
    placeId,
    skillOrdinal,
    cursor,
    foundByName: actor.blind === undefined ? null : [...actor.blind.revealed.keys()],
  };
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
  return key === undefined ? null : writeCursor({ to, value: key.value, number: key.number, ...about });
}

/**
 * One page of candidates, keyset-paged: as fast on the last page as on the first, and no row twice or left out while others are
 * imported. Sorted by "expected" or "coverage" with a role, candidates not yet scored under its current profile are left out.
 * Throws INVALID for a gate without a role or a cursor of another sort, NOT_FOUND for an unknown role.
 */
export async function listCandidates(actor: Actor, input: CandidateQuery): Promise<CandidatePage> {
  const { cursor: cursorText, ...query } = withoutNames(actor, parseInput(CandidateQuery, input));
  const sort = sortName(query);
  const cursor = cursorText === undefined ? null : readCursor(cursorText, sort);
  return read(actor, "pool:read", async (db) => {
    const versions = await findCurrentVersions(db);
    const place = placeOf(query, versions);
    const list = await findList(db, actor, { query, place, cursor });
    const { keys: found, total } = await findCandidateKeys(db, list);
    const { keys, first, hasPrevious, hasNext } = windowOf(found, cursor, query.limit);
    const rows = await loadRows(
      db,
      keys.map(({ number }) => number),
      { place, versions },
    );
    return {
      rows: await showRows(db, actor, rows),
      total,
      firstPosition: first,
      nextCursor: hasNext ? cursorAt(keys.at(-1), "next", { position: first + keys.length - 1, sort }) : null,
      previousCursor: hasPrevious ? cursorAt(keys[0], "previous", { position: first, sort }) : null,
    };
  });
}

/** Candidates by their ids, without a score, in the order of the ids; those who are gone are left out. At most 200. */
export async function listCandidatesById(actor: Actor, ids: readonly string[]): Promise<readonly CandidateRow[]> {
  return read(actor, "candidate:read", async (db) => {
    const candidates = await db.candidate.findMany({ where: { id: { in: [...ids].slice(0, 200) } } });
    const rows = candidates.map((candidate) => toCandidateRow(candidate, undefined));
    const byId = new Map((await showRows(db, actor, rows)).map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  });
}

/** Numbers of everybody in a list, without an order: for re-ranking a filtered pool. Sort, `cursor` and `limit` do not count. */
export async function listCandidateNumbers(actor: Actor, input: CandidateQuery): Promise<readonly number[]> {
  const { cursor: _, ...query } = withoutNames(actor, parseInput(CandidateQuery, input));
  return read(actor, "pool:read", async (db) => {
    const place = placeOf(query, await findCurrentVersions(db));
    const list = await findList(db, actor, { query, place, cursor: null });
    return listMemberNumbers(db, list);
  });
}
