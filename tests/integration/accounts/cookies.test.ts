import { statSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { consumeLink, createPasswordLink } from "@/lib/data/one-time-links";
import { readEnv } from "@/lib/env";
import { hashPassword, verifyPassword } from "@/lib/server/accounts/password-hash";
import { beginSecondFactor, finishSecondFactor } from "@/lib/server/accounts/second-factor";
import { hashOfToken, newSecretToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithPassword } from "@/lib/server/accounts/sign-in";
import { makeAccount, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, newBrowser, setCookies } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { totpOf } from "@/tests/support/totp";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await database.remove();
});

const heldToken = () => tokenOfCookie(heldCookies().get("rolecall.session")) ?? "";

test("SEC-26: over https a session's cookie is __Host-, Secure, HttpOnly, SameSite=Lax, for every path and no domain", async () => {
  vi.stubEnv("ROLECALL_PUBLIC_URL", "https://hiring.example.org");
  newBrowser("192.0.2.1", "https://hiring.example.org");
  const { email } = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  expect(await signInWithPassword(email, PASSWORD)).toBe("signed-in");
  const [session, ...others] = setCookies();
  expect(session).toMatchObject({ name: "__Host-rolecall.session" });
  // Longer than the session lives, so that whoever comes back later is told that it ended.
  expect(session?.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 24 * 60 * 60 });
  for (const { name, options } of others) {
    expect(name).toMatch(/^__Host-/);
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    expect(options).not.toHaveProperty("domain");
  }
});

test("the token of a session has at least 128 random bits, and no two are alike", async () => {
  const { email } = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  const tokens = new Set<string>();
  for (let times = 0; times < 8; times += 1) {
    newBrowser(`192.0.2.${times}`);
    await signInWithPassword(email, PASSWORD);
    tokens.add(heldToken());
  }
  expect(tokens.size).toBe(8);
  // 62 letters and digits carry 5.95 bits each.
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{22,}$/);
  expect(new Set([...tokens].join("")).size).toBeGreaterThan(50);
});

test("a password counts letter by letter, with its case and the spaces around it, and none is cut off", async () => {
  const password = ` ${"Otter lantern ".repeat(8)}end `;
  const hash = await hashPassword(password);
  expect(await verifyPassword(hash, password)).toBe(true);
  for (const other of [password.trim(), password.toLowerCase(), password.slice(0, 72), `${password}.`])
    expect(await verifyPassword(hash, other), other).toBe(false);
});

test("a link to a new password does not get anybody past a second factor", async () => {
  const now = new Date();
  const person = await makeAccount("recruiter", "Rosa Recruiter", now);
  await signInWithPassword(person.email, PASSWORD);
  const { secret } = await beginSecondFactor(await signedIn(hashOfToken(heldToken()), now), PASSWORD);
  await finishSecondFactor(await signedIn(hashOfToken(heldToken()), now), totpOf(secret, new Date()));
  const token = newSecretToken();
  await createPasswordLink(await makeAccount("owner", "Olive Owner", now), person.id, hashOfToken(token), now);
  await consumeLink(hashOfToken(token), await hashPassword("violet harbour pencil thunder"), new Date());
  newBrowser("192.0.2.9");
  expect(await signInWithPassword(person.email, "violet harbour pencil thunder")).toBe("needs-code");
  expect(heldToken()).toBe("");
});

test("the key that signs cookies can be read by this account alone", async () => {
  vi.resetModules();
  const { authSecret } = await import("@/lib/server/accounts/auth-secret");
  authSecret();
  const folder = path.join(readEnv().dataFolder, "keys");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(folder, "accounts.key")).mode & 0o777).toBe(0o600);
});
