import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { changeAccountRole, listAccounts, removeSecondFactor, setAccountDisabled } from "@/lib/data/accounts";
import { createInvitation, createPasswordLink } from "@/lib/data/one-time-links";
import { completeSetUp, needsSetUp } from "@/lib/data/set-up";
import { accountRoles, localOwner, systemActor } from "@/lib/domain/access";
import { makeAccount } from "@/tests/support/account-people";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const now = new Date("2026-11-21T10:00:00Z");

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

/** Ids of the owners who can sign in. */
async function owners(): Promise<readonly string[]> {
  const accounts = await listAccounts(localOwner, now);
  return accounts.filter(({ role, disabledAt }) => role === "owner" && disabledAt === null).map(({ id }) => id);
}

test("SEC-20: of fifty set-ups at once one makes an owner, and the set-up stays closed", async () => {
  const tries = Array.from({ length: 50 }, (_, at) =>
    completeSetUp({ name: `Owner ${at}`, email: `owner${at}@example.org`, passwordHash: "none" }, now),
  );
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await owners()).toHaveLength(1);
  expect(await needsSetUp()).toBe(false);
});

test("SEC-27: the last owner can be neither demoted nor disabled, by nobody", async () => {
  const only = await makeAccount("owner", "Olive Only", now);
  for (const actor of [only, localOwner]) {
    await expect(changeAccountRole(actor, only.id, "admin", now)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(setAccountDisabled(actor, only.id, true, now)).rejects.toMatchObject({ code: "CONFLICT" });
  }
  expect(await owners()).toEqual([only.id]);
});

test("SEC-27: two owners who demote or disable each other at once leave one of them", async () => {
  const takeAway = [
    (id: string) => changeAccountRole(localOwner, id, "admin", now),
    (id: string) => setAccountDisabled(localOwner, id, true, now),
  ];
  for (const [place, remove] of takeAway.entries()) {
    const first = await makeAccount("owner", `First ${place}`, now);
    const second = await makeAccount("owner", `Second ${place}`, now);
    for (const id of await owners()) if (id !== first.id && id !== second.id) await remove(id);
    const outcomes = await Promise.allSettled([remove(first.id), remove(second.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await owners()).toHaveLength(1);
  }
});

test("SEC-27: an admin makes, changes and replaces the password of anybody but an owner", async () => {
  const owner = await makeAccount("owner", "Olive Owner", now);
  const admin = await makeAccount("admin", "Adam Admin", now);
  const other = await makeAccount("recruiter", "Rosa Recruiter", now);
  const refused = { code: "FORBIDDEN" };
  await expect(changeAccountRole(admin, owner.id, "recruiter", now)).rejects.toMatchObject(refused);
  await expect(changeAccountRole(admin, other.id, "owner", now)).rejects.toMatchObject(refused);
  await expect(changeAccountRole(admin, admin.id, "owner", now)).rejects.toMatchObject(refused);
  await expect(setAccountDisabled(admin, owner.id, true, now)).rejects.toMatchObject(refused);
  await expect(createPasswordLink(admin, owner.id, "a".repeat(64), now)).rejects.toMatchObject(refused);
  const invitation = { name: "Nina New", email: "nina@example.org", role: "owner" as const };
  await expect(createInvitation(admin, invitation, "b".repeat(64), now)).rejects.toMatchObject(refused);
  await changeAccountRole(admin, other.id, "interviewer", now);
  expect((await listAccounts(owner, now)).map(({ role }) => role)).toEqual(["owner", "admin", "interviewer"]);
});

test("SEC-27: nobody else changes accounts at all", async () => {
  const other = await makeAccount("market-viewer", "Vera Viewer", now);
  for (const role of accountRoles.filter((name) => name !== "owner" && name !== "admin")) {
    const actor = await makeAccount(role, `Some ${role}`, now);
    await expect(changeAccountRole(actor, other.id, "admin", now)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(changeAccountRole(actor, actor.id, "owner", now)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(setAccountDisabled(actor, other.id, true, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});

test("somebody who lost the second factor gets in again by an owner, and by an admin only when they are no owner", async () => {
  const owner = await makeAccount("owner", "Olive Owner", now);
  const admin = await makeAccount("admin", "Adam Admin", now);
  const addFactor = (userId: string) =>
    write(systemActor, "account:write", async (db) => {
      await db.twoFactor.create({ data: { id: `factor-${userId}`, userId, secret: "s", backupCodes: "b" } });
      await db.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
      return { result: undefined, entry: null };
    });
  await addFactor(owner.id);
  await expect(removeSecondFactor(admin, owner.id, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await removeSecondFactor(localOwner, owner.id, now);
  const rows = await listAccounts(localOwner, now);
  expect(rows.filter(({ hasSecondFactor }) => hasSecondFactor)).toEqual([]);
  await expect(removeSecondFactor(localOwner, owner.id, now)).rejects.toMatchObject({ code: "CONFLICT" });
});
