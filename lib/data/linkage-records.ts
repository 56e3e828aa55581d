import { createHash } from "node:crypto";
import { blockingKeys } from "@/lib/domain/linkage/blocking-keys";
import type { LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import { type PreparedRecord, prepareRecord } from "@/lib/domain/linkage/prepared-value";
import { resumeRecord, resumeRules } from "@/lib/domain/linkage/resume-record";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import { loadReading } from "./candidate-projection";
import { storableText } from "./fold-text";
import { insertRows } from "./insert-rows";
import type { UncheckedCandidate } from "./linkage-sql";

/** Raised when rules, keys or weights change: everybody is compared anew then. */
export const LINKAGE_VERSION = "2";

/** Fields whose values are counted, because a rare one tells more. */
const COUNTED = ["given", "surname"];

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 12);
}

/** The key by which a value of a field is counted; null for a field that is not. */
export function countKey(index: number, text: string): string | null {
  const field = resumeRules[index]?.field ?? "";
  return COUNTED.includes(field) ? hashOf(`=${field}:${text}`) : null;
}

/** The keys by which the values of a record are counted. */
export function countKeys(record: PreparedRecord): readonly string[] {
  return record.values.flatMap((values, index) => (values ?? []).flatMap(({ text }) => countKey(index, text) ?? []));
}

/** The keys by which a record is looked for. */
export function searchKeys(record: PreparedRecord): readonly string[] {
  return blockingKeys(record, resumeRules).map(hashOf);
}

const keyRows = {
  into: Prisma.sql`INSERT INTO "LinkKey" ("key", "candidateNumber")`,
  values: ({ key, number }: { readonly key: string; readonly number: number }) => [key, number],
};

async function recordOf(db: WriteClient, candidateId: string): Promise<LinkageRecord> {
  const known = await loadReading(db, candidateId);
  const row = await db.reading.findUnique({ where: { candidateId }, select: { readAt: true } });
  if (known === null || row === null) return { id: candidateId, fields: {} };
  const asOf = { year: row.readAt.getUTCFullYear(), month: row.readAt.getUTCMonth() + 1 };
  return resumeRecord(candidateId, known.corrected.facts, asOf);
}

/** Stores what tells who a candidate is, and what they are looked for by; of one without a reading that there is nothing. */
export async function storeLinkRecord(db: WriteClient, candidate: UncheckedCandidate): Promise<PreparedRecord> {
  const record = await recordOf(db, candidate.id);
  const prepared = prepareRecord(record, resumeRules);
  const columns = {
    ...{ candidateNumber: candidate.number, version: candidate.version, rules: LINKAGE_VERSION },
    fields: storableText(JSON.stringify(record.fields)),
  };
  await db.linkRecord.upsert({
    where: { candidateId: candidate.id },
    create: { candidateId: candidate.id, ...columns },
    update: columns,
  });
  await db.linkKey.deleteMany({ where: { candidateNumber: candidate.number } });
  const keys = [...new Set([...searchKeys(prepared), ...countKeys(prepared)])];
  await insertRows(
    db,
    keyRows,
    keys.map((key) => ({ key, number: candidate.number })),
  );
  return prepared;
}

/** A stored record. Only `storeLinkRecord` writes the column, from the very type that is read here. */
export function parseLinkRecord(row: { readonly candidateId: string; readonly fields: string }): LinkageRecord {
  // The cast is that promise.
  return { id: row.candidateId, fields: JSON.parse(row.fields) as LinkageRecord["fields"] };
}

/** The stored records of these numbers, ready to be compared. */
export async function loadPrepared(
  db: Pick<ReadClient, "linkRecord">,
  numbers: readonly number[],
): Promise<readonly PreparedRecord[]> {
  const rows = await db.linkRecord.findMany({ where: { candidateNumber: { in: [...numbers] } } });
  return rows.map((row) => prepareRecord(parseLinkRecord(row), resumeRules));
}
