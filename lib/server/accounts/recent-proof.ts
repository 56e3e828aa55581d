import "server-only";
import { redirect } from "next/navigation";
import { confirmSession } from "@/lib/data/open-sessions";
import { noteOwnChange, ownPasswordHash } from "@/lib/data/own-account";
import type { SignedIn } from "@/lib/data/sessions";
import { DomainError } from "@/lib/domain/errors";
import { requireSession, requireSessionOfChange } from "@/lib/server/session";
import { guarded } from "./attempts";
import { verifyPassword } from "./password-hash";

/** What cannot be taken back asks again when the password was given longer ago than this (ASVS 7.5.3). */
export const PROOF_MS = 10 * 60 * 1000;

/** The field of a form in which the password is given again. */
export const PROOF_FIELD = "confirmPassword";

/** Whether the password was given in this session a short while ago, be it to sign in. */
export function hasRecentProof({ confirmedAt }: Pick<SignedIn, "confirmedAt">, now: Date): boolean {
  return confirmedAt !== null && now.getTime() - confirmedAt.getTime() <= PROOF_MS;
}

/**
 * Whether `password` is the one of whoever is signed in; one more try against the limits that hold for signing in, and a wrong one is
 * written down.
 */
export async function isOwnPassword({ actor, email }: SignedIn, password: string): Promise<boolean> {
  const isRight = await guarded(email, async () => {
    const hash = await ownPasswordHash(actor);
    return hash !== null && (await verifyPassword(hash, password));
  });
  if (!isRight) await noteOwnChange(actor, "account.proof-failed");
  return isRight;
}

/**
 * Lets pass who gave the password in the last ten minutes, or gives it now. Throws FORBIDDEN with a message for the field
 * `confirmPassword`, which the form then shows, otherwise as it was.
 *
 * @param password what that field holds; undefined where the form had none yet
 */
export async function requireRecentProof(
  session: SignedIn,
  password: string | undefined,
  now: Date = new Date(),
): Promise<void> {
  if (password === undefined || password === "") {
    if (hasRecentProof(session, now)) return;
    throw new DomainError("FORBIDDEN", "This asks for your password, which you gave more than 10 minutes ago.", {
      [PROOF_FIELD]: "Enter your password and send this again: nothing that you chose is lost.",
    });
  }
  if (!(await isOwnPassword(session, password)))
    throw new DomainError("FORBIDDEN", "This is not your password.", { [PROOF_FIELD]: "This is not your password." });
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
