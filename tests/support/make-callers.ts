import { createHmac, randomBytes } from "node:crypto";
import { write } from "@/lib/data/access";
import { accountsStore } from "@/lib/data/accounts-store";
import { assignCandidate } from "@/lib/data/assignments";
import { listCandidates } from "@/lib/data/candidate-list";
import { createUser } from "@/lib/data/create-user";
import { closeDatabase } from "@/lib/data/database";
import { newId } from "@/lib/data/new-id";
import { type AccountRole, accountRoles, localOwner, systemActor } from "@/lib/domain/access";
import { authSecret } from "@/lib/server/accounts/auth-secret";
import { hashOfToken } from "@/lib/server/accounts/secret-token";

/* Makes one caller of each kind in the database of ROLECALL_DATA and prints their cookies and what they ask for, as JSON. */

const HOUR_MS = 60 * 60 * 1000;
const now = new Date();

type Kind = { readonly role: AccountRole; readonly isDisabled?: boolean; readonly isExpired?: boolean };

async function makeCaller(name: string, { role, isDisabled = false, isExpired = false }: Kind): Promise<string> {
  const id = newId();
  await write(systemActor, "account:write", async (db) => {
    await createUser(db, { id, name, email: `${name}@example.org`, role, passwordHash: "none" }, now);
    if (isDisabled) await db.user.update({ where: { id }, data: { disabledAt: now } });
    return { result: undefined, entry: null };
  });
  const token = randomBytes(24).toString("hex");
  const begun = isExpired ? new Date(now.getTime() - 13 * HOUR_MS) : now;
  await accountsStore().session.create({
    data: {
      id: newId(),
      userId: id,
      token: hashOfToken(token),
      createdAt: begun,
      updatedAt: begun,
      expiresAt: new Date(begun.getTime() + 12 * HOUR_MS),
    },
  });
  if (role === "interviewer" || role === "hiring-manager") assignees.push(id);
  return encodeURIComponent(`${token}.${createHmac("sha256", authSecret()).update(token).digest("base64")}`);
}

const assignees: string[] = [];
const cookies: Record<string, string> = {};
for (const role of accountRoles) cookies[role] = await makeCaller(role, { role });
cookies.disabled = await makeCaller("disabled", { role: "owner", isDisabled: true });
cookies.expired = await makeCaller("expired", { role: "owner", isExpired: true });
const people = await listCandidates(localOwner, { limit: 2 });
const [assigned = "", unassigned = ""] = people.rows.map(({ id }) => id);
await assignCandidate(localOwner, assigned, assignees, now);
await closeDatabase();
console.log(JSON.stringify({ cookies, assigned, unassigned, account: assignees[0] }));
