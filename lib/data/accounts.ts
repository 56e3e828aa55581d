import "server-only";
import { type AccountRole, type Actor, accountRoleOf, mayManage } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { read, type WriteClient, write } from "./access";

export type AccountRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly openSessions: number;
  readonly lastSeenAt: Date | null;
};

/** Everybody who has an account, owners first, then by name. There are as many as a company has recruiters, so they come whole. */
export async function listAccounts(actor: Actor, now: Date): Promise<readonly AccountRow[]> {
  const users = await read(actor, "account:read", (db) =>
    db.user.findMany({
      orderBy: [{ name: "asc" }, { id: "asc" }],
      include: { sessions: { where: { expiresAt: { gt: now } }, select: { seenAt: true, createdAt: true } } },
    }),
  );
  return users.flatMap(({ id, name, email, role: word, twoFactorEnabled, createdAt, disabledAt, sessions }) => {
    const role = accountRoleOf(word);
    if (role === null) return [];
    const seen = sessions.map((session) => (session.seenAt ?? session.createdAt).getTime());
    const lastSeenAt = seen.length > 0 ? new Date(Math.max(...seen)) : null;
    const openSessions = sessions.length;
    return [
      { id, name, email, role, hasSecondFactor: twoFactorEnabled, createdAt, disabledAt, openSessions, lastSeenAt },
    ];
  });
}

type Managed = { readonly id: string; readonly role: AccountRole; readonly disabledAt: Date | null };

/** The account that `actor` wants to change. Throws NOT_FOUND, and FORBIDDEN for one that stands above. */
async function managedAccount(db: WriteClient, actor: Actor, id: string): Promise<Managed> {
  const user = await db.user.findUnique({ where: { id }, select: { id: true, role: true, disabledAt: true } });
  const role = user === null ? null : accountRoleOf(user.role);
  if (user === null || role === null) throw new DomainError("NOT_FOUND", "This account is not there any more.");
  if (!mayManage(actor.role, role)) throw new DomainError("FORBIDDEN", "Only an owner may change an owner's account.");
  return { id, role, disabledAt: user.disabledAt };
}

/** Throws CONFLICT when no owner who can sign in would be left; the transaction it runs in is alone, so two at once cannot both pass. */
async function keepAnOwner(db: WriteClient): Promise<void> {
  const owners = await db.user.count({ where: { role: "owner", disabledAt: null } });
  if (owners === 0)
    throw new DomainError(
      "CONFLICT",
      "Rolecall needs an owner: make somebody else an owner first, then change this account.",
    );
}

/** Gives an account another role; its open sessions have it from their next click. */
export async function changeAccountRole(actor: Actor, id: string, role: AccountRole, now: Date): Promise<void> {
  await write(actor, "account:write", async (db) => {
    const account = await managedAccount(db, actor, id);
    if (!mayManage(actor.role, role)) throw new DomainError("FORBIDDEN", "Only an owner may make somebody an owner.");
    if (account.role === role) return { result: undefined, entry: null };
    await db.user.update({ where: { id }, data: { role, updatedAt: now } });
    await keepAnOwner(db);
    return {
      result: undefined,
      entry: { kind: "account.role", entity: id, detail: { before: account.role, after: role } },
    };
  });
}

/** Shuts an account out at once, with all its sessions and tokens, or lets it in again. */
export async function setAccountDisabled(actor: Actor, id: string, isDisabled: boolean, now: Date): Promise<void> {
  await write(actor, "account:write", async (db) => {
    const account = await managedAccount(db, actor, id);
    if ((account.disabledAt !== null) === isDisabled) return { result: undefined, entry: null };
    await db.user.update({ where: { id }, data: { disabledAt: isDisabled ? now : null, updatedAt: now } });
    if (isDisabled) {
      await keepAnOwner(db);
      await db.session.deleteMany({ where: { userId: id } });
      await db.apiToken.updateMany({ where: { userId: id, revokedAt: null }, data: { revokedAt: now } });
    }
    const kind = isDisabled ? "account.disable" : "account.enable";
    return { result: undefined, entry: { kind, entity: id, detail: {} } };
  });
}

/** Signs an account out everywhere. */
export async function endSessionsOf(actor: Actor, id: string): Promise<void> {
  await write(actor, "account:write", async (db) => {
    await managedAccount(db, actor, id);
    const { count } = await db.session.deleteMany({ where: { userId: id } });
    return { result: undefined, entry: { kind: "account.sign-out", entity: id, detail: { sessions: count } } };
  });
}
