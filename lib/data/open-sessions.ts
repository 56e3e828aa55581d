import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type ReadClient, read, write } from "./access";
import { IDLE_MS } from "./sessions";

export type OpenSession = {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  /** As the browser named itself; null when it did not. */
  readonly userAgent: string | null;
};

/** Where an account is signed in, the last used first. A session that was not used for too long is over, though its row is still there. */
export async function openSessionsOf(
  db: Pick<ReadClient, "session">,
  userId: string,
  now: Date,
): Promise<readonly OpenSession[]> {
  const idleSince = new Date(now.getTime() - IDLE_MS);
  const rows = await db.session.findMany({
    where: {
      userId,
      expiresAt: { gt: now },
      OR: [{ seenAt: { gte: idleSince } }, { seenAt: null, createdAt: { gte: idleSince } }],
    },
    select: { id: true, createdAt: true, seenAt: true, userAgent: true },
  });
  return rows
    .map(({ id, createdAt, seenAt, userAgent }) => ({ id, createdAt, lastUsedAt: seenAt ?? createdAt, userAgent }))
    .sort((a, b) => b.lastUsedAt.getTime() - a.lastUsedAt.getTime());
}

/** Where somebody is signed in, the last used first. */
export function listOwnSessions(actor: Actor, now: Date): Promise<readonly OpenSession[]> {
  return read(actor, "own-account:write", (db) => openSessionsOf(db, actor.id, now));
}

/** Where another account is signed in. */
export function listSessionsOf(actor: Actor, userId: string, now: Date): Promise<readonly OpenSession[]> {
  return read(actor, "account:read", (db) => openSessionsOf(db, userId, now));
}

/** Ends one of somebody's own sessions. Throws NOT_FOUND for one that is over or another person's. */
export async function endOwnSession(actor: Actor, sessionId: string): Promise<void> {
  await write(actor, "own-account:write", async (db) => {
    const { count } = await db.session.deleteMany({ where: { id: sessionId, userId: actor.id } });
    if (count === 0) throw new DomainError("NOT_FOUND", "This session is over already.");
    return { result: undefined, entry: { kind: "account.sign-out", entity: actor.id, detail: { sessions: count } } };
  });
}

/** Ends all of somebody's own sessions but one; how many. */
export function endOtherSessions(actor: Actor, keptSessionId: string): Promise<number> {
  return write(actor, "own-account:write", async (db) => {
    const { count } = await db.session.deleteMany({ where: { userId: actor.id, NOT: { id: keptSessionId } } });
    const entry = { kind: "account.sign-out", entity: actor.id, detail: { sessions: count } };
    return { result: count, entry: count === 0 ? null : entry };
  });
}

/** Remembers that the password was given in this session just now. */
export async function confirmSession(actor: Actor, sessionId: string, now: Date): Promise<void> {
  await write(actor, "own-account:write", async (db) => {
    await db.session.updateMany({ where: { id: sessionId, userId: actor.id }, data: { confirmedAt: now } });
    return { result: undefined, entry: null };
  });
}
