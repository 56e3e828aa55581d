import { afterEach, beforeEach, expect, test } from "vitest";
import { changeAccountRole, endSessionsOf, listAccounts, setAccountDisabled } from "@/lib/data/accounts";
import { consumeLink, createPasswordLink } from "@/lib/data/one-time-links";
import { endOtherSessions, endOwnSession, listOwnSessions } from "@/lib/data/open-sessions";
import { findSignedIn, whySessionEnded } from "@/lib/data/sessions";
import { type Actor, localOwner } from "@/lib/domain/access";
import { changeOwnPassword } from "@/lib/server/accounts/own-password";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithPassword } from "@/lib/server/accounts/sign-in";
import { signOut } from "@/lib/server/accounts/sign-out";
import { makeAccount, openSession, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const MINUTE_MS = 60_000;
const now = new Date();
const after = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);

let database: FreshDatabase;
let person: Actor & { readonly email: string };
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
  await makeAccount("owner", "Olive Owner", now);
  person = await makeAccount("recruiter", "Rosa Recruiter", now);
});
afterEach(() => database.remove());

/** The hash of the token that the browser holds. */
function heldToken(): string {
  return hashOfToken(tokenOfCookie(heldCookies().get("rolecall.session")) ?? "");
}

test("SEC-25: a session is refused after 30 minutes without a click, and not a moment earlier", async () => {
  const token = await openSession(person.id, now);
  expect(await findSignedIn(token, after(30))).not.toBeNull();
  expect(await findSignedIn(token, after(60))).not.toBeNull();
  expect(await findSignedIn(token, new Date(after(90).getTime() + 1))).toBeNull();
});

test("SEC-25: a session is refused after 12 hours, however busy it was", async () => {
  const token = await openSession(person.id, now);
  for (let minutes = 20; minutes < 12 * 60; minutes += 20)
    expect(await findSignedIn(token, after(minutes)), `after ${minutes} minutes`).not.toBeNull();
  expect(await findSignedIn(token, after(12 * 60))).toBeNull();
});

test("of a session that is over it is known why: left alone, begun half a day ago, or ended by somebody", async () => {
  const [idle, busy] = [await openSession(person.id, now), await openSession(person.id, now)];
  for (let minutes = 20; minutes < 12 * 60; minutes += 20) await findSignedIn(busy, after(minutes));
  expect(await whySessionEnded(idle)).toBe("idle");
  expect(await whySessionEnded(busy)).toBe("old");
  await endSessionsOf(localOwner, person.id);
  expect(await whySessionEnded(busy)).toBe("ended");
});

test("SEC-25: a session is refused after its person signed out, here or elsewhere", async () => {
  const [here, there] = [await openSession(person.id, now), await openSession(person.id, now)];
  const session = await signedIn(here, now);
  expect(await listOwnSessions(person, now)).toHaveLength(2);
  expect(await endOtherSessions(person, session.sessionId)).toBe(1);
  expect(await findSignedIn(there, now)).toBeNull();
  await endOwnSession(person, session.sessionId);
  expect(await findSignedIn(here, now)).toBeNull();
});

test("SEC-25: nobody ends another person's session as their own", async () => {
  const token = await openSession(person.id, now);
  const { sessionId } = await signedIn(token, now);
  const stranger = await makeAccount("recruiter", "Stan Stranger", now);
  await expect(endOwnSession(stranger, sessionId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await endOtherSessions(stranger, "none");
  expect(await findSignedIn(token, now)).not.toBeNull();
});

test("SEC-25: signing in makes a new session, and signing out ends it in the database and in the browser", async () => {
  expect(await signInWithPassword(person.email, PASSWORD)).toBe("signed-in");
  const first = heldToken();
  await signInWithPassword(person.email, PASSWORD);
  const second = heldToken();
  expect(second).not.toBe(first);
  expect(await findSignedIn(second, new Date())).not.toBeNull();
  await signOut();
  expect(heldCookies().has("rolecall.session")).toBe(false);
  expect(await findSignedIn(second, new Date())).toBeNull();
});

test("SEC-25: a new password ends every session but the new one of who changed it", async () => {
  const elsewhere = await openSession(person.id, now);
  await signInWithPassword(person.email, PASSWORD);
  const before = heldToken();
  const session = await signedIn(before, new Date());
  await changeOwnPassword(session, { currentPassword: PASSWORD, newPassword: "violet harbour pencil thunder" });
  expect(await findSignedIn(elsewhere, new Date())).toBeNull();
  expect(await findSignedIn(before, new Date())).toBeNull();
  expect(await findSignedIn(heldToken(), new Date())).not.toBeNull();
  await expect(signInWithPassword(person.email, PASSWORD)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("SEC-25: a password that was set by a link ends every session", async () => {
  const token = await openSession(person.id, now);
  await createPasswordLink(localOwner, person.id, "c".repeat(64), now);
  expect(await findSignedIn(token, now), "before the link is used").not.toBeNull();
  await consumeLink("c".repeat(64), "another hash", now);
  expect(await findSignedIn(token, now)).toBeNull();
});

test("SEC-25: a closed account is refused at once, and its old session stays refused when it is opened again", async () => {
  const token = await openSession(person.id, now);
  await setAccountDisabled(localOwner, person.id, true, now);
  expect(await findSignedIn(token, now)).toBeNull();
  await expect(signInWithPassword(person.email, PASSWORD)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await setAccountDisabled(localOwner, person.id, false, now);
  expect(await findSignedIn(token, now)).toBeNull();
  expect(await signInWithPassword(person.email, PASSWORD)).toBe("signed-in");
});

test("SEC-25: an admin signs somebody out everywhere", async () => {
  const tokens = [await openSession(person.id, now), await openSession(person.id, now)];
  const admin = await makeAccount("admin", "Adam Admin", now);
  await endSessionsOf(admin, person.id);
  for (const token of tokens) expect(await findSignedIn(token, now)).toBeNull();
});

test("SEC-25: another role holds from the next request on", async () => {
  const token = await openSession(person.id, now);
  await changeAccountRole(localOwner, person.id, "market-viewer", now);
  expect((await signedIn(token, now)).actor.role).toBe("market-viewer");
});

test("a session that was not used for long is not counted as open, and when somebody was last seen stays known", async () => {
  await openSession(person.id, now);
  const row = async (at: Date) => (await listAccounts(localOwner, at)).find(({ id }) => id === person.id);
  expect(await row(now)).toMatchObject({ openSessions: 1, lastSeenAt: now });
  expect(await row(after(31))).toMatchObject({ openSessions: 0 });
  await endSessionsOf(localOwner, person.id);
  await signInWithPassword(person.email, PASSWORD);
  await signOut();
  expect((await row(new Date()))?.lastSeenAt).not.toBeNull();
});
