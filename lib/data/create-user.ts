import "server-only";
import type { AccountRole } from "@/lib/domain/access";
import type { WriteClient } from "./access";
import { newId } from "./new-id";

export type NewUser = {
  readonly id: string;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly role: AccountRole;
  readonly passwordHash: string;
};

/** Adds somebody with a password, inside a transaction, as better-auth expects to find them. */
export async function createUser(
  db: WriteClient,
  { id, name, email, role, passwordHash }: NewUser,
  now: Date,
): Promise<void> {
  const times = { createdAt: now, updatedAt: now };
  await db.user.create({ data: { id, name, email, role, ...times } });
  await db.account.create({
    data: { id: newId(), userId: id, accountId: id, providerId: "credential", password: passwordHash, ...times },
  });
}
