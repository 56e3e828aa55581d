import { createHmac, randomBytes } from "node:crypto";
import { write } from "@/lib/data/access";
import { accountsStore } from "@/lib/data/accounts-store";
import { createUser } from "@/lib/data/create-user";
import { newId } from "@/lib/data/new-id";
import { type AccountRole, systemActor } from "@/lib/domain/access";
import { authSecret } from "@/lib/server/accounts/auth-secret";
import { hashOfToken } from "@/lib/server/accounts/secret-token";

const HOUR_MS = 60 * 60 * 1000;

export type Kind = { readonly role: AccountRole; readonly isDisabled?: boolean; readonly isExpired?: boolean };

export type Caller = {
  readonly id: string;
  readonly sessionId: string;
  readonly token: string;
  /** The value of the cookie that signs them in. */
  readonly cookie: string;
};

/** Somebody with an account of that kind, `NAME@example.org`, who is signed in, or was. */
export async function makeCaller(
  name: string,
  { role, isDisabled = false, isExpired = false }: Kind,
  now: Date,
): Promise<Caller> {
  const id = newId();
  const sessionId = newId();
  await write(systemActor, "account:write", async (db) => {
    await createUser(db, { id, name, email: `${name}@example.org`, role, passwordHash: "none" }, now);
    if (isDisabled) await db.user.update({ where: { id }, data: { disabledAt: now } });
    return { result: undefined, entry: null };
  });
  const token = randomBytes(24).toString("hex");
  const begun = isExpired ? new Date(now.getTime() - 13 * HOUR_MS) : now;
  await accountsStore().session.create({
    data: {
      id: sessionId,
      userId: id,
      token: hashOfToken(token),
      createdAt: begun,
      updatedAt: begun,
      expiresAt: new Date(begun.getTime() + 12 * HOUR_MS),
    },
  });
  const signature = createHmac("sha256", authSecret()).update(token).digest("base64");
  return { id, sessionId, token, cookie: encodeURIComponent(`${token}.${signature}`) };
}
