import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApiToken } from "@/lib/data/api-tokens";
import { closeDatabase } from "@/lib/data/database";
import { createInvitation, createPasswordLink } from "@/lib/data/one-time-links";
import { issueApiToken } from "@/lib/server/accounts/api-token";
import { changeOwnPassword } from "@/lib/server/accounts/own-password";
import { beginSecondFactor } from "@/lib/server/accounts/second-factor";
import { hashOfToken, newSecretToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithPassword } from "@/lib/server/accounts/sign-in";
import { makeAccount, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
});
afterEach(() => database.remove());

const heldToken = () => tokenOfCookie(heldCookies().get("rolecall.session")) ?? "";

test("SEC-24: the bytes of the database hold no session, link, token, password or second factor that was issued", async () => {
  const now = new Date();
  const owner = await makeAccount("owner", "Olive Owner", now);
  const newPassword = "violet harbour pencil thunder";
  await signInWithPassword(owner.email, PASSWORD);
  const firstSession = heldToken();
  await changeOwnPassword(await signedIn(hashOfToken(firstSession), now), { currentPassword: PASSWORD, newPassword });
  const session = await signedIn(hashOfToken(heldToken()), new Date());
  const factor = await beginSecondFactor(session, newPassword);
  const [invitation, passwordLink] = [newSecretToken(), newSecretToken()];
  await createInvitation(
    owner,
    { name: "Nina", email: "nina@example.org", role: "admin" },
    hashOfToken(invitation),
    now,
  );
  await createPasswordLink(owner, owner.id, hashOfToken(passwordLink), now);
  const { token, prefix, hash } = issueApiToken();
  await createApiToken(owner, { name: "Report", scopes: ["pool:read"], days: 7, prefix, hash }, now);
  await closeDatabase();

  const files = [database.file, `${database.file}-wal`].filter(existsSync).map((file) => readFileSync(file));
  const isHeld = (secret: string) => files.some((bytes) => bytes.includes(secret));
  expect(isHeld(owner.email), "what is searched is the database").toBe(true);
  const secrets = {
    firstSession,
    session: heldToken(),
    PASSWORD,
    newPassword,
    invitation,
    passwordLink,
    token,
    secretPart: token.slice(prefix.length),
    factor: factor.secret.replaceAll(" ", ""),
    ...Object.fromEntries(factor.recoveryCodes.map((code, place) => [`recoveryCode${place}`, code])),
  };
  expect(Object.values(secrets).every((secret) => secret.length >= 10)).toBe(true);
  expect(Object.entries(secrets).filter(([, secret]) => isHeld(secret))).toEqual([]);
});
