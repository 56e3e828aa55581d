import Database from "better-sqlite3";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { PresentState } from "@/lib/domain/receipt/compare-with-database";
import type { Receipt } from "@/lib/domain/receipt/receipt";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { applyCorrections } from "./apply-corrections";
import { toCorrection } from "./correction";
import { toRoleProfile } from "./current-profiles";
import { parseStoredReading } from "./reading";
import { documentMarks } from "./receipts";

/* What a database file says of a receipt, beside the program's own connection: the file is only read, and the server may run meanwhile. */

type ReadingRow = { readonly facts: string; readonly evidence: string; readonly readAt: string };
type CorrectionRow = { readonly id: string; readonly field: string; readonly key: string; readonly value: string };
type DocumentRow = { readonly sha256: string; readonly text: string };
type ProfileRow = Parameters<typeof toRoleProfile>[0];

function factsOf(database: Database.Database, candidateId: string): CandidateFacts | null {
  const reading = database
    .prepare<[string], ReadingRow>(`SELECT "facts", "evidence", "readAt" FROM "Reading" WHERE "candidateId" = ?`)
    .get(candidateId);
  if (reading === undefined) return null;
  const corrections = database
    .prepare<[string], CorrectionRow>(
      `SELECT "id", "field", "key", "value" FROM "Correction" WHERE "candidateId" = ? ORDER BY "createdAt", "id"`,
    )
    .all(candidateId)
    // Who corrected it and when has no part in the facts.
    .map((row) => toCorrection({ ...row, createdAt: new Date(0), createdBy: "" }));
  const [year = 0, month = 0] = reading.readAt.split("-").map(Number);
  return applyCorrections(parseStoredReading(reading), corrections, { year, month }).evidence;
}

function candidateOf(database: Database.Database, candidateId: string): PresentState["candidate"] {
  const row = database
    .prepare<[string], DocumentRow>(`SELECT "sha256", "text" FROM "Document" WHERE "candidateId" = ?`)
    .get(candidateId);
  const facts = factsOf(database, candidateId);
  if (row === undefined || facts === null) return null;
  return { document: documentMarks(row), text: row.text, facts };
}

/** The version of a role's profile with this number, or with null the one in force. */
function profileOf(database: Database.Database, role: string, version: number | null): RoleProfile | null {
  const row = database
    .prepare<[string, number], ProfileRow>(
      `SELECT "roleSlug", "version", "baseRate", "requirements" FROM "RoleProfileVersion" WHERE "roleSlug" = ? AND "version" <= ? ORDER BY "version" DESC LIMIT 1`,
    )
    .get(role, version ?? Number.MAX_SAFE_INTEGER);
  return row === undefined || (version !== null && row.version !== version) ? null : toRoleProfile(row);
}

function entryHash(database: Database.Database, seq: number | undefined): string | null {
  const row = database
    .prepare<[number], { readonly hash: string }>(`SELECT "hash" FROM "JournalEntry" WHERE "seq" = ?`)
    .get(seq ?? 0);
  return row?.hash ?? null;
}

/** What the database of a file says now of what a receipt names, all of one moment. Throws when the file is no database of Rolecall. */
export function readPresentState(file: string, receipt: Receipt): PresentState {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const { candidate, exported, recorded, profile } = receipt;
  try {
    return database.transaction(() => ({
      engine: SCORING_ENGINE_VERSION,
      entries: { exported: entryHash(database, exported.entry.seq), recorded: entryHash(database, recorded?.seq) },
      candidate: candidateOf(database, candidate.id),
      profile: {
        named: profileOf(database, profile.role, profile.version),
        current: profileOf(database, profile.role, null),
      },
    }))();
  } finally {
    database.close();
  }
}
