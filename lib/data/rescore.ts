import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { read, type WriteClient, write } from "./access";
import { loadReading, nearestColumns, replaceScores } from "./candidate-projection";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";
import { findCurrentRow } from "./roles";
import { type ScoredCandidate, scoreNotes } from "./score-note";
import { ensurePlaceIds, findPlaceIds, placeOfProfile } from "./score-places";
import { scoreAllRoles } from "./score-rows";
import { removeScores, type ScoreOwner } from "./score-store";
import { countPlaces } from "./score-tally";
import { countCandidates, listOutdatedCandidates } from "./sql";

/** Few enough that others get their turn to write in between, many enough that the commits do not count. */
const BATCH = 100;

/** Candidates beyond the number `after`, in their order, whose scores are not of the current profiles and engine; at most `limit`. */
export function listCandidatesToRescore(
  actor: Actor,
  page: { readonly after: number; readonly limit: number },
): Promise<readonly ScoreOwner[]> {
  return read(actor, "pool:read", async (db) => {
    const profiles = await findCurrentProfiles(db);
    const placeIds = await findPlaceIds(
      db,
      profiles.map((profile) => placeOfProfile(profile, defaultLevel(profile.role))),
    );
    return listOutdatedCandidates(db, placeIds, { engineVersion: SCORING_ENGINE_VERSION, ...page });
  });
}

async function rescoreOne(
  db: WriteClient,
  owner: ScoreOwner,
  profiles: readonly RoleProfile[],
): Promise<readonly ScoredCandidate[]> {
  const known = await loadReading(db, owner.candidateId);
  if (known === null) return [];
  const set = scoreAllRoles(known.corrected.evidence, profiles);
  // Scores at other levels than the default ones are of the old profile too: they are computed again when somebody asks.
  await removeScores(db, [owner], "all");
  const scored = await replaceScores(db, owner, known.corrected, set);
  await db.candidate.update({ where: { id: owner.candidateId }, data: nearestColumns(set) });
  return [scored];
}

function rescoreBatch(actor: Actor, owners: readonly ScoreOwner[]): Promise<void> {
  return write(actor, "pool:read", async (db) => {
    const profiles = await findCurrentProfiles(db);
    const scored: ScoredCandidate[] = [];
    for (const owner of owners) scored.push(...(await rescoreOne(db, owner, profiles)));
    return { result: undefined, entry: scoreNotes(scored) };
  });
}

/**
 * Scores everybody again whose scores are not of the current profiles and engine, in batches of one transaction each; a stop in
 * between loses nothing. `onProgress` gets how many are done so far. Returns how many there were.
 */
export async function rescoreOutdated(actor: Actor, onProgress: (done: number) => void): Promise<number> {
  let done = 0;
  let after = 0;
  for (;;) {
    const owners = await listCandidatesToRescore(actor, { after, limit: BATCH });
    const last = owners.at(-1);
    if (last === undefined) return done;
    await rescoreBatch(actor, owners);
    after = last.candidateNumber;
    done += owners.length;
    onProgress(done);
  }
}

async function scoreBatchAtLevel(
  actor: Actor,
  place: { readonly role: string; readonly level: RoleLevel },
  after: number,
): Promise<number | null> {
  // Whoever may read a ranking may have it computed: it follows from what is stored and changes nothing else.
  return write(actor, "pool:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, place.role));
    const [placeId = 0] = await ensurePlaceIds(db, [placeOfProfile(profile, place.level)]);
    const owners = await listOutdatedCandidates(db, [placeId], {
      engineVersion: SCORING_ENGINE_VERSION,
      after,
      limit: BATCH,
    });
    const scored: ScoredCandidate[] = [];
    for (const owner of owners) {
      const known = await loadReading(db, owner.candidateId);
      if (known === null) continue;
      const scores = [scoreCandidate(known.corrected.evidence, profile, place.level)];
      scored.push(await replaceScores(db, owner, known.corrected, { scores, nearestRole: null }));
    }
    return { result: owners.at(-1)?.candidateNumber ?? null, entry: scoreNotes(scored) };
  });
}

/** Whether everybody has a score at the place. Scores of an older engine go when the default level is scored again, so counting suffices. */
function isWholePlace(actor: Actor, place: { readonly role: string; readonly level: RoleLevel }): Promise<boolean> {
  return read(actor, "pool:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, place.role));
    const [count] = await countPlaces(db, await findPlaceIds(db, [placeOfProfile(profile, place.level)]));
    const scored = Object.values(count?.gates ?? {}).reduce((sum, people) => sum + people, 0);
    return scored >= (await countCandidates(db));
  });
}

/**
 * Makes the scores of a role at a level that is not its default one, for those who have none yet, up to `limit` candidates; import
 * computes the default levels only. Returns whether all are there.
 */
export async function scoreAtLevel(
  actor: Actor,
  place: { readonly role: string; readonly level: RoleLevel },
  limit: number,
): Promise<boolean> {
  if (limit < 1) throw new DomainError("INVALID", "The limit must be at least 1.");
  if (await isWholePlace(actor, place)) return true;
  let after: number | null = 0;
  for (let scored = 0; scored < limit; scored += BATCH) {
    after = await scoreBatchAtLevel(actor, place, after);
    if (after === null) return true;
  }
  return false;
}
