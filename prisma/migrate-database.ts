import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { lockDatabase } from "@/lib/data/data-folder-lock";
import { appendToJournalFile, hasJournal } from "@/lib/data/journal-file";
import { finishRestore, isRestoreUnfinished } from "@/lib/data/restore-moves";
import { systemActor } from "@/lib/domain/access";
import { createBackup } from "@/lib/server/backup/create-backup";
import { chainEarlierEntries } from "./chain-earlier-entries";
import { listMigrations, type Migration, migrationsFolder } from "./migration-list";

/** `backup` is the file that an existing database was copied to first; null when there was nothing to keep or to do. */
export type MigrationResult = { readonly applied: readonly string[]; readonly backup: string | null };

/** Prisma's own table, so that `prisma migrate` works on the same database for whoever has its engine. */
const RECORD_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

function hasTable(database: Database.Database, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

function recordedMigrations(database: Database.Database): ReadonlyMap<string, string> {
  if (!hasTable(database, "_prisma_migrations")) return new Map();
  const rows = database
    .prepare<[], { name: string; checksum: string }>(
      `SELECT "migration_name" AS name, "checksum" AS checksum FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
    )
    .all();
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

/** What is still to apply. Throws one sentence for a database that this program does not understand. */
function pendingMigrations(
  database: Database.Database,
  file: string,
  known: readonly Migration[],
): readonly Migration[] {
  const recorded = recordedMigrations(database);
  const names = new Set(known.map(({ name }) => name));
  for (const name of recorded.keys()) {
    if (!names.has(name)) {
      throw new Error(
        `The database ${file} was made by a newer Rolecall. Start that version, or put back a backup with npm run restore.`,
      );
    }
  }
  const changed = known.find(({ name, checksum }) => recorded.has(name) && recorded.get(name) !== checksum);
  if (changed !== undefined) {
    throw new Error(
      `The migration ${changed.name} is not the one that made the database ${file}. Put back a backup with npm run restore.`,
    );
  }
  return known.filter(({ name }) => !recorded.has(name));
}

/**
 * Backs up a database that holds anything, without the documents: a migration changes none of them, and a start should not wait for a copy of
 * all. `npm run restore` takes such a backup as any other.
 */
function backUp(database: Database.Database, databaseFile: string, folder: string): string | null {
  const tables = database
    .prepare<[], { count: number }>("SELECT COUNT(*) AS count FROM sqlite_master WHERE type = 'table'")
    .get();
  if ((tables?.count ?? 0) === 0) return null;
  const about = { reason: "migration", actor: systemActor.id, now: new Date() } as const;
  return createBackup({ databaseFile, documentsFolder: null, folder, ...about }).file;
}

/** In the journal from the moment on that there is one. */
function noteMigration(
  database: Database.Database,
  migration: { readonly name: string; readonly checksum: string; readonly at: string },
): void {
  if (!hasJournal(database)) return;
  const { name, checksum, at } = migration;
  const detail = JSON.stringify({ checksum });
  appendToJournalFile(database, { at, actor: systemActor.id, kind: "migration.apply", entity: name, detail });
}

/** One migration and its record in one transaction: after a crash it is either whole or not there. */
function applyMigration(database: Database.Database, { name, sql, checksum }: Migration): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const now = new Date().toISOString();
    database.exec(RECORD_TABLE);
    database.exec(sql);
    chainEarlierEntries(database);
    const broken = database.prepare("PRAGMA foreign_key_check").all();
    if (broken.length > 0)
      throw new Error(`The migration ${name} would leave ${broken.length} rows without what they belong to.`);
    database
      .prepare(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksum, now, name, now);
    noteMigration(database, { name, checksum, at: now });
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** A program before this one may have left what was deleted in pages that are no longer used; made anew, the file has none. */
function forgetChanged(database: Database.Database): void {
  database.exec("VACUUM");
  database.pragma("wal_checkpoint(TRUNCATE)");
}

function openDatabase(file: string): Database.Database {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 30_000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("secure_delete = ON");
  // SQLite ignores this inside a transaction, and a migration that rebuilds a table needs it off; the check above makes up for it.
  database.pragma("foreign_keys = OFF");
  return database;
}

/** A restore that was killed between its renames is finished before anything is opened. */
function endRestore(file: string): void {
  if (!isRestoreUnfinished(file)) return;
  const lock = lockDatabase(file);
  try {
    finishRestore(file);
  } finally {
    lock.release();
  }
}

/** A sentence in place of what SQLite says of a file that it cannot read. */
function asSentence(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError) || !/^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code)) return error;
  return new Error(
    `The file ${file} is not a sound Rolecall database. Put back a backup with npm run restore, or move it away.`,
  );
}

/**
 * Brings the database `file` to the state that this program needs, creating it when it is missing. Each migration is one transaction;
 * an existing database is copied to `backupsFolder` before the first of them. A second call does nothing. Throws one sentence when the
 * database is newer than the program, unsound, or in use by another Rolecall while something is to be changed.
 */
export function migrateDatabase(
  file: string,
  backupsFolder: string,
  folder: string = migrationsFolder,
): MigrationResult {
  const existed = existsSync(file) && statSync(file).size > 0;
  let database: Database.Database | null = null;
  try {
    endRestore(file);
    database = openDatabase(file);
    return migrate(database, { file, backupsFolder: existed ? backupsFolder : null, known: listMigrations(folder) });
  } catch (error) {
    throw asSentence(error, file);
  } finally {
    database?.close();
  }
}

type Task = { readonly file: string; readonly backupsFolder: string | null; readonly known: readonly Migration[] };

function migrate(database: Database.Database, { file, backupsFolder, known }: Task): MigrationResult {
  if (pendingMigrations(database, file, known).length === 0) return { applied: [], backup: null };
  const lock = lockDatabase(file);
  try {
    // Asked again: another start may have applied them while this one waited for the lock.
    const pending = pendingMigrations(database, file, known);
    const backup = backupsFolder !== null && pending.length > 0 ? backUp(database, file, backupsFolder) : null;
    for (const migration of pending) applyMigration(database, migration);
    if (backup !== null) forgetChanged(database);
    return { applied: pending.map(({ name }) => name), backup };
  } finally {
    lock.release();
  }
}
