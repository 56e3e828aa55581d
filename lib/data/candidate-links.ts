import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type WriteClient, write } from "./access";
import { mayBeOne, pairNotes, sourcesOf } from "./linkage-people";
import { parseInput } from "./parse-input";

/* What people decide about candidates who may be one person. Only rows of PersonLink change: no candidate, document, evidence or score. */

export const LinkPair = z.object({ first: z.string().min(1).max(60), second: z.string().min(1).max(60) });
export type LinkPair = z.infer<typeof LinkPair>;

const GONE = "This pair is not here any more. One of the two may have been deleted.";

async function requirePair(db: WriteClient, pair: LinkPair) {
  const { first, second } = parseInput(LinkPair, pair);
  const where = { firstId_secondId: { firstId: first, secondId: second } };
  const row = await db.personLink.findUnique({ where });
  if (row === null) throw new DomainError("NOT_FOUND", GONE);
  return { row, where };
}

type PairKey = { readonly firstId: string; readonly secondId: string };

/** Makes two candidates of a stored pair one person. Throws CONFLICT when somebody said otherwise of them or of theirs. */
export async function makeOnePerson(db: WriteClient, actor: Actor, key: PairKey, now: Date): Promise<void> {
  if (!(await mayBeOne(db, key.firstId, key.secondId)))
    throw new DomainError(
      "CONFLICT",
      "Somebody said of these two, or of sources linked to them, that they are not the same person. Undo that first, under Not the same.",
    );
  const data = { state: "linked", because: "person", decidedAt: now, decidedBy: actor.id };
  await db.personLink.update({ where: { firstId_secondId: key }, data });
}

/** Says of two candidates that they are one person. Both stay as they are. Throws CONFLICT when somebody said otherwise of them or of theirs. */
export function linkPersons(actor: Actor, pair: LinkPair, now: Date): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    const { row } = await requirePair(db, pair);
    if (row.state === "linked") return { result: undefined, entry: null };
    await makeOnePerson(db, actor, { firstId: row.firstId, secondId: row.secondId }, now);
    return { result: undefined, entry: pairNotes("person.link", row, { because: "person" }) };
  });
}

/** Says of two candidates that they are two people; they are never proposed again. Throws CONFLICT when links to a third make them one. */
export function tellPersonsApart(actor: Actor, pair: LinkPair, now: Date): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    const { row, where } = await requirePair(db, pair);
    if (row.state === "different") return { result: undefined, entry: null };
    const data = { state: "different", because: "person", decidedAt: now, decidedBy: actor.id };
    await db.personLink.update({ where, data });
    if ((await sourcesOf(db, row.firstId)).includes(row.secondId))
      throw new DomainError(
        "CONFLICT",
        "These two are one person through links to a third source. Undo one of those links first, under Linked.",
      );
    return { result: undefined, entry: pairNotes("person.differ", row, {}) };
  });
}

/** Takes a decision back: the pair waits to be decided again, and the program leaves it to people from then on. */
export function undoPersonDecision(actor: Actor, pair: LinkPair, now: Date): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    const { row, where } = await requirePair(db, pair);
    if (row.state === "open") return { result: undefined, entry: null };
    const data = { state: "open", because: null, undoneAt: now, undoneBy: actor.id };
    await db.personLink.update({ where, data });
    const kind = row.state === "linked" ? "person.unlink" : "person.undo-differ";
    return { result: undefined, entry: pairNotes(kind, row, {}) };
  });
}
