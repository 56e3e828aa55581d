import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { loadReference } from "@/lib/data/load-reference";
import {
  acceptOfferedProfile,
  createProfileVersion,
  declineOfferedProfile,
  listOfferedProfileChanges,
} from "@/lib/data/profile-versions";
import { getCurrentProfile, listProfileVersions } from "@/lib/data/roles";
import { localOwner, systemActor } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const role = "ai-researcher";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

/** Saves the profile in force with its first requirement at another weight. */
async function edit(weight: number): Promise<void> {
  const { version, baseRate, requirements } = await getCurrentProfile(localOwner, role);
  const [first, ...others] = requirements;
  if (first === undefined) throw new Error("The role asks for nothing.");
  const changed = [{ ...first, weight }, ...others];
  await createProfileVersion(localOwner, {
    ...{ role, baseRate, requirements: changed, note: "", basedOnVersion: version },
  });
}

/** Makes the database look as if an older program had shipped its profiles. */
async function pretendOlderProgram(): Promise<void> {
  await write(systemActor, "reference:write", async (db) => {
    await db.roleProfileVersion.updateMany({ data: { shippedHash: "of an older program" } });
    await db.referenceLoad.updateMany({ data: { hash: "of an older program" } });
    return { result: undefined, entry: null };
  });
}

const originsOf = async (slug = role) =>
  (await listProfileVersions(localOwner, slug)).map(({ version, origin }) => `${version} ${origin}`);
const offersFor = async () => (await listOfferedProfileChanges(localOwner)).filter((offer) => offer.role === role);

test("a newer program's profile comes in force where nobody edited, and is offered with its difference where somebody did", async () => {
  await edit(1);
  await pretendOlderProgram();
  await loadReference(systemActor);
  expect(await originsOf("llm-specialist")).toEqual(["2 shipped", "1 shipped"]);
  expect(await originsOf()).toEqual(["2 edited", "1 shipped"]);
  const [offer, ...others] = await listOfferedProfileChanges(localOwner);
  expect(others).toEqual([]);
  expect(offer).toMatchObject({ role, currentVersion: 2 });
  expect(offer?.difference.requirements.map(({ before, after }) => [before?.weight, after?.weight])).toEqual([[1, 5]]);
});

test("taking the offered profile makes it the next version and keeps the edited one to go back to", async () => {
  await edit(1);
  await pretendOlderProgram();
  expect(await acceptOfferedProfile(localOwner, role)).toEqual({ version: 3 });
  expect(await originsOf()).toEqual(["3 shipped", "2 edited", "1 shipped"]);
  expect((await getCurrentProfile(localOwner, role)).requirements[0]?.weight).toBe(5);
  expect(await offersFor()).toEqual([]);
});

test("keeping one's own profile ends the offer, also after further edits", async () => {
  await edit(1);
  await pretendOlderProgram();
  await declineOfferedProfile(localOwner, role);
  await edit(2);
  expect(await originsOf()).toEqual(["3 edited", "2 edited", "1 shipped"]);
  expect(await offersFor()).toEqual([]);
});

test("a version that was saved meanwhile is a conflict that names it and the field", async () => {
  const { version, baseRate, requirements } = await getCurrentProfile(localOwner, role);
  await edit(1);
  const late = createProfileVersion(localOwner, {
    ...{ role, baseRate: baseRate + 0.01, requirements, note: "", basedOnVersion: version },
  });
  await expect(late).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining("version 2"),
    fieldErrors: { basedOnVersion: expect.any(String) },
  });
  expect(await originsOf()).toEqual(["2 edited", "1 shipped"]);
});

test("the same changes saved a second time are no further version", async () => {
  await edit(1);
  await expect(edit(1)).rejects.toMatchObject({ code: "INVALID" });
  expect(await originsOf()).toEqual(["2 edited", "1 shipped"]);
});
