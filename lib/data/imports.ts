import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { Import } from "@/prisma/generated/client";
import { type ReadClient, read, write } from "./access";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";
import { shownUpload } from "./shown-name";

export const ImportFileStatus = z.enum(["waiting", "reading", "done", "failed", "duplicate", "cancelled"]);
export type ImportFileStatus = z.infer<typeof ImportFileStatus>;

export type ImportSummary = {
  readonly id: string;
  readonly createdAt: Date;
  readonly isSample: boolean;
  readonly cancelledAt: Date | null;
  readonly total: number;
  /** Files that a browser set out to send and that have not come: it is sending them, or it was closed. 0 once cancelled. */
  readonly missing: number;
  readonly counts: Readonly<Record<ImportFileStatus, number>>;
  /** While files wait or are read. */
  readonly isActive: boolean;
  /** When the last finished file was finished; null before the first. */
  readonly lastFinishedAt: Date | null;
};

export type ImportFileRecord = {
  readonly id: string;
  readonly originalName: string;
  readonly byteLength: number;
  readonly status: ImportFileStatus;
  /** Why it failed, as sentences for the person: what happened, then what to do. */
  readonly reason: string | null;
  /** What kind of failure it was; null when it did not fail. */
  readonly failureCode: string | null;
  readonly candidateId: string | null;
};

const MAXIMUM_FILES = 2000;

const NewImportFile = z.object({
  originalName: z.string().min(1).max(1000),
  byteLength: z.number().int().min(0),
  storageKey: z.string().min(1).max(100),
});
export type NewImportFile = z.infer<typeof NewImportFile>;

/** Opens an import, to which files are then added. */
export function createImport(
  actor: Actor,
  options: { readonly isSample: boolean; readonly announced?: number },
): Promise<{ readonly importId: string }> {
  return write(actor, "import:write", async (db) => {
    const importId = newId();
    await db.import.create({
      data: {
        ...{ id: importId, createdAt: new Date(), createdBy: actor.id, isSample: options.isSample, cancelledAt: null },
        announced: options.announced ?? 0,
      },
    });
    return {
      result: { importId },
      entry: { kind: "import.create", entity: importId, detail: { sample: options.isSample } },
    };
  });
}

/**
 * Adds files, whose bytes are stored already, to an import; they wait to be read. An import takes 2,000 uploads, however many files a ZIP has or
 * people a file of candidates: whoever takes a pool out can bring all of it back. Throws CONFLICT when it was cancelled, INVALID when it is full.
 */
export async function addImportFiles(
  actor: Actor,
  importId: string,
  files: readonly NewImportFile[],
): Promise<readonly string[]> {
  const added = parseInput(z.array(NewImportFile), files);
  return write(actor, "import:write", async (db) => {
    const row = await db.import.findUnique({ where: { id: importId } });
    if (row === null) throw new DomainError("NOT_FOUND", "This import is no longer here. Start a new one.");
    if (row.cancelledAt !== null)
      throw new DomainError("CONFLICT", "This import was cancelled. Start a new one for these files.");
    if (row.arrived >= MAXIMUM_FILES) {
      throw new DomainError("INVALID", "One import takes up to 2,000 files. Import the rest in a second one.");
    }
    // Counted by itself: beside the row, the files of all imports would be.
    const before = await db.importFile.count({ where: { importId } });
    const rows = added.map((file, index) => ({
      id: newId(),
      importId,
      position: before + index,
      ...file,
      originalName: storableText(file.originalName),
      status: "waiting",
      leaseUntil: null,
      tries: 0,
      reason: null,
      failureCode: null,
      candidateId: null,
      finishedAt: null,
    }));
    await db.importFile.createMany({ data: rows });
    return { result: rows.map(({ id }) => id), entry: null };
  });
}

/** Adds one file; see `addImportFiles`. */
export async function addImportFile(
  actor: Actor,
  importId: string,
  file: NewImportFile,
): Promise<{ readonly fileId: string }> {
  const [fileId] = await addImportFiles(actor, importId, [file]);
  if (fileId === undefined) throw new Error("A file was added but has no id.");
  return { fileId };
}

/** Stops an import: waiting files are not read any more, those being read are finished. Returns the stored files that nobody needs now. */
export function cancelImport(actor: Actor, importId: string): Promise<{ readonly storageKeys: readonly string[] }> {
  return write(actor, "import:write", async (db) => {
    const where = { importId, status: "waiting" };
    const files = await db.importFile.findMany({ where, select: { storageKey: true } });
    const now = new Date();
    const { count } = await db.import.updateMany({ where: { id: importId }, data: { cancelledAt: now } });
    if (count === 0) throw new DomainError("NOT_FOUND", "This import is no longer here.");
    await db.importFile.updateMany({ where, data: { status: "cancelled", finishedAt: now } });
    const result = { storageKeys: files.map(({ storageKey }) => storageKey) };
    return { result, entry: { kind: "import.cancel", entity: importId, detail: { files: files.length } } };
  });
}

async function summarise(db: ReadClient, rows: readonly Import[]): Promise<ImportSummary[]> {
  const groups = await db.importFile.groupBy({
    by: ["importId", "status"],
    where: { importId: { in: rows.map(({ id }) => id) } },
    _count: { _all: true },
    _max: { finishedAt: true },
  });
  return rows.map(({ id, createdAt, isSample, cancelledAt, announced, arrived }) => {
    const counts = { waiting: 0, reading: 0, done: 0, failed: 0, duplicate: 0, cancelled: 0 };
    let lastFinishedAt: Date | null = null;
    for (const group of groups.filter(({ importId }) => importId === id)) {
      counts[ImportFileStatus.parse(group.status)] = group._count._all;
      const finished = group._max.finishedAt;
      if (finished !== null && (lastFinishedAt === null || finished > lastFinishedAt)) lastFinishedAt = finished;
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return {
      id,
      createdAt,
      isSample,
      cancelledAt,
      total,
      missing: cancelledAt === null ? Math.max(0, announced - arrived) : 0,
      counts,
      isActive: counts.waiting + counts.reading > 0,
      lastFinishedAt,
    };
  });
}

/** One import with its progress. Throws NOT_FOUND. */
export function getImport(actor: Actor, importId: string): Promise<ImportSummary> {
  return read(actor, "import:read", async (db) => {
    const row = await db.import.findUnique({ where: { id: importId } });
    const [summary] = row === null ? [] : await summarise(db, [row]);
    if (summary === undefined)
      throw new DomainError("NOT_FOUND", "This import is no longer here. Everything that it read is under Candidates.");
    return summary;
  });
}

/** The newest 50 imports with their progress, newest first. */
export function listImports(actor: Actor): Promise<readonly ImportSummary[]> {
  return read(actor, "import:read", async (db) =>
    summarise(db, await db.import.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 50 })),
  );
}

/** The files of an import in the order in which they came, all or those of some states; at most 2,000. */
export function listImportFiles(
  actor: Actor,
  importId: string,
  statuses: readonly ImportFileStatus[],
): Promise<readonly ImportFileRecord[]> {
  return read(actor, "import:read", async (db) => {
    const rows = await db.importFile.findMany({
      where: { importId, ...(statuses.length === 0 ? {} : { status: { in: [...statuses] } }) },
      orderBy: { position: "asc" },
      take: MAXIMUM_FILES,
      include: { import: { select: { createdBy: true } } },
    });
    return rows.map(({ import: { createdBy }, ...row }) => {
      const { id, byteLength, status, reason, failureCode, candidateId } = row;
      const originalName = shownUpload(actor, { ...row, createdBy });
      return { id, originalName, byteLength, status: ImportFileStatus.parse(status), reason, failureCode, candidateId };
    });
  });
}
