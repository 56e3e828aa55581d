import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPool, deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { eraseAgain } from "@/lib/data/erase-again";
import { storeReadCandidate } from "@/lib/data/ingest";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { createBackup } from "@/lib/server/backup/create-backup";
import { listBackups } from "@/lib/server/backup/list-backups";
import { readBackup } from "@/lib/server/backup/read-backup";
import { removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { migrateDatabase } from "@/prisma/migrate-database";
import { migrationsFolder } from "@/prisma/migration-list";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";
import { killAfter, killsEach, moments } from "./kill";
import { expectWhole, namedFiles, storedFiles } from "./whole";

// SIGKILL at moments from a seed, in the middle of everything that changes what is kept; tests/integration/import-job/killed.test.ts does
// the same to imports. Whatever the moment: what was promised is there, nothing is half done, and the next start needs no help.

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

const SECONDS_EACH = 60;
const limit = { timeout: killsEach * SECONDS_EACH * 1000 };

let people = 0;

async function addPerson(): Promise<string> {
  people += 1;
  const text = `Ada Example ${people}\nOslo\n${"Ran Kubernetes. ".repeat(2000)}`;
  const candidate = makeReadCandidate({ name: `Ada Example ${people}`, text });
  await saveDocument(candidate.document.storageKey, new TextEncoder().encode(candidate.document.text));
  return (await storeReadCandidate(localOwner, candidate)).candidateId;
}

async function addPeople(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let added = 0; added < count; added += 1) ids.push(await addPerson());
  return ids;
}

test(
  "killed while it corrects, every correction that was promised is there with its scores and its entry",
  limit,
  async () => {
    const [id = ""] = await addPeople(3);
    for (let kill = 0; kill < killsEach; kill += 1) {
      const promised = await killAfter(["correct", id], moments(400));
      expectWhole();
      const { version, corrections } = await getCandidate(localOwner, id);
      expect(version).toBeGreaterThan(Number(promised.at(-1) ?? 0));
      expect(corrections.map(({ value }) => value)).toEqual(version === 1 ? [] : [`Headline ${version - 1}`]);
      expect(entriesOf("candidate.correct")).toBe(version - 1);
    }
  },
);

test(
  "killed while it deletes, whoever was promised to be gone is gone with their file, and the others are whole",
  limit,
  async () => {
    for (let kill = 0; kill < killsEach; kill += 1) {
      const ids = await addPeople(12);
      const promised = await killAfter(["erase", ...ids], moments(250));
      expectWhole();
      const left = await countPool(localOwner);
      expect(promised.filter((id) => hasCandidate(id))).toEqual([]);
      // The one in hand may have lost its rows and not yet its file: the sweep at the next start takes it
      expect(storedFiles().length - left.candidates).toBeLessThanOrEqual(kill + 1);
      expect(namedFiles().filter((name) => !storedFiles().includes(name))).toEqual([]);
      expect(entriesOf("candidate.delete")).toBe(entriesOf("candidate.create") - left.candidates);
    }
  },
);

test(
  "killed while it migrates, each migration is whole or not there, and the next start does the rest",
  limit,
  async () => {
    const [id = ""] = await addPeople(2);
    await closeDatabase();
    const migrations = path.join(database.folder, "migrations");
    cpSync(migrationsFolder, migrations, { recursive: true });
    const names = Array.from({ length: 12 }, (_, index) => `9999010100${String(index).padStart(4, "0")}_step`);
    for (const [index, name] of names.entries()) {
      mkdirSync(path.join(migrations, name));
      writeFileSync(path.join(migrations, name, "migration.sql"), stepOf(index));
    }
    const original = path.join(database.folder, "original.db");
    cpSync(database.file, original);
    for (let kill = 0; kill < killsEach; kill += 1) {
      for (const ending of ["", "-wal", "-shm"]) rmSync(`${database.file}${ending}`, { force: true });
      cpSync(original, database.file);
      await killAfter(["migrate", migrations], moments(600));
      const done = stepsIn();
      expect(done.tables).toEqual(done.records.map((name) => `Step${names.indexOf(name)} 5000`));
      expect(done.entries).toEqual(done.records);
      migrateDatabase(database.file, readEnv().backupsFolder, migrations);
      expect(stepsIn().records).toEqual(names);
      expect(hasCandidate(id)).toBe(true);
      for (const { name } of listBackups(readEnv().backupsFolder))
        readBackup(path.join(readEnv().backupsFolder, name), () => () => {});
    }
  },
);

function stepOf(index: number): string {
  return `CREATE TABLE "Step${index}" ("n" INTEGER);
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 5000) INSERT INTO "Step${index}" SELECT n FROM numbers;`;
}

type Steps = {
  readonly tables: readonly string[];
  readonly records: readonly string[];
  readonly entries: readonly string[];
};

/** What there is of the steps: tables with their rows, records, entries of the journal. */
function stepsIn(): Steps {
  const past = new Database(database.file);
  const list = (sql: string) =>
    past
      .prepare<[], { name: string }>(sql)
      .all()
      .map(({ name }) => name);
  const tables = list(`SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'Step%' ORDER BY rowid`);
  const steps = {
    tables: tables.map((name) => `${name} ${list(`SELECT COUNT(*) AS name FROM "${name}"`)[0]}`),
    records: list(
      `SELECT migration_name AS name FROM _prisma_migrations WHERE migration_name LIKE '9999%_step' ORDER BY 1`,
    ),
    entries: list(`SELECT entity AS name FROM JournalEntry WHERE entity LIKE '9999%_step' ORDER BY seq`),
  };
  past.close();
  return steps;
}

test(
  "killed while it backs up, every file with a backup's name is whole, and no half of one stays",
  limit,
  async () => {
    await addPeople(4);
    const { backupsFolder } = readEnv();
    for (let kill = 0; kill < killsEach; kill += 1) {
      const promised = await killAfter(["backup"], moments(500));
      expectWhole();
      const names = listBackups(backupsFolder).map(({ name }) => path.join(backupsFolder, name));
      expect(promised.filter((file) => !names.includes(file))).toEqual([]);
      for (const file of names) expect(readBackup(file, () => () => {}).faulty).toEqual([]);
      rmSync(backupsFolder, { recursive: true });
    }
    const half = path.join(backupsFolder, ".unfinished-half");
    mkdirSync(half, { recursive: true });
    backUp();
    expect(existsSync(half)).toBe(false);
  },
);

test(
  "killed while it restores, everything is of the one backup or of the other, and whoever was deleted since is gone before the next start serves",
  limit,
  async () => {
    const [gone = ""] = await addPeople(2);
    const one = backUp();
    await addPeople(3);
    const other = backUp();
    await deleteCandidates(localOwner, [gone], removeDocuments);
    const sizes = [1, 4];
    const { backupsFolder, dataFolder, databaseFile } = readEnv();
    for (let kill = 0; kill < killsEach; kill += 1) {
      await killAfter(["restore", one, other], moments(700));
      migrateDatabase(databaseFile, backupsFolder);
      await eraseAgain(removeDocuments);
      expectWhole();
      expect(hasCandidate(gone)).toBe(false);
      expect(sizes).toContain(namedFiles().length);
      expect(namedFiles().filter((name) => !storedFiles().includes(name))).toEqual([]);
      // Their row may be gone and not yet their file: the sweep at the next start takes it
      expect(storedFiles().length - namedFiles().length).toBeLessThanOrEqual(1);
      for (const name of readdirSync(dataFolder).filter((entry) => entry.startsWith("replaced-")))
        rmSync(path.join(dataFolder, name), { recursive: true });
    }
  },
);

function backUp(): string {
  const { databaseFile, documentsFolder, backupsFolder: folder } = readEnv();
  const about = { reason: "asked", actor: localOwner.id, now: new Date() } as const;
  return createBackup({ databaseFile, documentsFolder, folder, ...about }).file;
}

function entriesOf(kind: string): number {
  const past = new Database(database.file, { readonly: true });
  const row = past
    .prepare<[string], { n: number }>(`SELECT COUNT(*) AS n FROM "JournalEntry" WHERE "kind" = ?`)
    .get(kind);
  past.close();
  return row?.n ?? 0;
}

function hasCandidate(id: string): boolean {
  const past = new Database(database.file, { readonly: true });
  const row = past.prepare(`SELECT 1 FROM "Candidate" WHERE "id" = ?`).get(id);
  past.close();
  return row !== undefined;
}
