import type Database from "better-sqlite3";
import { appendToJournalFile } from "@/lib/data/journal-file";

type EarlierEntry = { at: string; actor: string; kind: string; entity: string; detail: string };

/**
 * Chains the entries that were written before the journal was a chain, in their order, and drops the table in which the migration left
 * them; nothing when there is none. Part of the migration's transaction, so that no entry is ever seen outside the chain.
 */
export function chainEarlierEntries(database: Database.Database): void {
  const name = "JournalEntryBefore";
  if (database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) === undefined) return;
  const entries = database
    .prepare<[], EarlierEntry>(
      `SELECT replace("at", '+00:00', 'Z') AS "at", "actor", "kind", "entity", "detail" FROM "${name}" ORDER BY "seq"`,
    )
    .all();
  for (const entry of entries) appendToJournalFile(database, entry);
  database.exec(`DROP TABLE "${name}"`);
}
