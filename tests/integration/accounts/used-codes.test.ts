import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access";
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
  await signInWithPassword(person.email, PASSWORD);
  return (await beginSecondFactor(await held(), PASSWORD)).secret;
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
