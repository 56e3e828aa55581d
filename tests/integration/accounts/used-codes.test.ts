import { symmetricEncrypt } from "better-auth/crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accountsStore } from "@/lib/data/accounts-store";
import type { Actor } from "@/lib/domain/access";
import { authSecret } from "@/lib/server/accounts/auth-secret";
import { requireRecentProof } from "@/lib/server/accounts/recent-proof";
import { beginSecondFactor, finishSecondFactor } from "@/lib/server/accounts/second-factor";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithCode, signInWithPassword } from "@/lib/server/accounts/sign-in";
import { takeCode } from "@/lib/server/accounts/take-code";
import { makeAccount, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { totpOf } from "@/tests/support/totp";

let database: FreshDatabase;
let person: Actor & { readonly email: string };
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
  person = await makeAccount("owner", "Olive Owner", new Date());
});
afterEach(() => database.remove());

/** The session that the browser holds. */
function held() {
  return signedIn(hashOfToken(tokenOfCookie(heldCookies().get("rolecall.session")) ?? ""), new Date());
}

/** The secret of a second factor that was begun and does not count yet. */
async function begin(): Promise<string> {
  return (await beginWithCodes()).secret;
}

async function beginWithCodes() {
  await signInWithPassword(person.email, PASSWORD);
  return beginSecondFactor(await held(), PASSWORD);
}

async function signInAnew(code: string): Promise<void> {
  newBrowser();
  expect(await signInWithPassword(person.email, PASSWORD)).toBe("needs-code");
  await signInWithCode(code);
}

const STEP_MS = 30_000;
const codeAfter = (secret: string, steps: number) => totpOf(secret, new Date(Date.now() + steps * STEP_MS));

test("the code that turned a second factor on neither signs in nor proves anything", async () => {
  const secret = await begin();
  const code = codeAfter(secret, 0);
  await finishSecondFactor(await held(), code);
  await expect(requireRecentProof(await held(), code)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(signInAnew(code)).rejects.toThrow("Each works once");
});

test("a code that signed in proves nothing, and neither does one from before it", async () => {
  const secret = await begin();
  await finishSecondFactor(await held(), codeAfter(secret, 0));
  const [earlier, code] = [codeAfter(secret, -1), codeAfter(secret, 1)];
  await signInAnew(code);
  for (const given of [code, earlier])
    await expect(requireRecentProof(await held(), given)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(signInAnew(code)).rejects.toThrow("Each works once");
});

test("a code that was given as proof signs nobody in", async () => {
  const secret = await begin();
  await finishSecondFactor(await held(), codeAfter(secret, 0));
  const code = codeAfter(secret, 1);
  await requireRecentProof(await held(), code);
  await expect(signInAnew(code)).rejects.toThrow("Each works once");
});

test("of ten uses of one code at once one is taken, and the code of another account is its own", async () => {
  const secret = await begin();
  const code = codeAfter(secret, 0);
  const taken = await Promise.all(Array.from({ length: 10 }, () => takeCode(person.id, code)));
  expect(taken.filter((given) => given === code)).toHaveLength(1);
  const other = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  expect(await takeCode(other.id, code), "an account without a second factor").toBe("");
  newBrowser();
  await signInWithPassword(other.email, PASSWORD);
  const { secret: others } = await beginSecondFactor(await held(), PASSWORD);
  expect(await takeCode(other.id, codeAfter(others, 0))).not.toBe("");
});

test("recovery codes are 120 random bits of which the database has hashes, and each works once, however it is typed", async () => {
  const { secret, recoveryCodes } = await beginWithCodes();
  await finishSecondFactor(await held(), codeAfter(secret, 0));
  const kept = await accountsStore().twoFactor.findFirstOrThrow({ where: { userId: person.id } });
  const hashes = recoveryCodes.map((code) => hashOfToken(code.replaceAll("-", "")));
  expect(JSON.parse(kept.backupCodes)).toEqual(hashes);
  for (const code of recoveryCodes) expect(code).toMatch(/^(?:[a-km-np-z2-9]{4}-){5}[a-km-np-z2-9]{4}$/);
  const [first = "", second = ""] = recoveryCodes;
  await signInAnew(first.replaceAll("-", " ").toUpperCase());
  await expect(signInAnew(first)).rejects.toThrow("Each works once");
  await expect(signInAnew(hashes[1] ?? ""), "a hash from a stolen database").rejects.toThrow("Each works once");
  await signInAnew(second);
});

test("recovery codes from the time when they were encrypted and shorter still work, once", async () => {
  const secret = await begin();
  await finishSecondFactor(await held(), codeAfter(secret, 0));
  const data = JSON.stringify(["aBcDe-FgH12", "other-codes"]);
  const backupCodes = await symmetricEncrypt({ key: authSecret(), data });
  await accountsStore().twoFactor.updateMany({ where: { userId: person.id }, data: { backupCodes } });
  await signInAnew("aBcDe-FgH12");
  await expect(signInAnew("aBcDe-FgH12")).rejects.toThrow("Each works once");
});
