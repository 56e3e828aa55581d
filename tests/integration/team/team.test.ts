import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { deleteCandidates } from "@/lib/data/candidates";
import { storeReadCandidate } from "@/lib/data/ingest";
import {
  addTeamMember,
  changeTeamMember,
  getTeam,
  getTeamMember,
  removeTeamMember,
  restoreTeamMember,
} from "@/lib/data/team";
import { listTeam } from "@/lib/data/team-list";
import { type Actor, localOwner } from "@/lib/domain/access";
import type { StatedSkill, TeamMemberInput } from "@/lib/domain/team/team-member";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const auditor: Actor = { id: "auditor", name: "Auditor", role: "auditor" };
const interviewer: Actor = { id: "interviewer", name: "Interviewer", role: "interviewer" };
const manager: Actor = { id: "manager", name: "Manager", role: "hiring-manager" };

function person(name: string, skills: readonly StatedSkill[] = []): TeamMemberInput {
  return { name, title: "Engineer", role: "ml-systems-engineer", skills: [...skills] };
}

const cuda = (level: number | null) => ({ skill: "cuda", level });

async function addCandidate(skills: readonly string[]): Promise<string> {
  return (await storeReadCandidate(localOwner, makeReadCandidate({ name: "Zebulon Quillfeather", skills })))
    .candidateId;
}

test("somebody is added by hand with the levels that were stated", async () => {
  const { id } = await addTeamMember(localOwner, person("Ana", [cuda(3)]), null);
  expect(await getTeamMember(localOwner, id)).toMatchObject({
    ...{ name: "Ana", title: "Engineer", role: "ml-systems-engineer", candidateId: null, version: 1, isSample: false },
    skills: [{ skill: "cuda", level: { low: 3, high: 3 }, origin: "stated" }],
  });
});

test("from a candidate, levels that nobody states are those of the evidence, between its bounds; a stated one is stated", async () => {
  const candidateId = await addCandidate(["kubernetes", "cuda"]);
  const skills = [cuda(5), { skill: "kubernetes", level: null }];
  const { id } = await addTeamMember(localOwner, person("Zeb", skills), candidateId);
  const member = await getTeamMember(localOwner, id);
  expect(member.candidateId).toBe(candidateId);
  expect(member.skills).toEqual([
    { skill: "cuda", level: { low: 5, high: 5 }, origin: "stated" },
    { skill: "kubernetes", level: { low: 3, high: 4 }, origin: "evidence" },
  ]);
  await expect(addTeamMember(localOwner, person("Again"), candidateId)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a later edit makes a level stated, and leaves those that were not touched as evidence", async () => {
  const candidateId = await addCandidate(["kubernetes", "cuda"]);
  const known = [cuda(null), { skill: "kubernetes", level: null }];
  const { id } = await addTeamMember(localOwner, person("Zeb", known), candidateId);
  const input = person("Zeb", [cuda(2), { skill: "kubernetes", level: null }]);
  await changeTeamMember(localOwner, id, { seenVersion: 1, input });
  const { skills, version } = await getTeamMember(localOwner, id);
  expect(version).toBe(2);
  expect(skills.map(({ skill, origin }) => [skill, origin])).toEqual([
    ["cuda", "stated"],
    ["kubernetes", "evidence"],
  ]);
});

test("a level that no evidence shows must be stated, a skill is named once, and one that nobody knows is refused", async () => {
  const add = (...skills: StatedSkill[]) => addTeamMember(localOwner, person("Ana", skills), null);
  await expect(add(cuda(null))).rejects.toThrow(/No résumé shows CUDA/);
  await expect(add(cuda(2), cuda(3))).rejects.toThrow(/named twice/);
  await expect(add({ skill: "juggling", level: 3 })).rejects.toThrow(/taxonomy/);
  expect(await getTeam(localOwner)).toEqual([]);
});

test("a second save of an old page is a conflict and changes nothing", async () => {
  const { id } = await addTeamMember(localOwner, person("Ana"), null);
  await changeTeamMember(localOwner, id, { seenVersion: 1, input: person("Anna") });
  const late = changeTeamMember(localOwner, id, { seenVersion: 1, input: person("Late") });
  await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await getTeamMember(localOwner, id)).name).toBe("Anna");
});

test("somebody who was removed comes back as they were", async () => {
  const candidateId = await addCandidate(["kubernetes"]);
  const { id } = await addTeamMember(localOwner, person("Zeb", [{ skill: "kubernetes", level: null }]), candidateId);
  const { id: _, version: __, ...before } = await getTeamMember(localOwner, id);
  const removed = await removeTeamMember(localOwner, id);
  expect(await getTeam(localOwner)).toEqual([]);
  await expect(removeTeamMember(localOwner, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const back = await restoreTeamMember(localOwner, removed);
  expect(await getTeamMember(localOwner, back.id)).toMatchObject(before);
});

test("nobody passes off a stated level as evidence by an undo", async () => {
  const candidateId = await addCandidate(["kubernetes"]);
  const forged = { skill: "kubernetes", level: { low: 5, high: 5 }, origin: "evidence" as const };
  const { id } = await restoreTeamMember(localOwner, {
    ...{ name: "Zeb", title: "", role: null, candidateId, isSample: false },
    skills: [forged],
  });
  expect((await getTeamMember(localOwner, id)).skills[0]?.origin).toBe("stated");
});

test("when the candidate is deleted the member stays, the link goes and levels are stated from then on", async () => {
  const candidateId = await addCandidate(["kubernetes"]);
  const { id } = await addTeamMember(localOwner, person("Zeb", [{ skill: "kubernetes", level: null }]), candidateId);
  await deleteCandidates(localOwner, [candidateId], async () => {});
  expect(await getTeamMember(localOwner, id)).toMatchObject({
    ...{ name: "Zeb", candidateId: null, version: 2 },
    skills: [{ skill: "kubernetes", level: { low: 3, high: 4 }, origin: "stated" }],
  });
});

test("a page of the team begins where the other ended, forth and back", async () => {
  for (const name of ["Dora", "ana", "Émile", "Bo", "Cy"]) await addTeamMember(localOwner, person(name), null);
  const first = await listTeam(localOwner, { limit: 2 });
  expect([first.rows.map(({ name }) => name), first.total, first.previousCursor]).toEqual([["ana", "Bo"], 5, null]);
  const second = await listTeam(localOwner, { limit: 2, cursor: first.nextCursor });
  expect([second.rows.map(({ name }) => name), second.firstPosition]).toEqual([["Cy", "Dora"], 3]);
  const third = await listTeam(localOwner, { limit: 2, cursor: second.nextCursor });
  expect([third.rows.map(({ name }) => name), third.nextCursor]).toEqual([["Émile"], null]);
  const back = await listTeam(localOwner, { limit: 2, cursor: third.previousCursor });
  expect(back.rows.map(({ name }) => name)).toEqual(["Cy", "Dora"]);
  expect((await listTeam(localOwner, { search: "EMILE" })).rows.map(({ name }) => name)).toEqual(["Émile"]);
});

test("an auditor sees the team without names and cannot search them, a hiring manager with names and no right to change", async () => {
  const candidateId = await addCandidate(["kubernetes"]);
  await addTeamMember(localOwner, person("Quorblatt"), candidateId);
  const page = await listTeam(auditor, { search: "nobody of this name" });
  expect(page.rows.map(({ name }) => /^Member [a-z2-7]{8}$/.test(name))).toEqual([true]);
  expect(JSON.stringify([page, await getTeam(auditor)])).not.toMatch(/quorblatt/i);
  expect(page.rows[0]?.candidateId).toBeNull();
  expect((await getTeam(manager)).map(({ name }) => name)).toEqual(["Quorblatt"]);
  await expect(addTeamMember(manager, person("Ana"), null)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(getTeam(interviewer)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the journal says that the team changed and holds no name", async () => {
  const { id } = await addTeamMember(localOwner, person("Quorblatt", [cuda(3)]), null);
  await changeTeamMember(localOwner, id, { seenVersion: 1, input: person("Vexholm", [cuda(4)]) });
  await removeTeamMember(localOwner, id);
  const entries = await read(localOwner, "journal:read", (db) =>
    db.journalEntry.findMany({ where: { entity: id }, orderBy: { seq: "asc" } }),
  );
  expect(entries.map(({ kind }) => kind)).toEqual(["team.add", "team.change", "team.remove"]);
  expect(JSON.stringify(entries)).not.toMatch(/quorblatt|vexholm/i);
});
