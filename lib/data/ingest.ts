import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { HiddenText } from "@/lib/domain/integrity/hidden-text";
import type { ResumeWarning } from "@/lib/domain/resume/resume";
import { type JournalNote, type WriteClient, write } from "./access";
import {
  candidateColumns,
  findScoreOwner,
  loadReading,
  nearestColumns,
  replaceEvidence,
  replaceScores,
} from "./candidate-projection";
import { findCurrentProfiles } from "./current-profiles";
import { documentColumns, insertCandidates, readingColumns, statusOf } from "./insert-candidates";
import { replaceLooks } from "./listed-looks";
import { parseInput } from "./parse-input";
import type { Reading } from "./reading";
import { scoreNotes } from "./score-note";
import { scoreAllRoles } from "./score-rows";
import { removeScores } from "./score-store";

const DocumentHead = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  originalName: z.string().min(1).max(1000),
  format: z.enum(["pdf", "docx", "text", "markdown", "json-resume"]),
  byteLength: z.number().int().min(0),
  /** Name of the file of bytes in the documents folder. */
  storageKey: z.string().min(1).max(100),
  text: z.string().max(5_000_000),
  pageCount: z.number().int().min(0).nullable(),
});

export type NewDocument = z.infer<typeof DocumentHead> & {
  /** What a reader of the page does not see, or not as a program does. */
  readonly hidden: readonly HiddenText[];
  readonly warnings: readonly ResumeWarning[];
};

/** A résumé that was read: its document and what the reader and the evidence finder made of the text. */
export type ReadCandidate = {
  readonly document: NewDocument;
  readonly reading: Reading;
  /** Version of the reader, so that a later one knows what to read again. */
  readonly readerVersion: string;
  readonly isSample: boolean;
  /** When it was read, where that was before it came here; absent: now. */
  readonly readAt?: Date;
};

/** `isNew` is false when the very same file was here already; then nothing changed. */
export type StoredCandidate = { readonly candidateId: string; readonly isNew: boolean };

/**
 * Stores one candidate whole inside an open transaction: the import uses it together with the end of its file. `origin` goes into the
 * journal beside what the document is.
 */
export async function insertReadCandidate(
  db: WriteClient,
  input: ReadCandidate,
  origin: JournalNote["detail"],
): Promise<{ readonly result: StoredCandidate; readonly entry: readonly JournalNote[] }> {
  const known = await db.document.findUnique({
    where: { sha256: input.document.sha256 },
    select: { candidateId: true },
  });
  if (known !== null) return { result: { candidateId: known.candidateId, isNew: false }, entry: [] };
  parseInput(DocumentHead, input.document);
  const [scored] = await insertCandidates(db, [input], await findCurrentProfiles(db));
  if (scored === undefined) throw new Error("a candidate was stored and none is there");
  const { candidateId } = scored;
  const detail = { ...origin, format: input.document.format, sample: input.isSample };
  return {
    result: { candidateId, isNew: true },
    entry: [{ kind: "candidate.create", entity: candidateId, detail }, ...scoreNotes([scored])],
  };
}

/** Stores document, facts, evidence and the scores for all roles in one transaction. The same file twice changes nothing. */
export function storeReadCandidate(actor: Actor, input: ReadCandidate): Promise<StoredCandidate> {
  return write(actor, "candidate:write", (db) => insertReadCandidate(db, input, {}));
}

/**
 * Computes everything that follows from a candidate's reading and corrections again: columns, evidence, scores. Gives what the journal
 * keeps of the scores.
 */
export async function refreshCandidate(db: WriteClient, candidateId: string): Promise<readonly JournalNote[]> {
  const known = await loadReading(db, candidateId);
  const document = await db.document.findUnique({ where: { candidateId }, select: { id: true } });
  const owner = await findScoreOwner(db, candidateId);
  if (known === null || document === null || owner === null)
    throw new DomainError("NOT_FOUND", "This candidate is no longer here.");
  const set = scoreAllRoles(known.corrected.evidence, await findCurrentProfiles(db));
  await removeScores(db, [owner], "all");
  await replaceEvidence(db, { ...owner, documentId: document.id }, known.corrected.evidence.skills);
  const scored = await replaceScores(db, owner, known.corrected, set);
  await replaceLooks(db, [candidateId]);
  await db.candidate.update({
    where: { id: candidateId },
    data: {
      ...candidateColumns(known.corrected, known.corrections),
      ...nearestColumns(set),
      version: { increment: 1 },
    },
  });
  return scoreNotes([scored]);
}

/**
 * Replaces a candidate's document by another and everything that follows from it, inside an open transaction. Corrections stay and win. Gives
 * the stored file that nobody needs any more.
 */
export async function replaceDocument(
  db: WriteClient,
  candidateId: string,
  next: ReadCandidate,
): Promise<{ readonly storageKey: string; readonly scores: readonly JournalNote[] }> {
  const { storageKey } = await db.document.findUniqueOrThrow({ where: { candidateId }, select: { storageKey: true } });
  const now = new Date();
  const document = parseInput(DocumentHead, next.document);
  await db.document.update({ where: { candidateId }, data: documentColumns({ ...next.document, ...document }, now) });
  await db.reading.update({ where: { candidateId }, data: { ...readingColumns(next), readAt: now } });
  const status = statusOf(next.document.text);
  await db.candidate.update({ where: { id: candidateId }, data: { status } });
  return { storageKey, scores: await refreshCandidate(db, candidateId) };
}

/** Replaces what was read of a candidate by a newer reading of the same text. Corrections stay and win. */
export function replaceReading(
  actor: Actor,
  candidateId: string,
  next: Pick<ReadCandidate, "reading" | "readerVersion">,
): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    const { count } = await db.reading.updateMany({
      where: { candidateId },
      data: { ...readingColumns(next), readAt: new Date() },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", "This candidate is no longer here.");
    const scores = await refreshCandidate(db, candidateId);
    const detail = { reader: next.readerVersion };
    return {
      result: undefined,
      entry: [{ kind: "candidate.reread", entity: candidateId, detail }, ...scores],
    };
  });
}
