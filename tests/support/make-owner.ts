import { createHmac, randomBytes } from "node:crypto";
import { accountsStore } from "@/lib/data/accounts-store";
import { closeDatabase } from "@/lib/data/database";
import { newId } from "@/lib/data/new-id";
import { completeSetUp } from "@/lib/data/set-up";
import { authSecret } from "@/lib/server/accounts/auth-secret";
import { hashPassword } from "@/lib/server/accounts/password-hash";
import { hashOfToken } from "@/lib/server/accounts/secret-token";

/* Makes an owner who is signed in, in the database of ROLECALL_DATA, and prints the value of the cookie. */

const now = new Date();
const passwordHash = await hashPassword("four unrelated words of Olive");
const owner = { name: "Olive Owner", email: "olive@example.org", passwordHash };
const userId = await completeSetUp(owner, now);
const token = randomBytes(24).toString("hex");
await accountsStore().session.create({
  data: {
    id: newId(),
    userId,
    token: hashOfToken(token),
    expiresAt: new Date(now.getTime() + 12 * 60 * 60 * 1000),
    createdAt: now,
    updatedAt: now,
    // A run takes longer than the ten minutes after which what cannot be taken back asks for the password; the test of that asks itself.
    confirmedAt: new Date(now.getTime() + 12 * 60 * 60 * 1000),
  },
});
await closeDatabase();
console.log(encodeURIComponent(`${token}.${createHmac("sha256", authSecret()).update(token).digest("base64")}`));
