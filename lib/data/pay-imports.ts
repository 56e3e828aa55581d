import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { knownFiles, type PayFileKind, payFileKinds } from "@/lib/domain/compensation/records/pay-file-kinds";
import { mappingProblem, PayMapping } from "@/lib/domain/compensation/records/pay-mapping";
import { DomainError } from "@/lib/domain/errors";
import { claimGrades } from "@/lib/reference/claims";
import type { PayImport as ImportRow } from "@/prisma/generated/client";
import { read, type WriteClient, write } from "./access";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";
import { sameFileProblem } from "./pay-import-same-file";

export const payImportStatuses = ["waiting", "reading", "done", "failed", "undone"] as const;
export type PayImportStatus = (typeof payImportStatuses)[number];

/** How many of an import's taken rows have each flag, and how many each role; "" for those without one. */
const Counts = z.object({
  flags: z.record(z.string(), z.number()).default({}),
  roles: z.record(z.string(), z.number()).default({}),
});
export type PayImportCounts = z.infer<typeof Counts>;

/** One file about pay. */
export type PayImport = Pick<
  ImportRow,
  | "id"
  | "createdAt"
  | "createdBy"
  | "fileName"
  | "byteLength"
  | "sha256"
  | "storageKey"
  | "sourceName"
  | "sourceUrl"
  | "licence"
  | "problem"
  | "readRows"
  | "takenRows"
  | "refusedRows"
  | "finishedAt"
  | "undoneAt"
> & {
  readonly kind: PayFileKind;
  readonly grade: (typeof claimGrades)[number];
  readonly mapping: PayMapping;
  readonly status: PayImportStatus;
  readonly counts: PayImportCounts;
};

const StoredKinds = z.object({
  kind: z.enum(payFileKinds),
  grade: z.enum(claimGrades),
  status: z.enum(payImportStatuses),
});

/** A stored import, as the program speaks of it. */
export function toPayImport(row: ImportRow): PayImport {
  const { basis: _inMapping, ...rest } = row;
  return {
    ...rest,
    ...StoredKinds.parse(row),
    mapping: PayMapping.parse(JSON.parse(row.mapping)),
    counts: Counts.parse(JSON.parse(row.counts)),
  };
}

const GONE = "This file is no longer here. Send it once more.";

/** One import of the transaction; throws NOT_FOUND. */
export async function requirePayImport(db: Pick<WriteClient, "payImport">, id: string): Promise<PayImport> {
  const row = await db.payImport.findUnique({ where: { id } });
  if (row === null) throw new DomainError("NOT_FOUND", GONE);
  return toPayImport(row);
}

const NewFile = z.object({
  kind: z.enum(payFileKinds),
  fileName: z.string().min(1).max(300),
  byteLength: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  storageKey: z.string().regex(/^[a-z0-9]{8,64}$/),
  mapping: PayMapping,
});

/** Notes a file that was kept; it waits for somebody to look at it and to begin. */
export function createPayImport(actor: Actor, file: z.input<typeof NewFile>): Promise<string> {
  const { mapping, ...given } = parseInput(NewFile, file);
  const { sourceName, sourceUrl, licence, grade } = knownFiles[given.kind];
  return write(actor, "pay:write", async (db) => {
    const id = newId();
    const source = { sourceName: sourceName || given.fileName, sourceUrl, licence, grade };
    const base = { id, createdAt: new Date(), createdBy: actor.id, status: "waiting", basis: mapping.basis };
    const fileName = storableText(given.fileName);
    await db.payImport.create({ data: { ...given, ...source, ...base, fileName, mapping: JSON.stringify(mapping) } });
    return { result: id, entry: { kind: "pay-import.create", entity: id, detail: { kind: given.kind } } };
  });
}

/** One import; throws NOT_FOUND. */
export function getPayImport(actor: Actor, id: string): Promise<PayImport> {
  return read(actor, "pay:write", async (db) => {
    const row = await db.payImport.findUnique({ where: { id } });
    if (row === null) throw new DomainError("NOT_FOUND", GONE);
    return toPayImport(row);
  });
}

export const PayImportSource = z.object({
  sourceName: z.string().trim().min(1, "Name the source: it stands beside every figure.").max(200),
  sourceUrl: z
    .union([
      z.literal("").transform(() => null),
      z.url({ protocol: /^https?$/, error: "Write a whole address: https://…" }),
    ])
    .nullable(),
  licence: z.string().trim().max(300),
  grade: z.enum(claimGrades),
});

const Change = z.object({ id: z.string().min(1), mapping: PayMapping, source: PayImportSource });

/** Says what the columns of a file hold and where it is from; nothing is read yet. Throws CONFLICT when it is being read or was. */
export function changePayImport(actor: Actor, input: z.input<typeof Change>): Promise<void> {
  const { id, mapping, source } = parseInput(Change, input);
  return write(actor, "pay:write", async (db) => {
    requireUnread(await requirePayImport(db, id));
    const data = { ...source, mapping: JSON.stringify(mapping), basis: mapping.basis };
    await db.payImport.update({ where: { id }, data });
    return { result: undefined, entry: null };
  });
}

/** Lets a waiting or failed file be read. Throws CONFLICT when it is being read or was, or the same file is imported, INVALID when its mapping lacks something. */
export function startPayImport(actor: Actor, id: string): Promise<void> {
  return write(actor, "pay:write", async (db) => {
    const before = await requirePayImport(db, id);
    requireUnread(before);
    const problem = mappingProblem(before.mapping);
    if (problem !== null) throw new DomainError("INVALID", problem);
    if (before.storageKey === null) throw new DomainError("NOT_FOUND", GONE);
    const same = await sameFileProblem(db, before);
    if (same !== null) throw new DomainError("CONFLICT", same);
    await db.payRefusal.deleteMany({ where: { importId: id } });
    const fresh = { problem: null, readRows: 0, takenRows: 0, refusedRows: 0, counts: "{}", finishedAt: null };
    await db.payImport.update({ where: { id }, data: { ...fresh, status: "reading" } });
    return { result: undefined, entry: { kind: "pay-import.start", entity: id, detail: { kind: before.kind } } };
  });
}

function requireUnread({ status }: PayImport): void {
  if (status !== "waiting" && status !== "failed")
    throw new DomainError("CONFLICT", "This file is being read already, or was. Look at the list of imports.");
}

/** Takes a file away that nobody imported. Gives the stored file to remove. */
export function discardPayImport(actor: Actor, id: string): Promise<string | null> {
  return write(actor, "pay:write", async (db) => {
    const { status, storageKey } = await requirePayImport(db, id);
    if (status !== "waiting" && status !== "failed")
      throw new DomainError("CONFLICT", "This file was imported: take the import back instead.");
    await db.payImport.delete({ where: { id } });
    return { result: storageKey, entry: { kind: "pay-import.discard", entity: id, detail: {} } };
  });
}
