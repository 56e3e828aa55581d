import "server-only";
import { redirect } from "next/navigation";
import { confirmSession } from "@/lib/data/open-sessions";
import { noteOwnChange, ownPasswordHash } from "@/lib/data/own-account";
import type { SignedIn } from "@/lib/data/sessions";
import { DomainError } from "@/lib/domain/errors";
import { requireSession, requireSessionOfChange } from "@/lib/server/session";
import { guarded } from "./attempts";
import { verifyPassword } from "./password-hash";
import { isOwnCode } from "./second-factor";

/** What cannot be taken back asks again when the password was given longer ago than this (ASVS 7.5.3). */
export const PROOF_MS = 10 * 60 * 1000;

/** The field of a form in which the password, or a code in its place, is given again. */
export const PROOF_FIELD = "confirmPassword";

/** Whether the password or a code was given in this session a short while ago, be it to sign in. */
export function hasRecentProof({ confirmedAt }: Pick<SignedIn, "confirmedAt">, now: Date): boolean {
  return confirmedAt !== null && now.getTime() - confirmedAt.getTime() <= PROOF_MS;
}

/** Whether `password` is the one of whoever is signed in; a wrong one is written down. */
async function isOwnPassword({ actor, email }: SignedIn, password: string): Promise<boolean> {
  const isRight = await guarded(email, async () => {
    const hash = await ownPasswordHash(actor);
    return hash !== null && (await verifyPassword(hash, password));
  });
  if (!isRight) await noteOwnChange(actor, "account.proof-failed");
  return isRight;
}

/** Six digits are a code where the account has a second factor: a password is twice as long. Either is a try against the limits of signing in. */
function isOwnProof(session: SignedIn, given: string): Promise<boolean> {
  const digits = given.replace(/\s/g, "");
  if (session.hasSecondFactor && /^\d{6}$/.test(digits)) return isOwnCode(session, digits);
  return isOwnPassword(session, given);
}

const WORDS = {
  password: {
    message: "This asks for your password, which you gave more than 10 minutes ago.",
    ask: "Enter your password and send this again: nothing that you chose is lost.",
    wrong: "This is not your password.",
  },
  either: {
    message: "This asks for your password or a code of your app, which you gave more than 10 minutes ago.",
    ask: "Enter your password or the code that your app shows now, and send this again: nothing that you chose is lost.",
    wrong:
      "This is neither your password nor the code that your app shows now. A code that was used works no more: wait for the next.",
  },
} as const;

/**
 * Lets pass who gave the password or a code of their second factor in the last ten minutes, or gives one now. Throws FORBIDDEN with a message
 * for the field `confirmPassword`, which the form then shows, otherwise as it was.
 *
 * @param given what that field holds; undefined where the form had none yet
 */
export async function requireRecentProof(
  session: SignedIn,
  given: string | undefined,
  now: Date = new Date(),
): Promise<void> {
  const words = WORDS[session.hasSecondFactor ? "either" : "password"];
  if (given === undefined || given === "") {
    if (hasRecentProof(session, now)) return;
    throw new DomainError("FORBIDDEN", words.message, { [PROOF_FIELD]: words.ask });
  }
  if (!(await isOwnProof(session, given)))
    throw new DomainError("FORBIDDEN", words.wrong, { [PROOF_FIELD]: words.wrong });
  await confirmSession(session.actor, session.sessionId, now);
}

/** The same for what is had by its address, such as a file: whoever has to give the password first is sent to a page that goes on from there. */
export async function requireRecentProofAt(address: string): Promise<void> {
  if (hasRecentProof(await requireSession(), new Date())) return;
  redirect(`/settings/account/confirm?${new URLSearchParams({ next: address })}`);
}

/** The same for a form that is sent to an address: it fails with a sentence, because the page around it asks for the password first. */
export async function requireRecentProofOfChange(): Promise<void> {
  await requireRecentProof(await requireSessionOfChange(), undefined);
}

/** Path and question of a request's address, which is what a page may go on to. */
export function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`;
}
