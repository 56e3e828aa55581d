import "server-only";
import type { Actor } from "@/lib/domain/access";
import { standingLetters, unprovenMustHaves } from "@/lib/domain/gap/standing";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { levelAsked } from "@/lib/domain/role/level-asked";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { GateOutcome } from "@/lib/domain/scoring/score";
import { type ReadClient, read } from "./access";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";
import { findCurrentRow } from "./roles";
import { toScoreSummary } from "./score-rows";
import { listStandings } from "./sql";

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
    readonly proven: number;
    readonly expected: number;
    readonly possible: number;
    readonly gate: GateOutcome;
    /** Must-haves that are not proven, in the order of the profile. */
    readonly openMustHaves: readonly string[];
  } | null;
};

async function findBest(db: ReadClient, profile: RoleProfile): Promise<RolePoolState["best"]> {
  const { role, version, requirements } = profile;
  const row = await db.score.findFirst({
    where: { role, level: defaultLevel(role), profileVersion: version },
    orderBy: [{ expectedRank: "desc" }, { candidateId: "desc" }],
    include: { candidate: { select: { name: true } } },
  });
  if (row === null || row.expected === null) return null;
  const { proven, expected, possible, gate } = toScoreSummary(row);
  if (proven === null || expected === null || possible === null || gate === null) return null;
  return {
    ...{ candidateId: row.candidateId, name: row.candidate.name, proven, expected, possible, gate },
    openMustHaves: unprovenMustHaves(requirements, row.standings),
  };
}

/** For each role, at its default level under its current profile: how many are scored, how the gate stands, who is best. */
export function getPoolState(actor: Actor): Promise<readonly RolePoolState[]> {
  return read(actor, "candidate:read", async (db) => {
    const profiles = await findCurrentProfiles(db);
    const pool = await db.candidate.count();
    const states: RolePoolState[] = [];
    for (const profile of profiles) {
      const { role, version } = profile;
      const where = { role, level: defaultLevel(role), profileVersion: version };
      const groups = await db.score.groupBy({ by: ["gate"], where, _count: { _all: true } });
      const count = (gate: string | null) => groups.find((group) => group.gate === gate)?._count._all ?? 0;
      const scored = count("passed") + count("verify") + count("failed");
      states.push({
        role,
        level: where.level,
        profileVersion: version,
        scored,
        passed: count("passed"),
        open: count("verify"),
        failed: count("failed"),
        waiting: Math.max(0, pool - scored - count(null)),
        best: await findBest(db, profile),
      });
    }
    return states;
  });
}

async function countGaps(db: ReadClient, profile: RoleProfile, level: RoleLevel): Promise<RoleGap> {
  const counts = profile.requirements.map(() => ({ proving: 0, possible: 0, lacking: 0 }));
  const everybody = await listStandings(db, { role: profile.role, level, version: profile.version });
  for (const standings of everybody) {
    counts.forEach((count, index) => {
      if (standings[index] === standingLetters.proving) count.proving += 1;
      else if (standings[index] === standingLetters.lacking) count.lacking += 1;
      else count.possible += 1;
    });
  }
  const skills = profile.requirements.map((requirement, index) => {
    const { skill, required, weight } = requirement;
    return {
      skill,
      required,
      weight,
      levelAsked: levelAsked(requirement, level),
      ...(counts[index] ?? { proving: 0, possible: 0, lacking: 0 }),
    };
  });
  return { role: profile.role, level, profileVersion: profile.version, candidates: everybody.length, skills };
}

/** The gaps as counted last, and the journal's entry up to which they hold: at 100,000 people counting takes seconds. */
let counted: { readonly upTo: string; readonly gaps: readonly RoleGap[] } | null = null;

/** The talent gap of the whole pool: each role at its default level under its current profile, as `talentGap` of the domain counts it. */
export function getSkillGaps(actor: Actor): Promise<readonly RoleGap[]> {
  return read(actor, "candidate:read", async (db) => {
    // Every change of pool or profile leaves an entry; the time tells two databases apart.
    const newest = await db.journalEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, at: true } });
    const upTo = `${newest?.seq} ${newest?.at.toISOString()}`;
    if (counted?.upTo === upTo) return counted.gaps;
    const gaps: RoleGap[] = [];
    for (const profile of await findCurrentProfiles(db))
      gaps.push(await countGaps(db, profile, defaultLevel(profile.role)));
    counted = { upTo, gaps };
    return gaps;
  });
}

/** The talent gap for one role, at its default level under its current profile. Throws NOT_FOUND for an unknown role. */
export function getRoleGap(actor: Actor, role: string): Promise<RoleGap> {
  return read(actor, "candidate:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, role));
    return countGaps(db, profile, defaultLevel(role));
  });
}

/** Median share, from 0 to 1, of the nearest role's requirement weight about which a résumé says something; of people near to a role. Null for nobody. */
export function getMedianCoverage(actor: Actor): Promise<number | null> {
  return read(actor, "candidate:read", async (db) => {
    const where = { nearestRole: { not: null } };
    const near = await db.candidate.count({ where });
    const row = await db.candidate.findFirst({
      where,
      select: { nearestCoverage: true },
      orderBy: [{ nearestCoverage: "asc" }, { id: "asc" }],
      skip: Math.floor(near / 2),
    });
    return row?.nearestCoverage ?? null;
  });
}
