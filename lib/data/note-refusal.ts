import "server-only";
import { type Actor, type Permission, systemActor } from "@/lib/domain/access";
import { type ReadClient, read, write } from "./access";

const REFUSED = "access.refused";
/** The same refusal within this time is not written down again: whoever hammers at a door does not flood the journal. */
const SAME_REFUSAL_MS = 60 * 60 * 1000;

async function wasNoted(
  db: Pick<ReadClient, "journalEntry">,
  actor: Actor,
  permission: Permission,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - SAME_REFUSAL_MS);
  const last = await db.journalEntry.findFirst({
    where: { actor: actor.id, kind: REFUSED, entity: permission, at: { gt: since } },
    select: { seq: true },
  });
  return last !== null;
}

/** Writes down that `actor` asked for what the table does not grant: once an hour at most for each right. */
export async function noteRefusal(actor: Actor, permission: Permission, now: Date): Promise<void> {
  if (await read(systemActor, "journal:read", (db) => wasNoted(db, actor, permission, now))) return;
  // Somebody who may nothing may still change their own account, so that they can be the actor of the entry.
  const door = { ...actor, scopes: ["own-account:write" as const] };
  await write(door, "own-account:write", async (db) => {
    const isNew = !(await wasNoted(db, actor, permission, now));
    return { result: undefined, entry: isNew ? { kind: REFUSED, entity: permission, detail: {} } : null };
  });
}
