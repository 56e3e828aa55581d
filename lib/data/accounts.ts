import "server-only";
import { type AccountRole, type Actor, accountRoleOf, accountRoles, mayManage } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { openSessionsOf } from "./open-sessions";

export type AccountRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly openSessions: number;
  /** When it last did anything; null for an account that was never used. */
  readonly lastSeenAt: Date | null;
};

/** When somebody last did something that the journal has. */
async function lastEntryAt(db: Pick<ReadClient, "journalEntry">, actor: string): Promise<Date | null> {
  const entry = await db.journalEntry.findFirst({ where: { actor }, orderBy: { seq: "desc" }, select: { at: true } });
  return entry?.at ?? null;
}

/** Everybody who has an account, the widest rights first, then by name. There are as many as a company has recruiters, so they come whole. */
export async function listAccounts(actor: Actor, now: Date): Promise<readonly AccountRow[]> {
  return read(actor, "account:read", async (db) => {
    const users = await db.user.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }] });
    const rows: AccountRow[] = [];
    for (const { id, name, email, role: word, twoFactorEnabled, createdAt, disabledAt } of users) {
      const role = accountRoleOf(word);
      if (role === null) continue;
      const sessions = await openSessionsOf(db, id, now);
      const moments = [sessions[0]?.lastUsedAt ?? null, await lastEntryAt(db, id)];
      const seen = moments.flatMap((moment) => (moment === null ? [] : [moment.getTime()]));
      rows.push({
        ...{ id, name, email, role, createdAt, disabledAt, hasSecondFactor: twoFactorEnabled },
        openSessions: sessions.length,
        lastSeenAt: seen.length === 0 ? null : new Date(Math.max(...seen)),
      });
    }
    return rows.sort((a, b) => accountRoles.indexOf(a.role) - accountRoles.indexOf(b.role));
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

/**
 * Turns somebody's second factor off, for the one who lost phone and recovery codes, or whose key stayed behind in a move. They are signed
 * out everywhere. Gives who it is. Throws CONFLICT when there is none.
 */
export async function removeSecondFactor(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ readonly name: string; readonly email: string }> {
  return write(actor, "account:write", async (db) => {
    await managedAccount(db, actor, id);
    const { count } = await db.twoFactor.deleteMany({ where: { userId: id } });
    const user = await db.user.update({ where: { id }, data: { twoFactorEnabled: false, updatedAt: now } });
    if (count === 0) throw new DomainError("CONFLICT", `${user.name} has no second factor.`);
    await db.session.deleteMany({ where: { userId: id } });
    const entry = { kind: "account.second-factor-off", entity: id, detail: { by: "manager" } };
    return { result: { name: user.name, email: user.email }, entry };
  });
}
