import "server-only";
import type { Actor } from "@/lib/domain/access";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { type ReadClient, read } from "./access";
import { findCurrentProfiles } from "./current-profiles";

/** A must-have that alone keeps people from passing the gate of a role, and how many. */
export type OpenQuestion = { readonly role: string; readonly skill: string; readonly people: number };

/** The best of those with one open must-have; beyond them a question more or less no longer steers the day. */
const MOST_PEOPLE = 500;
const PROVING = "p";

async function questionsOf(db: ReadClient, profile: RoleProfile): Promise<readonly OpenQuestion[]> {
  const { role, version, requirements } = profile;
  const rows = await db.score.findMany({
    where: { role, level: defaultLevel(role), profileVersion: version, gate: "verify", mustOpen: 1 },
    select: { standings: true },
    orderBy: { expectedRank: "desc" },
    take: MOST_PEOPLE,
  });
  const people = new Map<string, number>();
  for (const { standings } of rows) {
    const open = requirements.find(
      ({ required, weight }, place) => required === "must" && weight > 0 && standings[place] !== PROVING,
    );
    if (open !== undefined) people.set(open.skill, (people.get(open.skill) ?? 0) + 1);
  }
  return [...people].map(([skill, count]) => ({ role, skill, people: count }));
}

/** For each role and must-have, how many people wait on that one answer; most first. Of each role at most its best 500 people count. */
export function listOpenQuestions(actor: Actor): Promise<readonly OpenQuestion[]> {
  return read(actor, "candidate:read", async (db) => {
    const questions: OpenQuestion[] = [];
    for (const profile of await findCurrentProfiles(db)) questions.push(...(await questionsOf(db, profile)));
    return questions.sort((a, b) => b.people - a.people || (a.skill < b.skill ? -1 : 1));
  });
}
