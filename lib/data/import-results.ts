import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { Prisma } from "@/prisma/generated/client";
import { type ReadClient, read, write } from "./access";
import { parseInput } from "./parse-input";
import { shownFileName, shownName } from "./shown-name";

/** As many as a page lists. */
const MOST_FILES = 2000;

/** What became of a file that was read. */
export type ReadFileResult = {
  readonly id: string;
  readonly originalName: string;
  /** True when the same document was here before. */
  readonly wasHere: boolean;
  readonly candidate: {
    readonly id: string;
    /** Empty when the résumé states none. */
    readonly name: string;
    readonly isSample: boolean;
    readonly hasText: boolean;
    readonly nearestRole: string | null;
    /** Expected points for the nearest role; null when near to none. */
    readonly expected: number | null;
    /** Skills with a quote. */
    readonly quotes: number;
  };
};

type FileOfCandidate = {
  readonly id: string;
  readonly originalName: string;
  readonly status: string;
  readonly candidateId: string | null;
};

async function toResults(
  db: ReadClient,
  actor: Actor,
  files: readonly FileOfCandidate[],
): Promise<readonly ReadFileResult[]> {
  const ids = files.flatMap(({ candidateId }) => candidateId ?? []);
  const candidates = await db.candidate.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, name: true, isSample: true, status: true, nearestRole: true, nearestExpected: true },
      _count: { select: { evidence: true } },
    },
  });
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return files.flatMap(({ id, originalName, status, candidateId }) => {
    const found = byId.get(candidateId ?? "");
    if (found === undefined) return [];
    const { nearestRole, nearestExpected } = found;
    const candidate = {
      ...{ id: found.id, name: shownName(actor, found), isSample: found.isSample, nearestRole },
      hasText: found.status !== "no-text",
      expected: nearestRole === null ? null : nearestExpected,
      quotes: found._count.evidence,
    };
    const fileName = shownFileName(actor, { id: found.id, fileName: originalName });
    return [{ id, originalName: fileName, wasHere: status === "duplicate", candidate }];
  });
}

/** The files of an import that were read last, newest first, with what was found in them. */
export function listReadFiles(actor: Actor, importId: string, limit: number): Promise<readonly ReadFileResult[]> {
  return read(actor, "import:read", async (db) => {
    const files = await db.importFile.findMany({
      where: { importId, status: { in: ["done", "duplicate"] } },
      orderBy: [{ finishedAt: "desc" }, { position: "desc" }],
      take: limit,
    });
    return toResults(db, actor, files);
  });
}

/** The files of an import in which no text was found, in the order in which they came; at most 2,000. */
export function listFilesWithoutText(actor: Actor, importId: string): Promise<readonly ReadFileResult[]> {
  return read(actor, "import:read", async (db) => {
    // An import of a whole pool has any number of files, and hardly one of them is without text.
    const files = await db.$queryRaw<FileOfCandidate[]>(
      Prisma.sql`SELECT f."id" AS "id", f."originalName" AS "originalName", f."status" AS "status", f."candidateId" AS "candidateId"
        FROM "ImportFile" f JOIN "Candidate" c ON c."id" = f."candidateId"
        WHERE f."importId" = ${importId} AND f."status" = 'done' AND c."status" = 'no-text'
        ORDER BY f."position" LIMIT ${MOST_FILES}`,
    );
    return toResults(db, actor, files);
  });
}

const FileIds = z
  .array(z.string().min(1).max(40))
  .min(1, "Choose at least one file.")
  .max(MOST_FILES, "Choose at most 2,000 at a time.");

/** Lets failed files wait again, so that they are read once more. Files that did not fail are skipped. */
export async function retryFailedFiles(
  actor: Actor,
  fileIds: readonly string[],
): Promise<{ readonly waiting: number }> {
  const ids = parseInput(FileIds, fileIds);
  return write(actor, "import:write", async (db) => {
    const { count } = await db.importFile.updateMany({
      where: { id: { in: ids }, status: "failed" },
      data: { status: "waiting", tries: 0, reason: null, failureCode: null, finishedAt: null, leaseUntil: null },
    });
    const entry = count === 0 ? null : { kind: "import.retry", entity: ids[0] ?? "", detail: { files: count } };
    return { result: { waiting: count }, entry };
  });
}

/** Forgets failed files; returns the stored files that nobody needs now. Files that did not fail are skipped. */
export async function removeFailedFiles(
  actor: Actor,
  fileIds: readonly string[],
): Promise<{ readonly storageKeys: readonly string[] }> {
  const ids = parseInput(FileIds, fileIds);
  return write(actor, "import:write", async (db) => {
    const where = { id: { in: ids }, status: "failed" };
    const files = await db.importFile.findMany({ where, select: { id: true, storageKey: true } });
    await db.importFile.deleteMany({ where });
    // An entry each: a restore of an older backup forgets them again by these
    const entry = files.map(({ id }) => ({ kind: "import.forget", entity: id, detail: { chosen: files.length } }));
    return { result: { storageKeys: files.map(({ storageKey }) => storageKey) }, entry };
  });
}
