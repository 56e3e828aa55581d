import "server-only";
import { type Actor, accountRoleOf, systemActor } from "@/lib/domain/access";
import { read, write } from "./access";
import { grantsOf } from "./account-grants";
import { findBlindReview } from "./blind-review";

/** Without a click for so long, somebody has to sign in again. */
export const IDLE_MS = 30 * 60 * 1000;
/** A page that is open and used writes this often at most. */
const SEEN_EVERY_MS = 60 * 1000;

export type SignedIn = {
  readonly sessionId: string;
  readonly actor: Actor;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  /** When the password or a code was last given in this session; null when only at sign-in. */
  readonly confirmedAt: Date | null;
};

type Times = { readonly seenAt: Date | null; readonly createdAt: Date; readonly expiresAt: Date };

/** When a session ends that is not used any more. */
function idleEnd({ seenAt, createdAt }: Times): Date {
  return new Date((seenAt ?? createdAt).getTime() + IDLE_MS);
}

/** Who is signed in with the token of that hash; null for nobody, a session that ended, and a disabled account. Moves its last use along. */
export async function findSignedIn(tokenHash: string, now: Date): Promise<SignedIn | null> {
  const session = await read(systemActor, "account:read", (db) =>
    db.session.findUnique({ where: { token: tokenHash }, include: { user: { include: { grants: true } } } }),
  );
  if (session === null || session.expiresAt <= now || session.user.disabledAt !== null) return null;
  if (now > idleEnd(session)) return null;
  const role = accountRoleOf(session.user.role);
  if (role === null) return null;
  if (now.getTime() - (session.seenAt ?? session.createdAt).getTime() > SEEN_EVERY_MS)
    await write(systemActor, "account:write", async (db) => {
      await db.session.updateMany({ where: { id: session.id }, data: { seenAt: now } });
      return { result: undefined, entry: null };
    });
  const blind = await findBlindReview(session.userId, now);
  const hidden = blind === undefined ? {} : { blind };
  return {
    sessionId: session.id,
    actor: { id: session.userId, name: session.user.name, role, grants: grantsOf(session.user.grants), ...hidden },
    email: session.user.email,
    hasSecondFactor: session.user.twoFactorEnabled,
    confirmedAt: session.confirmedAt ?? session.createdAt,
  };
}

/** Why a session is over: not used for half an hour, begun half a day ago, or ended by somebody. */
export type SessionEnd = "idle" | "old" | "ended";

/** Why nobody is signed in any more with the token of that hash; of the two times the one that came first. */
export async function whySessionEnded(tokenHash: string): Promise<SessionEnd> {
  const session = await read(systemActor, "account:read", (db) =>
    db.session.findUnique({
      where: { token: tokenHash },
      select: { seenAt: true, createdAt: true, expiresAt: true },
    }),
  );
  if (session === null) return "ended";
  return idleEnd(session) < session.expiresAt ? "idle" : "old";
}
