import "server-only";
import type { Actor } from "@/lib/domain/access";
import { unprovenMustHaves } from "@/lib/domain/gap/standing";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { type ReadClient, read } from "./access";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";
import { findCurrentRow } from "./roles";

/** A must-have that alone keeps people from passing the gate of a role, how many, and who of them has the best expected score. */
export type OpenQuestion = {
  readonly role: string;
  readonly skill: string;
  readonly people: number;
  readonly nearest: { readonly candidateId: string; readonly name: string };
};

/** The best of those with one open must-have; beyond them a question more or less no longer steers the day. */
const MOST_PEOPLE = 500;

async function questionsOf(db: ReadClient, profile: RoleProfile): Promise<readonly OpenQuestion[]> {
  const { role, version, requirements } = profile;
  const rows = await db.score.findMany({
    where: { role, level: defaultLevel(role), profileVersion: version, gate: "verify", mustOpen: 1 },
    select: { standings: true, candidateId: true, candidate: { select: { name: true } } },
    orderBy: [{ expectedRank: "desc" }, { candidateId: "desc" }],
    take: MOST_PEOPLE,
  });
  const questions = new Map<string, OpenQuestion>();
  for (const { standings, candidateId, candidate } of rows) {
    const [skill] = unprovenMustHaves(requirements, standings);
    if (skill === undefined) continue;
    const known = questions.get(skill) ?? { role, skill, people: 0, nearest: { candidateId, name: candidate.name } };
    questions.set(skill, { ...known, people: known.people + 1 });
  }
  return [...questions.values()];
}

/** For each role and must-have, how many people wait on that one answer; most first. Of each role at most its best 500 people count. */
export function listOpenQuestions(actor: Actor): Promise<readonly OpenQuestion[]> {
  return read(actor, "candidate:read", async (db) => {
    const questions: OpenQuestion[] = [];
    for (const profile of await findCurrentProfiles(db)) questions.push(...(await questionsOf(db, profile)));
    return questions.sort((a, b) => b.people - a.people || (a.skill < b.skill ? -1 : 1));
  });
}

/** For one role, how many people have one must-have left to verify. Throws NOT_FOUND for an unknown role. At most its best 500 people count. */
export function countOneAway(actor: Actor, role: string): Promise<number> {
  return read(actor, "candidate:read", async (db) => {
    const questions = await questionsOf(db, toRoleProfile(await findCurrentRow(db, role)));
    return questions.reduce((sum, { people }) => sum + people, 0);
  });
}
