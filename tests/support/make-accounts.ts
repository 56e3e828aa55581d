import { write } from "@/lib/data/access";
import { createUser } from "@/lib/data/create-user";
import { closeDatabase } from "@/lib/data/database";
import { newId } from "@/lib/data/new-id";
import { systemActor } from "@/lib/domain/access";
import { hashPassword } from "@/lib/server/accounts/password-hash";

/* Makes as many accounts as are asked, `person-N@example.org`, in the database of ROLECALL_DATA; all have the same password. */

const count = Number(process.argv[2]);
const now = new Date();
const passwordHash = await hashPassword("four unrelated words of everybody");
await write(systemActor, "account:write", async (db) => {
  for (let place = 0; place < count; place += 1) {
    const email = `person-${place}@example.org`;
    await createUser(db, { id: newId(), name: `Person ${place}`, email, role: "recruiter", passwordHash }, now);
  }
  return { result: undefined, entry: null };
});
await closeDatabase();
