import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { type ReadClient, read } from "./access";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";
import { listSoleOpenMusts } from "./place-sql";
import { findCurrentRow } from "./roles";
import { findPlaceIds, placeOfProfile } from "./score-places";
import { shownName } from "./shown-name";

/** A must-have that alone keeps people from passing the gate of a role, how many, and who of them has the best expected score. */
export type OpenQuestion = {
  readonly role: string;
  readonly skill: string;
  readonly people: number;
  readonly nearest: { readonly candidateId: string; readonly name: string };
};

async function questionsOf(db: ReadClient, profiles: readonly RoleProfile[]): Promise<readonly OpenQuestion[]> {
  const placeIds = await findPlaceIds(
    db,
    profiles.map((profile) => placeOfProfile(profile, defaultLevel(profile.role))),
  );
  const profileAt = new Map(profiles.map((profile, index) => [placeIds[index], profile]));
  return (await listSoleOpenMusts(db, placeIds)).flatMap(({ placeId, position, people, nearest }) => {
    const profile = profileAt.get(placeId);
    const requirement = profile?.requirements[position];
    if (profile === undefined || requirement === undefined) return [];
    return [{ role: profile.role, skill: requirement.skill, people, nearest }];
  });
}

/** For each role and must-have, how many people wait on that one answer; most first. None for whoever may not see the pool. */
export async function listOpenQuestions(actor: Actor): Promise<readonly OpenQuestion[]> {
  if (!may(actor, "pool:read")) return [];
  return read(actor, "pool:read", async (db) => {
    const questions = await questionsOf(db, await findCurrentProfiles(db));
    return questions
      .map(({ nearest, ...question }) => {
        const { candidateId, name } = nearest;
        return { ...question, nearest: { candidateId, name: shownName(actor, { id: candidateId, name }) } };
      })
      .toSorted((a, b) => b.people - a.people || (a.skill < b.skill ? -1 : 1));
  });
}

/** For one role, how many people have one must-have left to verify; 0 for whoever may not see the pool. Throws NOT_FOUND for an unknown role. */
export async function countOneAway(actor: Actor, role: string): Promise<number> {
  if (!may(actor, "pool:read")) return 0;
  return read(actor, "pool:read", async (db) => {
    const questions = await questionsOf(db, [toRoleProfile(await findCurrentRow(db, role))]);
    return questions.reduce((sum, { people }) => sum + people, 0);
  });
}
