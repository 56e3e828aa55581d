import Database from "better-sqlite3";
import type { ChainEnd, JournalFacts } from "@/lib/domain/journal/journal-chain";
import { appendToJournalFile, hasJournal, readJournalEnd } from "./journal-file";
import { asUnsound } from "./unsound-database";

/** How long another process may hold the right to write before a note is given up. */
const PATIENCE_MS = 15_000;

/**
 * Copies the database `source` to the new file `target`, whole, of one moment and without empty pages, even while others write. A plain copy
 * of the file, or of the file and its log, often cannot be opened.
 */
export function copyDatabase(source: string, target: string): void {
  const database = new Database(source, { readonly: true, fileMustExist: true, timeout: PATIENCE_MS });
  try {
    database.prepare("VACUUM INTO ?").run(target);
  } catch (error) {
    throw asUnsound(error);
  } finally {
    database.close();
  }
}

/** Whether a stored file still belongs to the database; false when its person was deleted, or its spreadsheet imported, meanwhile. */
export function isDocumentNeeded(file: string, storageKey: string): boolean {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: PATIENCE_MS });
  try {
    const found = database
      .prepare(
        `SELECT 1 FROM "Document" WHERE "storageKey" = ? UNION ALL SELECT 1 FROM "ImportFile" WHERE "storageKey" = ? AND "status" IN ('waiting', 'reading', 'failed') UNION ALL SELECT 1 FROM "SheetReplaced" WHERE "storageKey" = ? UNION ALL SELECT 1 FROM "CandidateSheet" WHERE "storageKey" = ? UNION ALL SELECT 1 FROM "SheetFile" WHERE "storageKey" = ?`,
      )
      .get(...Array.from({ length: 5 }, () => storageKey));
    return found !== undefined;
  } finally {
    database.close();
  }
}

/** Adds an entry to the journal of a database file, which a running program may use meanwhile. Nothing when it has no journal yet. */
export function noteInDatabase(file: string, facts: JournalFacts): void {
  const database = new Database(file, { fileMustExist: true, timeout: PATIENCE_MS });
  try {
    if (hasJournal(database)) appendToJournalFile(database, facts);
  } finally {
    database.close();
  }
}

/** Where a database file's journal ends; null when there is no file or no journal, or when it cannot be read, which may be why it is replaced. */
export function findJournalEnd(file: string): ChainEnd | null {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    return readJournalEnd(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
