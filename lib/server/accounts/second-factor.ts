import "server-only";
import { z } from "zod";
import { noteOwnChange } from "@/lib/data/own-account";
import type { SignedIn } from "@/lib/data/sessions";
import { DomainError } from "@/lib/domain/errors";
import { mailNotice } from "@/lib/server/mail/notice-mail";
import { type AuthAnswer, askAuth } from "./ask-auth";
import { guarded, tooOften } from "./attempts";
import { type QrCode, qrCodeOf } from "./qr-code";
import { takeCode } from "./take-code";

const BegunFactor = z.object({ totpURI: z.url({ protocol: /^otpauth$/ }), backupCodes: z.array(z.string()) });
const NewCodes = z.object({ backupCodes: z.array(z.string()) });

export type BegunSecondFactor = {
  readonly qrCode: QrCode;
  /** The same as text, for an app that cannot see the screen: groups of four letters. */
  readonly secret: string;
  /** Count from the first code that is verified. */
  readonly recoveryCodes: readonly string[];
};

/** Asks with a password or a code, within the limits for both; null when it is wrong. */
async function askGuarded(
  { actor, email }: SignedIn,
  ask: () => Promise<AuthAnswer>,
): Promise<Extract<AuthAnswer, { readonly ok: true }> | null> {
  let answer: AuthAnswer = { ok: false, status: 400, code: null };
  const isRight = await guarded(email, async () => {
    answer = await ask();
    if (!answer.ok && answer.status === 429) throw tooOften(60);
    return answer.ok;
  });
  // TypeScript does not see that the callback has run
  const given = answer as AuthAnswer;
  if (isRight && given.ok) return given;
  await noteOwnChange(actor, "account.proof-failed");
  return null;
}

/** Whether `code` is the one that the app of whoever is signed in shows now, and was not used yet; a wrong one is written down. */
export async function isOwnCode(session: SignedIn, code: string): Promise<boolean> {
  const ask = async () => askAuth("/two-factor/verify-totp", { code: await takeCode(session.actor.id, code) });
  return (await askGuarded(session, ask)) !== null;
}

type Change = "second-factor" | "second-factor-off" | "recovery-codes";

/** Writes down that the second factor was changed, and tells its owner by mail, who may not be the one who did it. */
async function tellOfChange({ actor, email }: SignedIn, change: Change): Promise<void> {
  await noteOwnChange(actor, `account.${change}`);
  await mailNotice({ name: actor.name, email }, change);
}

function wrongPassword(): DomainError {
  return new DomainError("FORBIDDEN", "Nothing was changed.", { password: "This is not your password." });
}

/** Makes a new second factor that does not count yet. Throws FORBIDDEN for a wrong password, CONFLICT where there is one. */
export async function beginSecondFactor(session: SignedIn, password: string): Promise<BegunSecondFactor> {
  if (session.hasSecondFactor)
    throw new DomainError("CONFLICT", "Your account has a second factor already. Turn it off first.");
  const answer = await askGuarded(session, () => askAuth("/two-factor/enable", { password }));
  if (answer === null) throw wrongPassword();
  const { totpURI, backupCodes } = BegunFactor.parse(answer.body);
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return { qrCode: qrCodeOf(totpURI), secret: secret.replace(/.{4}(?=.)/g, "$& "), recoveryCodes: backupCodes };
}

/** Has the second factor count from now on. Throws FORBIDDEN for a wrong code. */
export async function finishSecondFactor(session: SignedIn, code: string): Promise<void> {
  if (!(await isOwnCode(session, code)))
    throw new DomainError("FORBIDDEN", "The second factor does not count yet.", {
      code: "This code is wrong or too old. Type the one that your app shows now or next.",
    });
  await tellOfChange(session, "second-factor");
}

/** Takes the second factor away again. Throws FORBIDDEN for a wrong password. */
export async function endSecondFactor(session: SignedIn, password: string): Promise<void> {
  if ((await askGuarded(session, () => askAuth("/two-factor/disable", { password }))) === null) throw wrongPassword();
  await tellOfChange(session, "second-factor-off");
}

/** New recovery codes in the place of the old ones. Throws FORBIDDEN for a wrong password. */
export async function renewRecoveryCodes(session: SignedIn, password: string): Promise<readonly string[]> {
  const answer = await askGuarded(session, () => askAuth("/two-factor/generate-backup-codes", { password }));
  if (answer === null) throw wrongPassword();
  await tellOfChange(session, "recovery-codes");
  return NewCodes.parse(answer.body).backupCodes;
}
