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
import { scoreAllRoles } from "./score-rows";
import { listOutdatedCandidates } from "./sql";

/** Few enough that others get their turn to write in between, many enough that the commits do not count. */
const BATCH = 100;

/** Ids, in their order and after `after`, of candidates whose scores are not of the current profiles and engine; at most `limit`. */
export function listCandidatesToRescore(
  actor: Actor,
  page: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  return read(actor, "candidate:read", async (db) => {
    const profiles = await findCurrentProfiles(db);
    const places = profiles.map(({ role, version }) => ({ role, level: defaultLevel(role), version }));
    return listOutdatedCandidates(db, places, { engineVersion: SCORING_ENGINE_VERSION, ...page });
  });
}

async function rescoreOne(db: WriteClient, candidateId: string, profiles: readonly RoleProfile[]): Promise<void> {
  const known = await loadReading(db, candidateId);
  if (known === null) return;
  const set = scoreAllRoles(known.corrected.evidence, profiles);
  // Scores at other levels than the default ones are of the old profile too: they are computed again when somebody asks.
  await db.score.deleteMany({ where: { candidateId } });
  await replaceScores(db, candidateId, known.corrected, set);
  await db.candidate.update({ where: { id: candidateId }, data: nearestColumns(set) });
}

function rescoreBatch(actor: Actor, ids: readonly string[]): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    const profiles = await findCurrentProfiles(db);
    for (const id of ids) await rescoreOne(db, id, profiles);
    return {
      result: undefined,
      entry: {
        kind: "score.compute",
        entity: "pool",
        detail: { candidates: ids.length, engine: SCORING_ENGINE_VERSION },
      },
    };
  });
}

/**
 * Scores everybody again whose scores are not of the current profiles and engine, in batches of one transaction each; a stop in
 * between loses nothing. `onProgress` gets how many are done so far. Returns how many there were.
 */
export async function rescoreOutdated(actor: Actor, onProgress: (done: number) => void): Promise<number> {
  let done = 0;
  let after = "";
  for (;;) {
    const ids = await listCandidatesToRescore(actor, { after, limit: BATCH });
    const last = ids.at(-1);
    if (last === undefined) return done;
    await rescoreBatch(actor, ids);
    after = last;
    done += ids.length;
    onProgress(done);
  }
}

async function scoreBatchAtLevel(
  actor: Actor,
  place: { readonly role: string; readonly level: RoleLevel },
  after: string,
): Promise<string | null> {
  // Whoever may read a ranking may have it computed: it follows from what is stored and changes nothing else.
  return write(actor, "candidate:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, place.role));
    const places = [{ ...place, version: profile.version }];
    const ids = await listOutdatedCandidates(db, places, {
      engineVersion: SCORING_ENGINE_VERSION,
      after,
      limit: BATCH,
    });
    for (const id of ids) {
      const known = await loadReading(db, id);
      if (known === null) continue;
      const scores = [scoreCandidate(known.corrected.evidence, profile, place.level)];
      await replaceScores(db, id, known.corrected, { scores, nearestRole: null });
    }
    return { result: ids.at(-1) ?? null, entry: null };
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
  let after: string | null = "";
  for (let scored = 0; scored < limit; scored += BATCH) {
    after = await scoreBatchAtLevel(actor, place, after);
    if (after === null) return true;
  }
  return false;
}
