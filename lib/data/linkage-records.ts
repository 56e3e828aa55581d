import type { LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import { type PreparedRecord, recordPreparer } from "@/lib/domain/linkage/prepared-value";
import { resumeRecord, resumeRules } from "@/lib/domain/linkage/resume-record";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import { monthOf, readingOf } from "./candidate-projection";
import { type StoredCorrection, toCorrection } from "./correction";
import { storableText } from "./fold-text";
import { type Insertion, insertRows } from "./insert-rows";
import { recordStates } from "./linkage-rules";
import type { UncheckedCandidate } from "./linkage-sql";
import { parseStoredFacts } from "./reading";

/** Either engine takes many more ids in one statement, and plans one of so many quickly. */
const IDS_AT_ONCE = 400;

type StoredRecord = { readonly candidate: UncheckedCandidate; readonly record: LinkageRecord };

const recordRows: Insertion<StoredRecord> = {
  into: Prisma.sql`INSERT INTO "LinkRecord" ("candidateId", "candidateNumber", "version", "rules", "fields")`,
  values: ({ candidate: { id, number, version }, record }) => [
    ...[id, number, version, recordStates.waiting, storableText(JSON.stringify(record.fields))],
  ],
};

/** The corrections of these candidates, the earliest of each first; nobody is in it who has none. */
async function correctionsOf(
  db: WriteClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredCorrection[]>> {
  const rows = await db.correction.findMany({
    where: { candidateId: { in: [...ids] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const corrections = new Map<string, StoredCorrection[]>();
  for (const row of rows)
    corrections.set(row.candidateId, [...(corrections.get(row.candidateId) ?? []), toCorrection(row)]);
  return corrections;
}

/** What tells who these candidates are; of one without a reading that there is nothing. */
async function recordsOf(db: WriteClient, candidates: readonly UncheckedCandidate[]): Promise<readonly StoredRecord[]> {
  const ids = candidates.map(({ id }) => id);
  const corrections = await correctionsOf(db, ids);
  const readings = await db.reading.findMany({
    where: { candidateId: { in: ids } },
    select: { candidateId: true, facts: true, readAt: true },
  });
  // Evidence is much to read and matters to nobody whom no one has corrected.
  const evidence = await db.reading.findMany({
    where: { candidateId: { in: [...corrections.keys()] } },
    select: { candidateId: true, evidence: true },
  });
  const evidenceOf = new Map(evidence.map((row) => [row.candidateId, row.evidence]));
  const readingById = new Map(readings.map((row) => [row.candidateId, row]));
  return candidates.map((candidate) => {
    const row = readingById.get(candidate.id);
    if (row === undefined) return { candidate, record: { id: candidate.id, fields: {} } };
    const [known, own] = [evidenceOf.get(candidate.id), corrections.get(candidate.id)];
    const facts =
      known === undefined || own === undefined
        ? parseStoredFacts(row.facts)
        : readingOf({ ...row, evidence: known }, own).corrected.facts;
    return { candidate, record: resumeRecord(candidate.id, facts, monthOf(row.readAt)) };
  });
}

/** Stores what tells who these candidates are, to be compared. */
export async function storeLinkRecords(db: WriteClient, candidates: readonly UncheckedCandidate[]): Promise<void> {
  const records = await recordsOf(db, candidates);
  await db.linkRecord.deleteMany({ where: { candidateId: { in: candidates.map(({ id }) => id) } } });
  await insertRows(db, recordRows, records);
}

/** A stored record. Only `storeLinkRecords` writes the column, from the very type that is read here. */
export function parseLinkRecord(row: { readonly candidateId: string; readonly fields: string }): LinkageRecord {
  // The cast is that promise.
  return { id: row.candidateId, fields: JSON.parse(row.fields) as LinkageRecord["fields"] };
}

/** The stored records of these candidates, ready to be compared, by id. */
export async function loadPreparedOf(
  db: Pick<ReadClient, "linkRecord">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PreparedRecord>> {
  const prepare = recordPreparer(resumeRules);
  const records = new Map<string, PreparedRecord>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE);
    const rows = await db.linkRecord.findMany({ where: { candidateId: { in: some } } });
    for (const row of rows) records.set(row.candidateId, prepare(parseLinkRecord(row)));
  }
  return records;
}
