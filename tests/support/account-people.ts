import { write } from "@/lib/data/access";
import { accountsStore } from "@/lib/data/accounts-store";
import { createUser } from "@/lib/data/create-user";
import { newId } from "@/lib/data/new-id";
import { findSignedIn, type SignedIn } from "@/lib/data/sessions";
import { type AccountRole, type Actor, systemActor } from "@/lib/domain/access";
import { hashPassword } from "@/lib/server/accounts/password-hash";
import { hashOfToken } from "@/lib/server/accounts/secret-token";

/** The password of everybody that these tests make. */
export const PASSWORD = "otter lantern gravel mosaic";

const hash = hashPassword(PASSWORD);

/** Somebody with an account of that role. */
export async function makeAccount(
  role: AccountRole,
  name: string,
  now: Date,
): Promise<Actor & { readonly email: string }> {
  const id = newId();
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  const passwordHash = await hash;
  await write(systemActor, "account:write", async (db) => {
    await createUser(db, { id, name, email, role, passwordHash }, now);
    return { result: undefined, entry: null };
  });
  return { id, name, role, email };
}

/** A session of an account, as signing in would make it; gives the hash of its token. */
export async function openSession(userId: string, now: Date): Promise<string> {
  const token = hashOfToken(newId());
  const expiresAt = new Date(now.getTime() + 12 * 60 * 60 * 1000);
  await accountsStore().session.create({
    data: { id: newId(), userId, token, expiresAt, createdAt: now, updatedAt: now },
  });
  return token;
}

/** The session as the program finds it. Throws when nobody is signed in with it. */
export async function signedIn(token: string, now: Date): Promise<SignedIn> {
  const session = await findSignedIn(token, now);
  if (session === null) throw new Error("nobody is signed in");
  return session;
}
