import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDatabase } from "@/lib/data/database";
import type { SignedIn } from "@/lib/data/sessions";
import type { Actor } from "@/lib/domain/access";
import { guarded } from "@/lib/server/accounts/attempts";
import { changeOwnPassword } from "@/lib/server/accounts/own-password";
import { requireRecentProof } from "@/lib/server/accounts/recent-proof";
import {
  beginSecondFactor,
  endSecondFactor,
  finishSecondFactor,
  renewRecoveryCodes,
} from "@/lib/server/accounts/second-factor";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { tokenOfCookie } from "@/lib/server/accounts/session-cookie";
import { signInWithCode, signInWithPassword } from "@/lib/server/accounts/sign-in";
import { makeAccount, PASSWORD, signedIn } from "@/tests/support/account-people";
import { heldCookies, moveTo, newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { totpOf } from "@/tests/support/totp";

const WRONG = "not the password of anybody";
const TOO_OFTEN = /^Too many tries\. Wait \d+ minutes?/;

let database: FreshDatabase;
let person: Actor & { readonly email: string };
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
  person = await makeAccount("owner", "Olive Owner", new Date());
});
afterEach(() => database.remove());

async function signIn(): Promise<SignedIn> {
  await signInWithPassword(person.email, PASSWORD);
  return held();
}

/** The session that the browser holds. */
function held(): Promise<SignedIn> {
  return signedIn(hashOfToken(tokenOfCookie(heldCookies().get("rolecall.session")) ?? ""), new Date());
}

/** Turns the second factor of whoever is signed in on; gives its secret and the first recovery code. */
async function turnOnSecondFactor(): Promise<{ readonly secret: string; readonly recoveryCode: string }> {
  const { secret, recoveryCodes } = await beginSecondFactor(await signIn(), PASSWORD);
  await finishSecondFactor(await held(), totpOf(secret, new Date()));
  return { secret, recoveryCode: recoveryCodes[0] ?? "" };
}

/** Every way to give a password or a code, with what is wrong. */
const paths: Readonly<Record<string, (session: SignedIn, given: string) => Promise<unknown>>> = {
  "sign in": ({ email }, given) => signInWithPassword(email, given),
  "give the password again": (session, given) => requireRecentProof(session, given),
  "change the password": (session, given) =>
    changeOwnPassword(session, { currentPassword: given, newPassword: "violet harbour pencil thunder" }),
  "begin a second factor": (session, given) => beginSecondFactor(session, given),
  "give its first code": (session) => finishSecondFactor(session, "000000"),
  "turn it off": (session, given) => endSecondFactor(session, given),
  "make recovery codes": (session, given) => renewRecoveryCodes(session, given),
};

async function failTimes(times: number): Promise<void> {
  for (let tries = 0; tries < times; tries += 1) await guarded(person.email, async () => false);
}

test("SEC-21: after ten wrong tries the right password is refused too, and after a restart as well", async () => {
  await failTimes(9);
  expect(await guarded(person.email, async () => true), "the tenth try").toBe(true);
  await failTimes(10);
  await expect(signInWithPassword(person.email, PASSWORD)).rejects.toThrow(TOO_OFTEN);
  await closeDatabase();
  await expect(signInWithPassword(person.email, PASSWORD)).rejects.toThrow(TOO_OFTEN);
});

test("SEC-21: who tries from one address locks nobody out who comes from another", async () => {
  await failTimes(10);
  moveTo("192.0.2.77");
  expect(await signInWithPassword(person.email, PASSWORD)).toBe("signed-in");
});

test("SEC-21: tries from two hundred addresses are counted together, and the wait ends by itself", async () => {
  let refused = 0;
  for (let client = 0; client < 200; client += 1) {
    moveTo(`198.51.100.${client}`);
    await guarded(person.email, async () => false).catch(() => {
      refused += 1;
    });
  }
  expect(refused).toBe(100);
  vi.useFakeTimers({ now: Date.now() + 15 * 60 * 1000 + 1, toFake: ["Date"] });
  try {
    expect(await guarded(person.email, async () => true)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test("SEC-22: every way to give a password or a code counts a wrong one, and takes none when there were too many", async () => {
  const session = await signIn();
  for (const [name, give] of Object.entries(paths)) {
    await failTimes(9);
    await expect(give(session, WRONG), `${name}: the tenth wrong one`).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(give(session, PASSWORD), `${name}: the eleventh try`).rejects.toThrow(TOO_OFTEN);
    // The next way begins with a clean slate.
    vi.useFakeTimers({ now: Date.now() + 15 * 60 * 1000 + 1, toFake: ["Date"] });
    await guarded(person.email, async () => true).finally(() => vi.useRealTimers());
  }
}, 180_000);

/** Ways to give a code that only an account with a second factor has. */
const codePaths: Readonly<Record<string, (session: SignedIn) => Promise<unknown>>> = {
  "give a code again": (session) => requireRecentProof(session, "000 000"),
  "sign in with a code": () => signInWithCode("000000"),
  "sign in with a recovery code": () => signInWithCode("aaaaa-bbbbb"),
};

test("SEC-22: so does every way to give a code where there is a second factor", async () => {
  await turnOnSecondFactor();
  const session = await held();
  for (const [name, give] of Object.entries(codePaths)) {
    newBrowser();
    expect(await signInWithPassword(person.email, PASSWORD)).toBe("needs-code");
    await failTimes(9);
    await expect(give(session), `${name}: the tenth wrong one`).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(give(session), `${name}: the eleventh try`).rejects.toThrow(TOO_OFTEN);
    vi.useFakeTimers({ now: Date.now() + 15 * 60 * 1000 + 1, toFake: ["Date"] });
    await guarded(person.email, async () => true).finally(() => vi.useRealTimers());
  }
}, 180_000);

test("SEC-22: whoever has a stolen password gains no further tries of the code by giving it again", async () => {
  await turnOnSecondFactor();
  newBrowser();
  for (let challenges = 0; challenges < 5; challenges += 1) {
    await signInWithPassword(person.email, PASSWORD);
    for (let tries = 0; tries < 2; tries += 1)
      await expect(signInWithCode("000000")).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  await expect(signInWithPassword(person.email, PASSWORD)).rejects.toThrow(TOO_OFTEN);
}, 180_000);

test("a code or a recovery code finishes a sign-in once, and what was tried wrong before is forgotten", async () => {
  const { secret, recoveryCode } = await turnOnSecondFactor();
  // The code of the next half minute: the present one turned the second factor on.
  for (const code of [totpOf(secret, new Date(Date.now() + 30_000)), recoveryCode]) {
    newBrowser();
    await signInWithPassword(person.email, PASSWORD);
    await expect(signInWithCode("000000")).rejects.toThrow("This code is wrong or too old.");
    await signInWithCode(code);
    expect((await held()).actor.id).toBe(person.id);
    await failTimes(9);
    expect(await guarded(person.email, async () => true)).toBe(true);
  }
  newBrowser();
  await signInWithPassword(person.email, PASSWORD);
  await expect(signInWithCode(recoveryCode)).rejects.toThrow("This code is wrong or too old.");
  newBrowser();
  await expect(signInWithCode(recoveryCode)).rejects.toThrow("begin again with your password");
}, 180_000);

test("SEC-23: an address without an account is answered in the same words and after the same work", async () => {
  const timeOf = async (email: string): Promise<number> => {
    const startedAt = performance.now();
    await expect(signInWithPassword(email, WRONG)).rejects.toThrow(
      "The address or the password is wrong, or the account is closed.",
    );
    return performance.now() - startedAt;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) {
    known.push(await timeOf(person.email));
    unknown.push(await timeOf(`nobody${tries}@example.org`));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[2] ?? 0;
  const ratio = median(unknown) / median(known);
  // A password that is not hashed at all would be a hundredth; what lies between is a busy machine's.
  expect(ratio).toBeGreaterThan(0.2);
  expect(ratio).toBeLessThan(5);
}, 180_000);
