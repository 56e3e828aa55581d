import "server-only";
import { systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { read, write } from "./access";
import { createUser } from "./create-user";
import { newId } from "./new-id";

/** Whether nobody has made the first account yet. */
export function needsSetUp(): Promise<boolean> {
  return read(systemActor, "account:read", async (db) => (await db.setUp.count()) === 0);
}

export type NewOwner = { readonly name: string; readonly email: string; readonly passwordHash: string };

/**
 * Makes the first account and closes the set-up for good, both or neither: of fifty that try at once one succeeds, because the row of the
 * set-up can be there only once. Gives the account's id. Throws CONFLICT when it is closed.
 */
export async function completeSetUp({ name, email, passwordHash }: NewOwner, now: Date): Promise<string> {
  return write(systemActor, "account:write", async (db) => {
    if ((await db.setUp.count()) > 0)
      throw new DomainError("CONFLICT", "Rolecall is set up already. Sign in, or ask its owner for an invitation.");
    await db.setUp.create({ data: { id: 1, completedAt: now } });
    const id = newId();
    await createUser(db, { id, name, email, role: "owner", passwordHash }, now);
    return { result: id, entry: { kind: "account.create", entity: id, detail: { role: "owner", by: "set-up" } } };
  });
}
