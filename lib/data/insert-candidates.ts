import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { addEvidence, candidateColumns, type EvidenceOwner, nearestColumns } from "./candidate-projection";
import { storableText } from "./fold-text";
import type { NewDocument, ReadCandidate } from "./ingest";
import { type Insertion, insertRows } from "./insert-rows";
import { addLooks } from "./listed-looks";
import { newId } from "./new-id";
import type { ScoredCandidate } from "./score-note";
import { hashInputs, scoreAllRoles } from "./score-rows";
import { addScores } from "./score-store";
import { findNumbers } from "./sheet-known-sql";

/* Candidates whose documents nobody has yet, stored together: a table brings ten thousand, and a statement a table is what they cost least. */

type Created = { readonly id: string; readonly documentId: string; readonly input: ReadCandidate };

const candidateRows: Insertion<Prisma.CandidateCreateManyInput> = {
  into: Prisma.sql`INSERT INTO "Candidate" ("id", "name", "foldedName", "headline", "location", "foldedLocation", "searchText", "yearsLow", "yearsHigh", "yearsRank", "nearestRole", "nearestExpected", "nearestCoverage", "isSample", "status", "createdAt", "version")`,
  values: (row) => [
    ...[row.id, row.name, row.foldedName, row.headline, row.location, row.foldedLocation, row.searchText],
    ...[row.yearsLow, row.yearsHigh, row.yearsRank, row.nearestRole, row.nearestExpected, row.nearestCoverage],
    ...[row.isSample, row.status, row.createdAt, row.version].map(toValue),
  ],
};

const documentRows: Insertion<Prisma.DocumentCreateManyInput> = {
  into: Prisma.sql`INSERT INTO "Document" ("id", "candidateId", "sha256", "originalName", "format", "byteLength", "storageKey", "text", "pageCount", "hidden", "warnings", "importedAt")`,
  values: (row) => [
    ...[row.id, row.candidateId, row.sha256, row.originalName, row.format, row.byteLength, row.storageKey, row.text],
    ...[row.pageCount, row.hidden, row.warnings, toValue(row.importedAt)],
  ],
};

const readingRows: Insertion<Prisma.ReadingCreateManyInput> = {
  into: Prisma.sql`INSERT INTO "Reading" ("candidateId", "facts", "evidence", "readerVersion", "readAt")`,
  values: (row) => [row.candidateId, row.facts, row.evidence, row.readerVersion, toValue(row.readAt)],
};

/** A moment that Prisma's type would also take as text; here it is always a Date. */
function toValue(value: string | number | boolean | Date): string | number | boolean | Date {
  return value;
}

/** Whether there is anything in a document to read. */
export function statusOf(text: string): "readable" | "no-text" {
  return text.trim() === "" ? "no-text" : "readable";
}

/** The columns of a document's row besides whose it is. */
export function documentColumns(document: NewDocument, importedAt: Date) {
  const { sha256, format, byteLength, storageKey, pageCount } = document;
  return {
    ...{ sha256, format, byteLength, storageKey, pageCount, importedAt },
    originalName: storableText(document.originalName),
    text: storableText(document.text),
    hidden: storableText(JSON.stringify(document.hidden)),
    warnings: JSON.stringify(document.warnings),
  };
}

/** The columns of a reading's row besides whose it is and when. */
export function readingColumns({ reading, readerVersion }: Pick<ReadCandidate, "reading" | "readerVersion">) {
  return {
    facts: storableText(JSON.stringify(reading.facts)),
    evidence: storableText(JSON.stringify(reading.evidence)),
    readerVersion,
  };
}

/**
 * Stores new candidates whole, each with document, facts, evidence and the scores for `profiles`, inside an open transaction. Gives them in
 * their order, with what the journal keeps of their scores. The caller knows that none of their documents is here.
 */
export async function insertCandidates(
  db: WriteClient,
  inputs: readonly ReadCandidate[],
  profiles: readonly RoleProfile[],
): Promise<readonly ScoredCandidate[]> {
  if (inputs.length === 0) return [];
  const now = new Date();
  const created = inputs.map((input): Created => ({ id: newId(), documentId: newId(), input }));
  const sets = inputs.map(({ reading }) => scoreAllRoles(reading.evidence, profiles));
  const people = created.map(({ id, input: { reading, document, isSample } }, place) => ({
    ...{ id, isSample, status: statusOf(document.text), createdAt: now, version: 1 },
    ...candidateColumns(reading, []),
    ...nearestColumns(sets[place] ?? { scores: [], nearestRole: null }),
  }));
  await insertRows(db, candidateRows, people);
  const numbers = await findNumbers(
    db,
    created.map(({ id }) => id),
  );
  await insertRows(
    db,
    documentRows,
    created.map(({ id, documentId, input }) => ({
      ...{ id: documentId, candidateId: id },
      ...documentColumns(input.document, now),
    })),
  );
  await insertRows(
    db,
    readingRows,
    created.map(({ id, input }) => ({ candidateId: id, ...readingColumns(input), readAt: input.readAt ?? now })),
  );
  const owned = created.map(({ id, documentId, input }) => {
    const owner: EvidenceOwner = { candidateId: id, candidateNumber: numbers.get(id) ?? 0, documentId };
    return { owner, findings: input.reading.evidence.skills };
  });
  await addEvidence(db, owned);
  await addLooks(
    db,
    owned.flatMap(({ owner: { candidateNumber } }, place) => {
      const input = inputs[place];
      return input === undefined ? [] : [{ ...input, candidateNumber, importedAt: now, marks: [] }];
    }),
  );
  const scored = owned.map(({ owner }, place) => ({
    ...{ candidateId: owner.candidateId, candidateNumber: owner.candidateNumber },
    scores: sets[place]?.scores ?? [],
    inputsHash: hashInputs(inputs[place]?.reading.evidence ?? emptyEvidence),
  }));
  await addScores(db, scored, now);
  return scored;
}

const emptyEvidence = { skills: [], scale: [], signals: [], yearsExperience: null };
