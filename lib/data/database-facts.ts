import Database from "better-sqlite3";
import type { StoredFolder } from "@/lib/domain/backup/stored-folders";
import { DomainError } from "@/lib/domain/errors";
import type { ChainEnd } from "@/lib/domain/journal/journal-chain";
import { describeFault } from "@/lib/domain/journal/journal-chain";
import { checkJournal, hasJournal } from "./journal-file";
import { asUnsound } from "./unsound-database";

/** What a sound database file says of itself. */
export type DatabaseFacts = {
  /** The end of the journal's chain; null when the database is from before it. */
  readonly journal: ChainEnd | null;
  /** Names of the migrations that made it, in their order. */
  readonly migrations: readonly string[];
  /** The files that belong to it. `sha256` is what the bytes must have; null while a file waits to be read. */
  readonly files: readonly StoredFile[];
};

export type StoredFile = {
  readonly folder: StoredFolder;
  readonly storageKey: string;
  readonly sha256: string | null;
};

function hasTable(database: Database.Database, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

function migrationsOf(database: Database.Database): readonly string[] {
  if (!hasTable(database, "_prisma_migrations")) return [];
  const rows = database
    .prepare<[], { name: string }>(
      `SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`,
    )
    .all();
  return rows.map(({ name }) => name);
}

function filesOf(database: Database.Database): readonly StoredFile[] {
  if (!hasTable(database, "Document") || !hasTable(database, "ImportFile")) return [];
  // A backup may be from before spreadsheets came in.
  const ofTable = (table: string, select: string) => (hasTable(database, table) ? `UNION ALL ${select}` : "");
  return database
    .prepare<[], StoredFile>(
      `SELECT 'documents' AS "folder", "storageKey", "sha256" FROM "Document"
       UNION ALL
       SELECT 'documents', "storageKey", NULL FROM "ImportFile" WHERE "status" IN ('waiting', 'reading', 'failed')
         AND "storageKey" NOT IN (SELECT "storageKey" FROM "Document")
       ${ofTable("SheetReplaced", `SELECT 'documents', "storageKey", "sha256" FROM "SheetReplaced"`)}
       ${ofTable("CandidateSheet", `SELECT 'candidate-sheets', "storageKey", NULL FROM "CandidateSheet" WHERE "storageKey" IS NOT NULL`)}
       ${ofTable("SheetFile", `SELECT 'candidate-sheets', "storageKey", "sha256" FROM "SheetFile"`)}
       ORDER BY 1 DESC, 2`,
    )
    .all();
}

function problemOf(database: Database.Database): string | null {
  const integrity = database.pragma("integrity_check(1)", { simple: true });
  if (integrity !== "ok") return "its pages are damaged";
  const broken = database.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) return "rows lack what they belong to";
  if (!hasJournal(database)) return null;
  const check = checkJournal(database);
  return check.kind === "sound" ? null : `its journal is broken. ${describeFault(check.fault)}`;
}

/** Checks a database file to the last page and row, and gives what it says of itself. Throws INVALID with the reason when it is not sound. */
export function inspectDatabase(file: string): DatabaseFacts {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    const problem = problemOf(database);
    if (problem !== null) throw new DomainError("INVALID", `The database is not sound: ${problem}`);
    const check = hasJournal(database) ? checkJournal(database) : null;
    return {
      journal: check?.kind === "sound" ? check.end : null,
      migrations: migrationsOf(database),
      files: filesOf(database),
    };
  } catch (error) {
    throw asUnsound(error);
  } finally {
    database?.close();
  }
}
