import "server-only";
import type { Actor } from "@/lib/domain/access";
import { type JournalNote, read, write } from "./access";

/** Gives somebody's own account another name. */
export async function renameOwnAccount(actor: Actor, name: string, now: Date): Promise<void> {
  await write(actor, "own-account:write", async (db) => {
    const { count } = await db.user.updateMany({
      where: { id: actor.id, NOT: { name } },
      data: { name, updatedAt: now },
    });
    const entry: JournalNote = { kind: "account.rename", entity: actor.id, detail: {} };
    return { result: undefined, entry: count === 0 ? null : entry };
  });
}

/** The hash of somebody's own password; null for an account without one. */
export async function ownPasswordHash(actor: Actor): Promise<string | null> {
  const account = await read(actor, "own-account:write", (db) =>
    db.account.findFirst({ where: { userId: actor.id, providerId: "credential" }, select: { password: true } }),
  );
  return account?.password ?? null;
}

type OwnChange =
  | "account.password"
  | "account.second-factor"
  | "account.second-factor-off"
  | "account.recovery-codes"
  | "account.proof-failed";

/** What better-auth changed of somebody's own account, or that a password for it was wrong: the journal has to know of it as well. */
export async function noteOwnChange(actor: Actor, kind: OwnChange): Promise<void> {
  await write(actor, "own-account:write", async (db) => {
    // Whoever has a link to a new password still in their mail needs it no more.
    if (kind === "account.password")
      await db.oneTimeLink.deleteMany({ where: { purpose: "password", userId: actor.id, usedAt: null } });
    return { result: undefined, entry: { kind, entity: actor.id, detail: { by: "person" } } };
  });
}
