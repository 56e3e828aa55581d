import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { IntegrityFinding } from "@/lib/domain/integrity/finding";
import { type JournalNote, read, write } from "./access";
import { isShownTo } from "./assignments";
import { storableText } from "./fold-text";
import { replaceLooks } from "./listed-looks";
import { parseInput } from "./parse-input";

/* What people say of findings of the integrity report: that they looked, and what they made of it. No score, evidence or document changes. */

const GONE = "This candidate is not here. It may have been deleted.";

export const MarkOf = z.object({
  candidateId: z.string().min(1).max(60),
  /** Key of the finding: its kind, a hash, and a number where it comes again. */
  key: z.string().regex(/^[a-z-]{3,30}-[0-9a-f]{8}(?:-\d{1,4})?$/, "Reload the page and mark the finding again."),
});
export type MarkOf = z.infer<typeof MarkOf>;

export const NewMark = MarkOf.extend({
  note: z.string().trim().max(500, "Keep the note under 500 characters.").default(""),
});
export type NewMark = z.infer<typeof NewMark>;

export type IntegrityMark = {
  readonly key: string;
  /** May be empty. */
  readonly note: string;
  readonly at: Date;
  readonly by: string;
};

/** A finding with what somebody said of it. */
export type MarkedFinding = IntegrityFinding & { readonly mark: IntegrityMark | null };

/** What people said of a candidate's findings. Throws NOT_FOUND for somebody who is not there for `actor`. */
export function listIntegrityMarks(actor: Actor, candidateId: string): Promise<readonly IntegrityMark[]> {
  return read(actor, "candidate:read", async (db) => {
    if (!(await isShownTo(db, actor, candidateId))) throw new DomainError("NOT_FOUND", GONE);
    const rows = await db.integrityMark.findMany({ where: { candidateId }, orderBy: { key: "asc" } });
    return rows.map(({ key, note, createdAt, createdBy }) => ({ key, note, at: createdAt, by: createdBy }));
  });
}

/** What kind of finding it was, and nothing of its words: the journal outlives the person. */
function noteOf(kind: string, { candidateId, key }: MarkOf): JournalNote {
  return { kind, entity: candidateId, detail: { finding: key.replace(/-[0-9a-f]{8}.*$/, "") } };
}

/** Says that a finding was looked at. Throws CONFLICT when somebody else said so before, NOT_FOUND for a candidate who is gone. */
export async function markLooked(actor: Actor, mark: NewMark, now: Date): Promise<void> {
  const { candidateId, key, note } = parseInput(NewMark, mark);
  await write(actor, "candidate:write", async (db) => {
    if ((await db.candidate.count({ where: { id: candidateId } })) === 0) throw new DomainError("NOT_FOUND", GONE);
    const where = { candidateId_key: { candidateId, key } };
    const known = await db.integrityMark.findUnique({ where });
    if (known !== null && known.createdBy !== actor.id)
      throw new DomainError(
        "CONFLICT",
        "Somebody looked at this finding before you. Reload the page to see their note.",
      );
    const data = { note: storableText(note), createdAt: now, createdBy: actor.id };
    await db.integrityMark.upsert({ where, create: { candidateId, key, ...data }, update: data });
    await replaceLooks(db, [candidateId]);
    return { result: undefined, entry: noteOf("integrity.look", { candidateId, key }) };
  });
}

/** Takes the word back and gives the note that went with it, for an undo. Throws NOT_FOUND when it was taken back already. */
export function takeLookBack(actor: Actor, mark: MarkOf): Promise<{ readonly note: string }> {
  const { candidateId, key } = parseInput(MarkOf, mark);
  return write(actor, "candidate:write", async (db) => {
    const where = { candidateId_key: { candidateId, key } };
    const known = await db.integrityMark.findUnique({ where });
    if (known === null) throw new DomainError("NOT_FOUND", "This was taken back already.");
    await db.integrityMark.delete({ where });
    await replaceLooks(db, [candidateId]);
    return { result: { note: known.note }, entry: noteOf("integrity.unlook", { candidateId, key }) };
  });
}
