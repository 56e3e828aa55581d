import "server-only";
import { type AccountRole, type Actor, accountRoleOf, mayManage, systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type JournalNote, type ReadClient, read, write } from "./access";
import { createUser } from "./create-user";
import { newId } from "./new-id";

const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;
const NEW_PASSWORD_MS = 24 * 60 * 60 * 1000;

export type Invitation = { readonly name: string; readonly email: string; readonly role: AccountRole };

export type OpenLink =
  | ({ readonly purpose: "invitation" } & Invitation)
  | { readonly purpose: "password"; readonly userId: string; readonly name: string; readonly email: string };

export type PendingInvitation = Invitation & { readonly id: string; readonly expiresAt: Date };

/** Keeps an invitation whose token has this hash; gives until when it works. An older one to the same address stops working. Throws CONFLICT for an address that has an account. */
export async function createInvitation(
  actor: Actor,
  invitation: Invitation,
  tokenHash: string,
  now: Date,
): Promise<Date> {
  return write(actor, "account:write", async (db) => {
    if (!mayManage(actor.role, invitation.role))
      throw new DomainError("FORBIDDEN", "Only an owner may invite an owner.", { role: "Choose another role." });
    if ((await db.user.count({ where: { email: invitation.email } })) > 0)
      throw new DomainError("CONFLICT", "This address has an account already.", {
        email: "This address has an account already.",
      });
    const { name, email, role } = invitation;
    await db.oneTimeLink.deleteMany({ where: { purpose: "invitation", email, usedAt: null } });
    const id = newId();
    const expiresAt = new Date(now.getTime() + INVITATION_MS);
    await db.oneTimeLink.create({
      data: { id, tokenHash, purpose: "invitation", name, email, role, createdBy: actor.id, createdAt: now, expiresAt },
    });
    return { result: expiresAt, entry: { kind: "account.invite", entity: id, detail: { role } } };
  });
}

/** Invitations that wait to be taken up, the newest first. */
export async function listInvitations(actor: Actor, now: Date): Promise<readonly PendingInvitation[]> {
  const links = await read(actor, "account:read", (db) =>
    db.oneTimeLink.findMany({
      where: { purpose: "invitation", usedAt: null, expiresAt: { gt: now } },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    }),
  );
  return links.flatMap(({ id, name, email, role: word, expiresAt }) => {
    const role = word === null ? null : accountRoleOf(word);
    return name === null || email === null || role === null ? [] : [{ id, name, email, role, expiresAt }];
  });
}

/** Takes an invitation back: its link does not work any more. */
export async function withdrawInvitation(actor: Actor, id: string): Promise<void> {
  await write(actor, "account:write", async (db) => {
    const { count } = await db.oneTimeLink.deleteMany({ where: { id, purpose: "invitation", usedAt: null } });
    if (count === 0) throw new DomainError("NOT_FOUND", "This invitation was taken up or withdrawn meanwhile.");
    return { result: undefined, entry: { kind: "account.uninvite", entity: id, detail: {} } };
  });
}

export type PasswordLink = { readonly name: string; readonly email: string; readonly expiresAt: Date };

/**
 * Keeps a link for a new password of somebody; gives whose, and until when it works. An older one stops working; the password holds until
 * the link is used.
 */
export async function createPasswordLink(
  actor: Actor,
  userId: string,
  tokenHash: string,
  now: Date,
): Promise<PasswordLink> {
  return write(actor, "account:write", async (db) => {
    const user = await db.user.findUnique({ where: { id: userId }, select: { role: true, name: true, email: true } });
    const role = user === null ? null : accountRoleOf(user.role);
    if (user === null || role === null) throw new DomainError("NOT_FOUND", "This account is not there any more.");
    if (!mayManage(actor.role, role))
      throw new DomainError("FORBIDDEN", "Only an owner may make a password link for an owner.");
    await db.oneTimeLink.deleteMany({ where: { purpose: "password", userId, usedAt: null } });
    const expiresAt = new Date(now.getTime() + NEW_PASSWORD_MS);
    await db.oneTimeLink.create({
      data: { id: newId(), tokenHash, purpose: "password", userId, createdBy: actor.id, createdAt: now, expiresAt },
    });
    const result = { name: user.name, email: user.email, expiresAt };
    return { result, entry: { kind: "account.password-link", entity: userId, detail: {} } };
  });
}

type LinkReader = Pick<ReadClient, "oneTimeLink" | "user">;

async function findOpen(
  db: LinkReader,
  tokenHash: string,
  now: Date,
): Promise<(OpenLink & { readonly id: string }) | null> {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash } });
  if (link === null || link.usedAt !== null || link.expiresAt <= now) return null;
  const role = link.role === null ? null : accountRoleOf(link.role);
  if (link.purpose === "invitation" && link.name !== null && link.email !== null && role !== null)
    return { id: link.id, purpose: "invitation", name: link.name, email: link.email, role };
  const user = link.userId === null ? null : await db.user.findUnique({ where: { id: link.userId } });
  if (link.purpose !== "password" || user === null || user.disabledAt !== null) return null;
  return { id: link.id, purpose: "password", userId: user.id, name: user.name, email: user.email };
}

/** What a link of that hash is for; null when it was used, withdrawn or is too old. */
export function findOpenLink(tokenHash: string, now: Date): Promise<OpenLink | null> {
  return read(systemActor, "account:read", (db) => findOpen(db, tokenHash, now));
}

/** Uses a link up: makes the invited account, or sets the new password and signs the person out everywhere. Gives the address to sign in with. */
export async function consumeLink(tokenHash: string, passwordHash: string, now: Date): Promise<string> {
  return write(systemActor, "account:write", async (db) => {
    const link = await findOpen(db, tokenHash, now);
    if (link === null)
      throw new DomainError("NOT_FOUND", "This link was used already or is too old. Ask for a new one.");
    await db.oneTimeLink.update({ where: { id: link.id }, data: { usedAt: now } });
    if (link.purpose === "invitation") {
      const id = newId();
      await createUser(db, { id, name: link.name, email: link.email, role: link.role, passwordHash }, now);
      const entry: JournalNote = { kind: "account.create", entity: id, detail: { role: link.role, by: "invitation" } };
      return { result: link.email, entry };
    }
    await db.account.updateMany({
      where: { userId: link.userId, providerId: "credential" },
      data: { password: passwordHash, updatedAt: now },
    });
    await db.session.deleteMany({ where: { userId: link.userId } });
    const entry: JournalNote = { kind: "account.password", entity: link.userId, detail: { by: "link" } };
    return { result: link.email, entry };
  });
}
