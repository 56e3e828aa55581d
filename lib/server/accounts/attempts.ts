import "server-only";
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { type AttemptLimit, countFailure, forgetFailures, secondsToWait } from "@/lib/data/attempts";
import { DomainError } from "@/lib/domain/errors";
import { clientAddress } from "@/lib/server/client-address";
import { logInfo } from "@/lib/server/log";

/* Every way to give a password or a code goes through here, so that a guesser gains nothing by another door. */

const WINDOW_MS = 15 * 60 * 1000;
/** From one address against one account. */
const FROM_ONE_ADDRESS: AttemptLimit = { most: 10, windowMs: WINDOW_MS };
/** From anywhere against one account: wide, so that a stranger cannot lock somebody out with a few tries. */
const FROM_ANYWHERE: AttemptLimit = { most: 100, windowMs: WINDOW_MS };

function short(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** The keys of an account, named by its address; neither it nor the client's is kept readable. */
function keysOf(email: string, client: string): { readonly account: string; readonly pair: string } {
  const account = `account:${short(email.trim().toLowerCase())}`;
  return { account, pair: `${account}:${short(client)}` };
}

/**
 * Runs one try of a password or a code for the account of `email`. Throws FORBIDDEN, with how long to wait, when it was tried too often; a
 * try that gives false is counted, one that gives true forgets the ones before it from this address. A password after which a code is still
 * missing is `half`: it forgets nothing, or whoever has a stolen one could try codes without end.
 */
export async function guarded(email: string, attempt: () => Promise<boolean | "half">): Promise<boolean> {
  const now = new Date();
  const { account, pair } = keysOf(email, clientAddress(await headers()));
  const seconds = Math.max(
    await secondsToWait(pair, FROM_ONE_ADDRESS, now),
    await secondsToWait(account, FROM_ANYWHERE, now),
  );
  if (seconds > 0) {
    logInfo("attempt.too-often");
    throw tooOften(seconds);
  }
  const succeeded = await attempt();
  if (succeeded === true) await forgetFailures(pair);
  if (succeeded === false) {
    await countFailure(pair, FROM_ONE_ADDRESS, now);
    await countFailure(account, FROM_ANYWHERE, now);
  }
  return succeeded !== false;
}

/** Lets somebody in at once who proved by a link that they are who they say. */
export async function forgetFailuresOf(email: string): Promise<void> {
  await forgetFailures(keysOf(email, "").account);
}

/** The answer to the one who tries too often. */
export function tooOften(seconds: number): DomainError {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return new DomainError(
    "FORBIDDEN",
    `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, or ask an owner for a link to a new password.`,
  );
}
