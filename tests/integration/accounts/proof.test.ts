import { afterEach, beforeEach, expect, test } from "vitest";
import { assignCandidate } from "@/lib/data/assignments";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { noteHiddenCandidate, noteRefusal } from "@/lib/data/note-refusal";
import { type Actor, localOwner } from "@/lib/domain/access";
import { hasRecentProof, requireRecentProof } from "@/lib/server/accounts/recent-proof";
import { beginSecondFactor, finishSecondFactor } from "@/lib/server/accounts/second-factor";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithPassword } from "@/lib/server/accounts/sign-in";
import { makeAccount, openSession, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";
import { totpOf } from "@/tests/support/totp";

const MINUTE_MS = 60_000;
const now = new Date();
const after = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);

let database: FreshDatabase;
let person: Actor & { readonly email: string };
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
  person = await makeAccount("owner", "Olive Owner", now);
});
afterEach(() => database.remove());

/** When the app shows its next code, which is taken already. */
const nextStep = () => new Date(Date.now() + 30_000);

/** The session that the browser holds. */
function held() {
  return signedIn(hashOfToken(tokenOfCookie(heldCookies().get("rolecall.session")) ?? ""), new Date());
}

test("SEC-29: ten minutes after signing in the password is asked for again, beside the field that takes it", async () => {
  const session = await signedIn(await openSession(person.id, now), now);
  await requireRecentProof(session, undefined, after(10));
  for (const given of [undefined, ""])
    await expect(requireRecentProof(session, given, new Date(after(10).getTime() + 1))).rejects.toMatchObject({
      code: "FORBIDDEN",
      fieldErrors: { confirmPassword: expect.stringContaining("Enter your password") },
    });
});

test("SEC-29: the right password counts for ten minutes in this session, and in no other", async () => {
  const [token, other] = [await openSession(person.id, now), await openSession(person.id, now)];
  await requireRecentProof(await signedIn(token, after(20)), PASSWORD, after(20));
  expect(hasRecentProof(await signedIn(token, after(30)), after(30))).toBe(true);
  expect(hasRecentProof(await signedIn(token, after(31)), after(31))).toBe(false);
  expect(hasRecentProof(await signedIn(other, after(20)), after(20))).toBe(false);
});

test("SEC-29: a wrong password proves nothing, also shortly after signing in, and is in the journal", async () => {
  const token = await openSession(person.id, now);
  const session = await signedIn(token, now);
  await expect(requireRecentProof(session, "not my password", now)).rejects.toMatchObject({
    fieldErrors: { confirmPassword: "This is not your password." },
  });
  await expect(requireRecentProof(session, "not my password", after(20))).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(hasRecentProof(await signedIn(token, after(20)), after(20))).toBe(false);
  expect(await listJournal(localOwner, { kind: "account.proof-failed" })).toHaveLength(2);
});

test("SEC-29: a code of the second factor proves as much as the password, where there is one", async () => {
  const wrong = { fieldErrors: { confirmPassword: "This is not your password." } };
  await signInWithPassword(person.email, PASSWORD);
  const { secret } = await beginSecondFactor(await held(), PASSWORD);
  await expect(
    requireRecentProof(await held(), totpOf(secret, new Date())),
    "does not count yet",
  ).rejects.toMatchObject(wrong);
  await finishSecondFactor(await held(), totpOf(secret, new Date()));
  const session = await held();
  const later = new Date(Date.now() + 20 * MINUTE_MS);
  await expect(requireRecentProof(session, undefined, later)).rejects.toMatchObject({
    fieldErrors: { confirmPassword: expect.stringContaining("or the code that your app shows now") },
  });
  await expect(requireRecentProof(session, "000000", later)).rejects.toMatchObject({
    fieldErrors: { confirmPassword: expect.stringMatching(/^This is neither your password nor the code that/) },
  });
  const code = totpOf(secret, nextStep());
  await requireRecentProof(session, `${code.slice(0, 3)} ${code.slice(3)}`, later);
  expect((await held()).confirmedAt).toEqual(later);
  await requireRecentProof(session, PASSWORD, later);
});

test("SEC-85: a refused access is in the journal once an hour for each person and right", async () => {
  const viewer = await makeAccount("market-viewer", "Vera Viewer", now);
  for (let times = 0; times < 3; times += 1) await noteRefusal(viewer, "candidate:read", new Date());
  await Promise.all([1, 2, 3].map(() => noteRefusal(viewer, "journal:read", new Date())));
  await noteRefusal(person, "journal:read", new Date());
  await noteRefusal(viewer, "candidate:read", after(61));
  const entries = await listJournal(localOwner, { kind: "access.refused" });
  const found = entries.map(({ actor, entity }) => `${actor === viewer.id ? "viewer" : "owner"} ${entity}`).sort();
  expect(found).toEqual([
    "owner journal:read",
    "viewer candidate:read",
    "viewer candidate:read",
    "viewer journal:read",
  ]);
});

test("SEC-85: asking for a candidate who was not assigned is in the journal, asking for nobody is not", async () => {
  const [interviewer, other] = [
    await makeAccount("interviewer", "Ines Interviewer", now),
    await makeAccount("hiring-manager", "Hugo Manager", now),
  ];
  const { candidateId } = await storeReadCandidate(localOwner, makeReadCandidate({}));
  await assignCandidate(localOwner, candidateId, [other.id], now);
  for (let times = 0; times < 3; times += 1) await noteHiddenCandidate(interviewer, candidateId, new Date());
  for (const asker of [interviewer, other, person]) await noteHiddenCandidate(asker, "nobody", new Date());
  for (const asker of [other, person]) await noteHiddenCandidate(asker, candidateId, new Date());
  expect(await listJournal(localOwner, { kind: "access.refused" })).toMatchObject([
    { actor: interviewer.id, entity: candidateId, detail: { right: "candidate:read" } },
  ]);
});

test("SEC-85: a sign-in is in the journal, a failed one too, and of an address without an account no address", async () => {
  await signInWithPassword(person.email, PASSWORD);
  await signInWithPassword(person.email, "not my password").catch(() => undefined);
  await signInWithPassword("stranger@example.org", "not my password").catch(() => undefined);
  const of = async (kind: string) => (await listJournal(localOwner, { kind })).map(({ entity }) => entity);
  expect(await of("account.sign-in")).toEqual([person.id]);
  expect(await of("account.sign-in-failed")).toEqual(["unknown", person.id]);
  expect(JSON.stringify(await listJournal(localOwner, {}))).not.toContain("example.org");
});
