import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { listAccountNames } from "@/lib/data/account-names";
import { assignCandidate, listAssigned, listAssignees } from "@/lib/data/assignments";
import { listCandidates } from "@/lib/data/candidate-list";
import { countPool, getCandidate } from "@/lib/data/candidates";
import { createUser } from "@/lib/data/create-user";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getPoolState, getRoleGap } from "@/lib/data/pool";
import { findPoolRank } from "@/lib/data/scores";
import { listSkillVectors } from "@/lib/data/skill-vectors";
import { type AccountRole, type Actor, accountRoles, localOwner, systemActor } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";
const now = new Date("2026-11-21T10:00:00Z");
const absent = { code: "NOT_FOUND" };

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

async function addPerson(name: string): Promise<string> {
  const { candidateId } = await storeReadCandidate(localOwner, makeReadCandidate({ name }));
  return candidateId;
}

/** An account of that role, as somebody who asks. */
async function makeActor(role: AccountRole): Promise<Actor> {
  const id = `account-${role}`;
  await write(systemActor, "account:write", async (db) => {
    await createUser(db, { id, name: role, email: `${role}@example.org`, role, passwordHash: "none" }, now);
    return { result: undefined, entry: null };
  });
  return { id, name: role, role };
}

test("an interviewer and a hiring manager see the candidates who were assigned to them, and of others not that they exist", async () => {
  const [seen, unseen] = [await addPerson("Tamsin Seen"), await addPerson("Bertil Unseen")];
  for (const accountRole of ["interviewer", "hiring-manager"] as const) {
    const actor = await makeActor(accountRole);
    await expect(getCandidate(actor, seen)).rejects.toMatchObject(absent);
    await assignCandidate(localOwner, seen, [actor.id], now);
    expect((await getCandidate(actor, seen)).name).toBe("Tamsin Seen");
    expect((await listAssigned(actor)).map(({ name }) => name)).toEqual(["Tamsin Seen"]);
    await expect(getCandidate(actor, unseen)).rejects.toMatchObject(absent);
    await expect(getCandidate(actor, "no-such-candidate")).rejects.toMatchObject(absent);
    await expect(listCandidates(actor, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await findPoolRank(actor, seen, { role, level: "senior" })).toBeNull();
    await assignCandidate(localOwner, seen, [], now);
    await expect(getCandidate(actor, seen)).rejects.toMatchObject(absent);
  }
});

test("only those who see no pool can be assigned, and only to somebody who is there", async () => {
  const person = await addPerson("Tamsin Seen");
  const interviewer = await makeActor("interviewer");
  const recruiter = await makeActor("recruiter");
  expect(await listAssignees(localOwner, person)).toEqual([
    { id: interviewer.id, name: "interviewer", isAssigned: false },
  ]);
  await expect(assignCandidate(localOwner, person, [recruiter.id], now)).rejects.toMatchObject({ code: "INVALID" });
  await expect(assignCandidate(localOwner, "nobody", [interviewer.id], now)).rejects.toMatchObject(absent);
  await expect(assignCandidate(interviewer, person, [interviewer.id], now)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("colleagues have names for who may give work to them, and for nobody else", async () => {
  for (const accountRole of accountRoles) {
    const actor = await makeActor(accountRole);
    const names = await listAccountNames(actor, [actor.id, "somebody-else"]);
    const isNameless = ["interviewer", "auditor", "market-viewer"].includes(accountRole);
    expect([...names], accountRole).toEqual(isNameless ? [] : [[actor.id, accountRole]]);
  }
});

test("an auditor reads the pool without a name, and finds nobody by name", async () => {
  const auditor = await makeActor("auditor");
  const id = await addPerson("Tamsin Seen");
  const masked = `Candidate ${id.slice(0, 8)}`;
  expect((await listCandidates(auditor, {})).rows.map(({ name }) => name)).toEqual([masked]);
  expect((await listSkillVectors(auditor, { after: 0, limit: 10 })).map(({ name }) => name)).toEqual([masked]);
  expect((await listCandidates(auditor, { search: "bertil" })).rows).toHaveLength(1);
  const everything = JSON.stringify([await getPoolState(auditor), await listCandidates(auditor, {})]);
  expect(everything).not.toContain("Tamsin");
  await expect(getCandidate(auditor, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a viewer of market data sees roles as if the pool were empty", async () => {
  const viewer = await makeActor("market-viewer");
  await addPerson("Tamsin Seen");
  expect((await countPool(viewer)).candidates).toBe(0);
  expect(await getPoolState(viewer)).toEqual([]);
  expect(await listOpenQuestions(viewer)).toEqual([]);
  expect((await getRoleGap(viewer, role)).candidates).toBe(0);
  expect((await getRoleGap(localOwner, role)).candidates).toBe(1);
});
