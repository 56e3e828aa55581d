import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDatabase } from "@/lib/data/data-folder-lock";
import { checkJournalFile } from "@/lib/data/journal-file";
import { readBackup } from "@/lib/server/backup/read-backup";
import { migrateDatabase } from "@/prisma/migrate-database";
import { migrationsFolder } from "@/prisma/migration-list";
import { diffFromDatabase } from "@/prisma/schema-engine";

let folder = "";
let file = "";
let backups = "";
let migrations = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolecall-migrate-"));
  file = path.join(folder, "rolecall.db");
  backups = path.join(folder, "backups");
  migrations = path.join(folder, "migrations");
  cpSync(migrationsFolder, migrations, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the migrations that the program ships. */
function shipped(): readonly string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(migrations, name));
  writeFileSync(path.join(migrations, name, "migration.sql"), sql);
}

function query(sql: string): unknown[] {
  const database = new Database(file);
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

test("a new database is made without a backup, and a second call does nothing", () => {
  expect(migrateDatabase(file, backups, migrations)).toMatchObject({ applied: shipped(), backup: null });
  expect(migrateDatabase(file, backups, migrations)).toEqual({ applied: [], backup: null });
});

test("an existing database is copied whole before it is changed", () => {
  migrateDatabase(file, backups, migrations);
  new Database(file).exec(`INSERT INTO "Source" ("id", "name") VALUES ('kept', 'kept')`).close();
  addMigration("99990101000000_next", `ALTER TABLE "Source" ADD COLUMN "extra" TEXT;`);
  const { applied, backup } = migrateDatabase(file, backups, migrations);
  expect(applied).toEqual(["99990101000000_next"]);
  const bytes: Uint8Array[] = [];
  const manifest = readBackup(backup ?? "", () => (chunk) => bytes.push(Uint8Array.from(chunk)));
  expect(manifest).toMatchObject({ contents: "database", reason: "migration", files: [{ path: "rolecall.db" }] });
  const copy = new Database(Buffer.concat(bytes));
  expect(copy.prepare(`SELECT * FROM "Source"`).all()).toEqual([{ id: "kept", name: "kept", url: null }]);
  expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
  copy.close();
});

test("a migration that fails half-way leaves nothing of itself, and the data as they were", () => {
  migrateDatabase(file, backups, migrations);
  addMigration("99990101000000_broken", `CREATE TABLE "Half" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);`);
  expect(() => migrateDatabase(file, backups, migrations)).toThrow();
  expect(query(`SELECT 1 FROM sqlite_master WHERE name = 'Half'`)).toEqual([]);
  expect(query(`SELECT "migration_name" FROM "_prisma_migrations"`)).toHaveLength(shipped().length);
});

test("a database of a newer program, a changed migration and a file that is no database are refused with one sentence", () => {
  addMigration("99990101000000_future", `ALTER TABLE "Source" ADD COLUMN "extra" TEXT;`);
  migrateDatabase(file, backups, migrations);
  rmSync(path.join(migrations, "99990101000000_future"), { recursive: true });
  expect(() => migrateDatabase(file, backups, migrations)).toThrow(/made by a newer Rolecall/);
  addMigration("99990101000000_future", "SELECT 1;");
  expect(() => migrateDatabase(file, backups, migrations)).toThrow(/is not the one that made/);
  const garbage = path.join(folder, "garbage.db");
  writeFileSync(garbage, "this is not a database, and it is long enough to be looked at as one".repeat(20));
  expect(() => migrateDatabase(garbage, backups, migrations)).toThrow(/not a sound Rolecall database/);
  expect(readdirSync(folder)).toContain("garbage.db");
});

test("while another Rolecall holds the database, nothing is changed", () => {
  migrateDatabase(file, backups, migrations);
  addMigration("99990101000000_next", `ALTER TABLE "Source" ADD COLUMN "extra" TEXT;`);
  const lock = lockDatabase(file);
  expect(() => migrateDatabase(file, backups, migrations)).toThrow(/Another Rolecall is using/);
  lock.release();
  expect(migrateDatabase(file, backups, migrations).applied).toHaveLength(1);
});

test("the migrations together make exactly what schema.prisma describes", async () => {
  migrateDatabase(file, backups, migrations);
  const schema = path.join(migrationsFolder, "..", "schema.prisma");
  const text = readFileSync(schema, "utf8");
  expect(await diffFromDatabase(file, { path: schema, text })).toBe("");
});

test("the journal refuses to change or lose an entry, to take one that does not follow, and to forget where it ends", () => {
  migrateDatabase(file, backups, migrations);
  const database = new Database(file);
  const insert = (seq: number, hash: string) =>
    database.exec(
      `INSERT INTO "JournalEntry" VALUES (${seq}, '2026-11-21T00:00:00.000+00:00', 'a', 'k', 'e', '{}', '${hash}')`,
    );
  const { seq: end } = query(`SELECT "seq" FROM "JournalHead"`)[0] as { seq: number };
  insert(end + 1, "0".repeat(64));
  expect(() => database.exec(`UPDATE "JournalEntry" SET "actor" = 'b'`)).toThrow(/only ever added to/);
  expect(() => database.exec(`DELETE FROM "JournalEntry"`)).toThrow(/only ever added to/);
  expect(() => insert(end + 1, "0".repeat(64))).toThrow(/follows the last one/);
  expect(() => insert(end + 3, "0".repeat(64))).toThrow(/follows the last one/);
  expect(() => insert(end + 2, "")).toThrow(/follows the last one/);
  expect(() => database.exec(`UPDATE "JournalHead" SET "seq" = 1`)).toThrow(/moves on by one/);
  expect(() => database.exec(`DELETE FROM "JournalHead"`)).toThrow(/stays/);
  database.close();
});

test("the entries of a journal from before the chain are chained in their order by the migration", async () => {
  const chain = shipped().find((name) => name.endsWith("_journal_chain")) ?? "";
  const later = shipped().filter((name) => name >= chain);
  for (const name of later) rmSync(path.join(migrations, name), { recursive: true });
  migrateDatabase(file, backups, migrations);
  const entry = (kind: string) =>
    `INSERT INTO "JournalEntry" ("at", "actor", "kind", "entity", "detail") VALUES ('2026-11-21T08:00:00.120+00:00', 'local-owner', '${kind}', 'e', '{"b":1,"a":"é"}')`;
  new Database(file).exec(["first", "second", "third"].map(entry).join(";")).close();
  migrateDatabase(file, backups, migrationsFolder);
  expect(query(`SELECT "seq", "at", "kind", "detail" FROM "JournalEntry" ORDER BY "seq" LIMIT 4`)).toEqual([
    ...["first", "second", "third"].map((kind, index) => {
      return { seq: index + 1, at: "2026-11-21T08:00:00.120+00:00", kind, detail: '{"b":1,"a":"é"}' };
    }),
    { seq: 4, at: expect.any(String), kind: "migration.apply", detail: expect.stringContaining("checksum") },
  ]);
  expect(await checkJournalFile(file)).toMatchObject({ kind: "sound", end: { seq: 3 + later.length } });
  expect(query(`SELECT 1 FROM sqlite_master WHERE name = 'JournalEntryBefore'`)).toEqual([]);
});
