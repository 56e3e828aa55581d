import { closeDatabase } from "@/lib/data/database";
import { newId } from "@/lib/data/new-id";
import { completeSetUp, needsSetUp } from "@/lib/data/set-up";
import type { AccountRole } from "@/lib/domain/access";
import { makeCaller } from "@/tests/support/make-caller";

/** Who sends requests, and who can be assigned to candidates. */
export type LoadUsers = { readonly cookies: readonly string[]; readonly assignees: readonly string[] };

const ASSIGNEES = 4;

/** Makes `count` accounts of recruiters, one in ten of them an admin, each signed in, and closes the database. */
export async function makeUsers(count: number): Promise<LoadUsers> {
  const now = new Date();
  // Nobody signs in with a password here: the sessions are made as signing in makes them.
  if (await needsSetUp())
    await completeSetUp({ name: "Olive Owner", email: "olive@example.org", passwordHash: "none" }, now);
  const make = (role: AccountRole) => makeCaller(`${role}-${newId().slice(0, 10)}`, { role }, now);
  const assignees: string[] = [];
  for (let made = 0; made < ASSIGNEES; made += 1) assignees.push((await make("interviewer")).id);
  const cookies: string[] = [];
  for (let made = 0; made < count; made += 1)
    cookies.push((await make(made % 10 === 0 ? "admin" : "recruiter")).cookie);
  await closeDatabase();
  return { cookies, assignees };
}
