import "server-only";
import {
  type Actor,
  accountRoleOf,
  type GrantablePermission,
  grantablePermissions,
  mayManage,
} from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { read, write } from "./access";

/** The rights that stored words name; words of later versions are left out. */
export function grantsOf(rows: readonly { readonly permission: string }[]): readonly GrantablePermission[] {
  return grantablePermissions.filter((granted) => rows.some(({ permission }) => permission === granted));
}

/** What an account was named for beyond its role; nothing for most. */
export function listGrantsOf(actor: Actor, userId: string): Promise<readonly GrantablePermission[]> {
  return read(actor, "account:read", async (db) => grantsOf(await db.accountGrant.findMany({ where: { userId } })));
}

/** Who was named for a right beyond their role, by name; disabled accounts are left out. */
export function listNamedFor(
  actor: Actor,
  permission: GrantablePermission,
): Promise<readonly { readonly userId: string; readonly name: string; readonly mayWrite: boolean }[]> {
  return read(actor, permission, async (db) => {
    const rows = await db.user.findMany({
      where: { disabledAt: null, grants: { some: { permission } } },
      select: { id: true, name: true, grants: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    return rows.map(({ id, name, grants }) => ({
      ...{ userId: id, name },
      mayWrite: grantsOf(grants).includes("own-pay:write"),
    }));
  });
}

/** Rights that are granted together: which of `among` an account is named for. */
export type Grants = {
  readonly among: readonly GrantablePermission[];
  readonly granted: readonly GrantablePermission[];
};

/**
 * Names an account for these rights of a group and no others of it, beyond its role; its open sessions have them from their next click. Throws
 * NOT_FOUND, and FORBIDDEN for an account that stands above.
 */
export async function setGrants(actor: Actor, userId: string, { among, granted }: Grants, now: Date): Promise<void> {
  await write(actor, "account:write", async (db) => {
    const user = await db.user.findUnique({ where: { id: userId }, select: { role: true, grants: true } });
    const role = user === null ? null : accountRoleOf(user.role);
    if (user === null || role === null) throw new DomainError("NOT_FOUND", "This account is not there any more.");
    if (!mayManage(actor.role, role))
      throw new DomainError("FORBIDDEN", "Only an owner may change an owner's account.");
    const before = grantsOf(user.grants).filter((permission) => among.includes(permission));
    if (before.join() === grantsOf(granted.map((permission) => ({ permission }))).join())
      return { result: undefined, entry: null };
    await db.accountGrant.deleteMany({ where: { userId, permission: { in: [...among] } } });
    const given = { userId, grantedAt: now, grantedBy: actor.id };
    await db.accountGrant.createMany({ data: granted.map((permission) => ({ ...given, permission })) });
    const detail = { before: [...before], after: [...granted] };
    const kind = among.includes("identity:reveal") ? "identity.grant" : "own-pay.grant";
    return { result: undefined, entry: { kind, entity: userId, detail } };
  });
}
