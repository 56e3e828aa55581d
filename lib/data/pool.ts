import { shownName } from "./shown-name";
import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { unprovenMustHaves } from "@/lib/domain/gap/standing";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { levelAsked } from "@/lib/domain/role/level-asked";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { GateOutcome } from "@/lib/domain/scoring/score";
import { type ReadClient, read } from "./access";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";
import { listBest } from "./place-sql";
import { findCurrentRow } from "./roles";
import { findPlaceIds, placeOfProfile } from "./score-places";
import { toScoreSummary } from "./score-rows";
import { countPlaces, type PlaceCount } from "./score-tally";
import { countCandidates } from "./sql";

export type RolePoolState = {
  readonly role: string;
  readonly level: RoleLevel;
  readonly profileVersion: number;
  /** Candidates with a computed score under the current profile. */
  readonly scored: number;
  readonly passed: number;
  /** Gate to verify. */
  readonly open: number;
  readonly failed: number;
  /** Candidates with no score under the current profile yet. */
  readonly waiting: number;
  readonly best: {
    readonly candidateId: string;
    readonly name: string;
    readonly isSample: boolean;
    readonly proven: number;
    readonly expected: number;
    readonly possible: number;
    readonly gate: GateOutcome;
    /** Must-haves that are not proven, in the order of the profile. */
    readonly openMustHaves: readonly string[];
  } | null;
};

type CountedPlace = { readonly profile: RoleProfile; readonly placeId: number; readonly count: PlaceCount };

/** The current profiles with the counts of their scores at the default levels. */
async function countProfiles(db: ReadClient, profiles: readonly RoleProfile[]): Promise<readonly CountedPlace[]> {
  const placeIds = await findPlaceIds(
    db,
    profiles.map((profile) => placeOfProfile(profile, defaultLevel(profile.role))),
  );
  const counts = await countPlaces(db, placeIds);
  return profiles.flatMap((profile, index) => {
    const [placeId, count] = [placeIds[index], counts[index]];
    return placeId === undefined || count === undefined ? [] : [{ profile, placeId, count }];
  });
}

function scoredOf({ gates }: PlaceCount): number {
  return gates.passed + gates.verify + gates.failed;
}

const NO_NUMBERS = { proven: null, expected: null, possible: null, gate: null };

type Best = NonNullable<RolePoolState["best"]>;

/** By role, the candidate with the best expected score at its counted place. */
async function findBest(
  db: ReadClient,
  actor: Actor,
  counted: readonly CountedPlace[],
): Promise<ReadonlyMap<string, Best>> {
  const best = await listBest(
    db,
    counted.map(({ placeId }) => placeId),
  );
  const people = await db.candidate.findMany({
    where: { number: { in: best.map(({ number }) => number) } },
    select: { number: true, id: true, name: true, isSample: true },
  });
  const found = counted.flatMap(({ profile, placeId }) => {
    const at = best.find((entry) => entry.placeId === placeId);
    const person = people.find(({ number }) => number === at?.number);
    return at === undefined || person === undefined ? [] : [{ profile, person, standings: at.standings }];
  });
  const places = found.map(({ profile: { role }, person }) => ({
    ...{ candidateId: person.id, role, level: defaultLevel(role) },
  }));
  const rows = places.length === 0 ? [] : await db.score.findMany({ where: { OR: places } });
  const scoreOf = new Map(rows.map((row) => [row.role, toScoreSummary(row)]));
  return new Map(
    found.flatMap(({ profile: { role, requirements }, person, standings }) => {
      const { proven, expected, possible, gate } = scoreOf.get(role) ?? NO_NUMBERS;
      if (proven === null || expected === null || possible === null || gate === null) return [];
      const openMustHaves = unprovenMustHaves(requirements, standings);
      const who = { candidateId: person.id, name: shownName(actor, person), isSample: person.isSample };
      return [[role, { ...who, proven, expected, possible, gate, openMustHaves }] as const];
    }),
  );
}

/** For each role, at its default level under its current profile: how many are scored, how the gate stands, who is best; none for whoever may not see the pool. */
export async function getPoolState(actor: Actor): Promise<readonly RolePoolState[]> {
  if (!may(actor, "pool:read")) return [];
  return read(actor, "pool:read", async (db) => {
    const pool = await countCandidates(db);
    const counted = await countProfiles(db, await findCurrentProfiles(db));
    const best = await findBest(db, actor, counted);
    return counted.map(({ profile: { role, version }, count }) => {
      const scored = scoredOf(count);
      return {
        ...{ role, level: defaultLevel(role), profileVersion: version, scored },
        passed: count.gates.passed,
        open: count.gates.verify,
        failed: count.gates.failed,
        waiting: Math.max(0, pool - scored - count.gates["not computable"]),
        best: best.get(role) ?? null,
      };
    });
  });
}

function gapOf(profile: RoleProfile, count: PlaceCount): RoleGap {
  const level = defaultLevel(profile.role);
  const candidates = scoredOf(count);
  const skills = profile.requirements.map((requirement, position) => {
    const { skill, required, weight } = requirement;
    const proving = count.proving[position] ?? 0;
    const lacking = count.lacking[position] ?? 0;
    const possible = candidates - proving - lacking;
    return { skill, required, weight, levelAsked: levelAsked(requirement, level), proving, possible, lacking };
  });
  return { role: profile.role, level, profileVersion: profile.version, candidates, skills };
}

/** The talent gap of the whole pool: each role at its default level under its current profile, as `talentGap` of the domain counts it. */
export function getSkillGaps(actor: Actor): Promise<readonly RoleGap[]> {
  return read(actor, "pool:read", async (db) => {
    const counted = await countProfiles(db, await findCurrentProfiles(db));
    return counted.map(({ profile, count }) => gapOf(profile, count));
  });
}

export type GateCounts = PlaceCount["gates"];

/** How the gate of a role stands for the whole pool, at its default level under its current profile. Throws NOT_FOUND for an unknown role. */
export function getGateCounts(actor: Actor, role: string): Promise<GateCounts> {
  return read(actor, "pool:read", async (db) => {
    const [counted] = await countProfiles(db, [toRoleProfile(await findCurrentRow(db, role))]);
    return counted?.count.gates ?? NOBODY.gates;
  });
}

const NOBODY: PlaceCount = {
  gates: { passed: 0, verify: 0, failed: 0, "not computable": 0 },
  proving: [],
  lacking: [],
};

/** The talent gap for one role, at its default level under its current profile; of nobody for whoever may not see the pool. Throws NOT_FOUND for an unknown role. */
export function getRoleGap(actor: Actor, role: string): Promise<RoleGap> {
  return read(actor, "role:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, role));
    if (!may(actor, "pool:read")) return gapOf(profile, NOBODY);
    const [counted] = await countProfiles(db, [profile]);
    if (counted === undefined) throw new Error("A profile was counted but has no count.");
    return gapOf(profile, counted.count);
  });
}

/** Median share, from 0 to 1, of the nearest role's requirement weight about which a résumé says something; of people near to a role. Null for nobody. */
export function getMedianCoverage(actor: Actor): Promise<number | null> {
  return read(actor, "pool:read", async (db) => {
    // Coverage is 0 for those who are near to none, so that an index alone answers.
    const where = { nearestCoverage: { gt: 0 } };
    const near = await db.candidate.count({ where });
    const row = await db.candidate.findFirst({
      where,
      select: { nearestCoverage: true },
      orderBy: [{ nearestCoverage: "asc" }, { number: "asc" }],
      skip: Math.floor(near / 2),
    });
    return row?.nearestCoverage ?? null;
  });
}
