import "server-only";
import { type Actor, type Permission, systemActor } from "@/lib/domain/access";
import { type JournalNote, type ReadClient, read, write } from "./access";
import { isShownTo } from "./assignments";

const REFUSED = "access.refused";
/** The same refusal within this time is not written down again: whoever hammers at a door does not flood the journal. */
const SAME_REFUSAL_MS = 60 * 60 * 1000;

type Refused = Pick<JournalNote, "entity" | "detail">;

async function wasNoted(
  db: Pick<ReadClient, "journalEntry">,
  actor: Actor,
  entity: string,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - SAME_REFUSAL_MS);
  const last = await db.journalEntry.findFirst({
    where: { actor: actor.id, kind: REFUSED, entity, at: { gt: since } },
    select: { seq: true },
  });
  return last !== null;
}

async function noteOnce(actor: Actor, { entity, detail }: Refused, now: Date): Promise<void> {
  if (await read(systemActor, "journal:read", (db) => wasNoted(db, actor, entity, now))) return;
  // Somebody who may nothing may still change their own account, so that they can be the actor of the entry.
  const door = { ...actor, scopes: ["own-account:write" as const] };
  await write(door, "own-account:write", async (db) => {
    const isNew = !(await wasNoted(db, actor, entity, now));
    return { result: undefined, entry: isNew ? { kind: REFUSED, entity, detail } : null };
  });
}

/** Writes down that `actor` asked for what the table does not grant: once an hour at most for each right. */
export function noteRefusal(actor: Actor, permission: Permission, now: Date): Promise<void> {
  return noteOnce(actor, { entity: permission, detail: {} }, now);
}

/**
 * Writes down that `actor`, who sees assigned candidates only, asked for one who is there and was not assigned to them: once an hour at most
 * for each. Of one who is not there, or whom they see, nothing is written.
 */
export async function noteHiddenCandidate(actor: Actor, candidateId: string, now: Date): Promise<void> {
  const isHidden = await read(systemActor, "candidate:read", async (db) => {
    if (await isShownTo(db, actor, candidateId)) return false;
    return (await db.candidate.count({ where: { id: candidateId } })) > 0;
  });
  if (isHidden) await noteOnce(actor, { entity: candidateId, detail: { right: "candidate:read" } }, now);
}
