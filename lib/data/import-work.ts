import "server-only";
import type { Actor } from "@/lib/domain/access";
import { type ReadClient, read, write } from "./access";
import { insertReadCandidate, type ReadCandidate, type StoredCandidate } from "./ingest";
import { type RestoredFrom, restoreCorrections } from "./restore-corrections";

/** A file that a worker has taken: nobody else takes it before `leaseUntil`. */
export type ClaimedFile = {
  readonly id: string;
  readonly importId: string;
  readonly originalName: string;
  readonly storageKey: string;
  readonly isSample: boolean;
  readonly leaseUntil: Date;
};

/** A file whose reading ended the program this often is not tried again. */
const MAXIMUM_TRIES = 3;

/**
 * Takes up to `limit` files that wait, or whose worker has not finished them in time (the program was killed), oldest import first.
 * A file that was taken three times without an end is marked failed, so that one poisonous file cannot stop the rest.
 */
export function claimWaitingFiles(
  actor: Actor,
  claim: { readonly limit: number; readonly leaseSeconds: number; readonly now: Date },
): Promise<readonly ClaimedFile[]> {
  return write(actor, "import:write", async (db) => {
    const { limit, leaseSeconds, now } = claim;
    await db.importFile.updateMany({
      where: { status: "reading", leaseUntil: { lt: now }, tries: { gte: MAXIMUM_TRIES } },
      data: {
        status: "failed",
        leaseUntil: null,
        finishedAt: now,
        failureCode: "READER_FAILED",
        reason: "Reading this file stopped the reader three times. Save it anew as PDF or DOCX and try that one.",
      },
    });
    const files = await db.importFile.findMany({
      where: { OR: [{ status: "waiting" }, { status: "reading", leaseUntil: { lt: now } }] },
      orderBy: [{ import: { createdAt: "asc" } }, { importId: "asc" }, { position: "asc" }],
      take: limit,
      include: { import: { select: { isSample: true } } },
    });
    const leaseUntil = new Date(now.getTime() + leaseSeconds * 1000);
    await db.importFile.updateMany({
      where: { id: { in: files.map(({ id }) => id) } },
      data: { status: "reading", leaseUntil, tries: { increment: 1 } },
    });
    const result = files.map(({ id, importId, originalName, storageKey, import: parent }) => {
      return { id, importId, originalName, storageKey, isSample: parent.isSample, leaseUntil };
    });
    return { result, entry: null };
  });
}

/** Takes one failed file, so that it is read again at once with what the person added; null when it did not fail or is gone. */
export function claimFailedFile(
  actor: Actor,
  fileId: string,
  claim: { readonly leaseSeconds: number; readonly now: Date },
): Promise<ClaimedFile | null> {
  return write(actor, "import:write", async (db) => {
    const file = await db.importFile.findFirst({
      where: { id: fileId, status: "failed" },
      include: { import: { select: { isSample: true } } },
    });
    if (file === null) return { result: null, entry: null };
    const leaseUntil = new Date(claim.now.getTime() + claim.leaseSeconds * 1000);
    await db.importFile.update({ where: { id: fileId }, data: { status: "reading", leaseUntil } });
    const { id, importId, originalName, storageKey, import: parent } = file;
    return { result: { id, importId, originalName, storageKey, isSample: parent.isSample, leaseUntil }, entry: null };
  });
}

/** Gives files of a killed program back at start, when no other worker can be alive: they wait again at once. */
export function releaseLeases(actor: Actor): Promise<number> {
  return write(actor, "import:write", async (db) => {
    const { count } = await db.importFile.updateMany({
      where: { status: "reading" },
      data: { leaseUntil: new Date(0) },
    });
    return { result: count, entry: null };
  });
}

/** Lets files that were taken wait again as if they had not been: their worker stopped for no fault of theirs, for example on a full disk. */
export function returnClaims(actor: Actor): Promise<void> {
  return write(actor, "import:write", async (db) => {
    await db.importFile.updateMany({
      where: { status: "reading" },
      data: { status: "waiting", leaseUntil: null, tries: { decrement: 1 } },
    });
    return { result: undefined, entry: null };
  });
}

/** Names of all stored files that a candidate or an import still needs; a failed file is kept for the person to look into. */
export function listNeededStorageKeys(actor: Actor): Promise<ReadonlySet<string>> {
  return read(actor, "import:read", async (db) => {
    const documents = await db.document.findMany({ select: { storageKey: true } });
    const files = await db.importFile.findMany({
      where: { status: { in: ["waiting", "reading", "failed"] } },
      select: { storageKey: true },
    });
    const replaced = await db.sheetReplaced.findMany({ select: { storageKey: true } });
    return new Set([...documents, ...files, ...replaced].map(({ storageKey }) => storageKey));
  });
}

/** Whether any file waits or is being read. */
export function hasImportWork(actor: Actor): Promise<boolean> {
  return read(
    actor,
    "import:read",
    async (db) => (await db.importFile.count({ where: { status: { in: ["waiting", "reading"] } } })) > 0,
  );
}

/** Who brought a file in. */
async function findImporter(db: Pick<ReadClient, "importFile">, fileId: string): Promise<string> {
  const file = await db.importFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { import: { select: { createdBy: true } } },
  });
  return file.import.createdBy;
}

/**
 * Stores the candidate of a file and marks the file, both in one transaction: after a crash it is either whole or waiting, never twice.
 * `isNew` false means that the same document was here already, and the file's own bytes are not needed. `restored` is what else a file of
 * candidates says of the person; to somebody who is here already it does nothing. Throws INVALID for corrections that do not hold.
 */
export function finishImportFileWithCandidate(
  actor: Actor,
  fileId: string,
  candidate: ReadCandidate,
  restored: RestoredFrom | null = null,
): Promise<StoredCandidate> {
  return write(actor, "import:write", async (db) => {
    const readAt = restored === null ? {} : { readAt: restored.readAt };
    const { result, entry } = await insertReadCandidate(db, { ...candidate, ...readAt }, { import: fileId });
    const corrected =
      restored === null || !result.isNew
        ? []
        : await restoreCorrections(db, result.candidateId, restored, await findImporter(db, fileId));
    const status = result.isNew ? "done" : "duplicate";
    await db.importFile.updateMany({
      where: { id: fileId, status: "reading" },
      data: {
        status,
        candidateId: result.candidateId,
        leaseUntil: null,
        finishedAt: new Date(),
        reason: null,
        failureCode: null,
      },
    });
    return { result, entry: [...entry, ...corrected] };
  });
}

/** Marks a file that could not be read, with a sentence for the person, or that is here already as `candidateId`. */
export function finishImportFile(
  actor: Actor,
  fileId: string,
  outcome:
    | { readonly status: "failed"; readonly reason: string; readonly code: string }
    | { readonly status: "duplicate"; readonly candidateId: string },
): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const reason = outcome.status === "failed" ? outcome.reason.slice(0, 500) : null;
    const failureCode = outcome.status === "failed" ? outcome.code : null;
    const candidateId = outcome.status === "duplicate" ? outcome.candidateId : null;
    await db.importFile.updateMany({
      where: { id: fileId, status: "reading" },
      data: { status: outcome.status, reason, failureCode, candidateId, leaseUntil: null, finishedAt: new Date() },
    });
    return { result: undefined, entry: null };
  });
}

/** The candidate whose document has these bytes, so that a known file need not be read again; null when there is none. */
export function findCandidateByDocument(actor: Actor, sha256: string): Promise<string | null> {
  return read(actor, "import:read", async (db) => {
    const row = await db.document.findUnique({ where: { sha256 }, select: { candidateId: true } });
    return row?.candidateId ?? null;
  });
}
