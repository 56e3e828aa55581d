import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { noteFailedSignIn, noteSignIn } from "@/lib/data/note-sign-in";
import { type Actor, accountRoleOf } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type AuthAnswer, askAuth } from "./ask-auth";
import { guarded, tooOften } from "./attempts";
import { getAuth } from "./auth";
import { hashOfRecoveryCode } from "./recovery-codes";
import { challengeCookieName, tokenOfCookie } from "./session-cookie";
import { takeCode } from "./take-code";

const SignedInUser = z.object({ user: z.object({ id: z.string(), name: z.string(), role: z.string() }) });

/** Who signed in, from better-auth's answer. */
function actorOf(answer: AuthAnswer): Actor | null {
  const parsed = SignedInUser.safeParse(answer.ok ? answer.body : {});
  if (!parsed.success) return null;
  const { id, name, role: word } = parsed.data.user;
  const role = accountRoleOf(word);
  return role === null ? null : { id, name, role };
}

/** Throws when better-auth's own limit, per address, was reached. */
function refuseTooOften(answer: AuthAnswer): void {
  if (!answer.ok && answer.status === 429) throw tooOften(60);
}

/**
 * Signs somebody in with a password. Gives what is still missing: nothing, or the code of their second factor. One sentence for every
 * wrong pair, whether the account exists or not. Throws FORBIDDEN.
 */
export async function signInWithPassword(email: string, password: string): Promise<"signed-in" | "needs-code"> {
  let answer: AuthAnswer = { ok: false, status: 401, code: null };
  const isRight = await guarded(email, async () => {
    answer = await askAuth("/sign-in/email", { email, password });
    refuseTooOften(answer);
    return answer.ok && actorOf(answer) === null ? "half" : answer.ok;
  });
  if (!isRight) {
    await noteFailedSignIn(email);
    throw new DomainError("FORBIDDEN", "The address or the password is wrong, or the account is closed.");
  }
  const actor = actorOf(answer);
  if (actor === null) return "needs-code";
  await noteSignIn(actor, "sign-in", "password");
  return "signed-in";
}

/** Who gave the password in this browser and has to give a code yet; null for nobody, and for one who took too long. */
async function findHalfSignedIn(): Promise<{ readonly id: string; readonly email: string } | null> {
  const challenge = tokenOfCookie((await cookies()).get(challengeCookieName())?.value);
  if (challenge === null) return null;
  const { internalAdapter } = await getAuth().$context;
  const pending = await internalAdapter.findVerificationValue(challenge);
  return pending === null ? null : internalAdapter.findUserById(pending.value);
}

/** Finishes a sign-in with the code of an authenticator app, or with a recovery code, each of which works once. Throws FORBIDDEN. */
export async function signInWithCode(code: string): Promise<void> {
  const person = await findHalfSignedIn();
  if (person === null) throw wrongCode("INVALID_TWO_FACTOR_COOKIE");
  const isRecovery = !/^\d{6}$/.test(code);
  const path = isRecovery ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp";
  let answer: AuthAnswer = { ok: false, status: 401, code: null };
  const isRight = await guarded(person.email, async () => {
    answer = await askAuth(path, { code: isRecovery ? hashOfRecoveryCode(code) : await takeCode(person.id, code) });
    refuseTooOften(answer);
    return answer.ok;
  });
  // TypeScript does not see that the callback has run
  const given = answer as AuthAnswer;
  if (!isRight) {
    await noteFailedSignIn(person.email);
    throw wrongCode(given.ok ? null : given.code);
  }
  const actor = actorOf(given);
  if (actor !== null) await noteSignIn(actor, "sign-in", isRecovery ? "recovery-code" : "code");
}

function wrongCode(code: string | null): DomainError {
  if (code === "INVALID_TWO_FACTOR_COOKIE" || code === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE")
    return new DomainError(
      "FORBIDDEN",
      "This sign-in took too long or was tried too often: begin again with your password.",
    );
  return new DomainError("FORBIDDEN", "This code is wrong or too old. Each works once.", {
    code: "Type the one that your app shows now or next, or a recovery code.",
  });
}
