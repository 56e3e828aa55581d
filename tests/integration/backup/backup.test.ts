import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPool, deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { checkJournalFile } from "@/lib/data/journal-file";
import { localOwner } from "@/lib/domain/access";
import type { BackupReason } from "@/lib/domain/backup/backup-name";
import { readEnv } from "@/lib/env";
import { createBackup, type MadeBackup } from "@/lib/server/backup/create-backup";
import { listBackups, removeOldBackups } from "@/lib/server/backup/list-backups";
import { readBackup } from "@/lib/server/backup/read-backup";
import { type Restored, restoreBackup } from "@/lib/server/backup/restore-backup";
import { backUpNow } from "@/lib/server/backup/run-backups";
import { loadDocument, removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);

async function addPerson(name: string): Promise<string> {
  const candidate = makeReadCandidate({ name });
  const bytes = new TextEncoder().encode(candidate.document.text);
  await saveDocument(candidate.document.storageKey, bytes);
  return (await storeReadCandidate(localOwner, candidate)).candidateId;
}

function backUp(now = new Date(), reason: BackupReason = "asked"): MadeBackup {
  const { databaseFile, documentsFolder, backupsFolder } = readEnv();
  return createBackup({ databaseFile, documentsFolder, folder: backupsFolder, reason, actor: "local-owner", now });
}

function restore(file: string): Restored {
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  return restoreBackup({
    ...{ file, databaseFile, dataFolder, documentsFolder, knownMigrations },
    actor: "local-owner",
    now: new Date(),
  });
}

/** Every file under a folder with the hash of its bytes, but for locks, which hold nothing. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), hash(file)]));
}

test("a backup made beside the running program holds all, opens with tar, and restores everything as it was", async () => {
  const ids = [await addPerson("Ada One"), await addPerson("Ada Two")];
  const before = await getCandidate(localOwner, ids[0] ?? "");
  const { file, manifest, bytes } = backUp();
  expect(manifest).toMatchObject({ contents: "everything", faulty: [], migrations: knownMigrations });
  expect(manifest.files).toHaveLength(3);
  expect(bytes).toBe(statSync(file).size);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(execFileSync("tar", ["-tf", file], { encoding: "utf8" }).split("\n")).toContain("rolecall.db");

  await deleteCandidates(localOwner, ids, removeDocuments);
  await addPerson("Somebody Later");
  await closeDatabase();
  const result = restore(file);
  expect(result).toMatchObject({ missingDocuments: 0, isOlder: false });
  expect(await countPool(localOwner)).toMatchObject({ candidates: 2 });
  expect(await getCandidate(localOwner, ids[0] ?? "")).toEqual(before);
  expect(new TextDecoder().decode(await loadDocument(before.document.storageKey))).toContain("Ada One");
  const [folder = ""] = result.replaced;
  expect(path.dirname(folder)).toBe(database.folder);
  expect(readdirSync(path.join(folder, "documents"))).toHaveLength(1);
  expect(existsSync(path.join(folder, "rolecall.db"))).toBe(true);
});

test("the backup's manifest has the journal's head, and the journal tells of backup and restore and stays sound", async () => {
  await addPerson("Ada One");
  const check = await checkJournalFile(database.file);
  const { manifest, file } = backUp();
  expect(check).toEqual({ kind: "sound", end: manifest.journal });
  const [made] = await listJournal(localOwner, { limit: 1 });
  expect(made).toMatchObject({
    kind: "backup.create",
    entity: path.basename(file),
    detail: { head: manifest.journal?.hash, entries: manifest.journal?.seq, reason: "asked" },
  });
  await closeDatabase();
  restore(file);
  const [restored] = await listJournal(localOwner, { limit: 1 });
  expect(restored).toMatchObject({ kind: "restore.apply", seq: (manifest.journal?.seq ?? 0) + 1 });
  expect(restored?.detail).toMatchObject({ replacedEntries: made?.seq ?? 0 });
  expect(await checkJournalFile(database.file)).toMatchObject({ kind: "sound" });
});

test("while the program runs nothing is restored", async () => {
  await addPerson("Ada One");
  const { file } = backUp();
  await countPool(localOwner);
  expect(() => restore(file)).toThrow(/Another Rolecall is using .*\. Stop it first/);
  expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
});

test("a backup with any byte changed, or cut off anywhere, is refused and changes nothing", async () => {
  await addPerson("Ada One");
  const { file } = backUp();
  await addPerson("Ada Two");
  await closeDatabase();
  const sound = readFileSync(file);
  const numbers = seededNumbers(20_261_121);
  const bad = path.join(mkdtempSync(path.join(tmpdir(), "rolecall-bad-")), "bad.tar");
  const places = [0, 124, 257, 600, ...Array.from({ length: 25 }, () => numbers(sound.length - 1536))];
  const before = contentsOf(database.folder);
  for (const place of places) {
    const changed = Buffer.from(sound);
    changed[place] = (changed[place] ?? 0) ^ (1 << numbers(8));
    writeFileSync(bad, changed);
    expect([place, readable(bad)]).toEqual([place, isPadding(sound, place)]);
  }
  for (let count = 0; count < 10; count += 1) {
    writeFileSync(bad, sound.subarray(0, numbers(sound.length - 1024)));
    expect(readable(bad)).toBe(false);
  }
  writeFileSync(bad, "not a backup".repeat(500));
  expect(() => restore(bad)).toThrow(/damaged|not a backup/);
  expect(() => restore(path.join(database.folder, "nothing.tar"))).toThrow(/There is no backup/);
  expect(contentsOf(database.folder)).toEqual(before);
  rmSync(path.dirname(bad), { recursive: true });
});

/** Whether a changed byte is one that means nothing: what fills a block up. */
function isPadding(archive: Buffer, place: number): boolean {
  let at = 0;
  while (archive[at] !== 0) {
    const bytes = Number.parseInt(archive.toString("latin1", at + 124, at + 135), 8);
    const end = at + 512 + bytes;
    const next = at + 512 + Math.ceil(bytes / 512) * 512;
    if (place < next) return place >= end;
    at = next;
  }
  return true;
}

function readable(file: string): boolean {
  try {
    restore(file);
    return true;
  } catch (error) {
    expect(error).toHaveProperty("code", "INVALID");
    return false;
  }
}

test("a backup of a newer program is refused and changes nothing", async () => {
  await addPerson("Ada One");
  await closeDatabase();
  const past = new Database(database.file);
  past.exec(`UPDATE "_prisma_migrations" SET "migration_name" = '99990101000000_future' WHERE rowid = 1`);
  past.close();
  const { file } = backUp();
  const before = contentsOf(database.folder);
  expect(() => restore(file)).toThrow(/made by a newer Rolecall/);
  expect(contentsOf(database.folder)).toEqual(before);
});

test("a backup from before a migration restores the database alone, keeps the documents and says when it is older", async () => {
  await addPerson("Ada One");
  const { databaseFile, backupsFolder: folder } = readEnv();
  const about = { reason: "migration", actor: "system", now: new Date() } as const;
  await closeDatabase();
  const past = new Database(databaseFile);
  past.exec(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = '${knownMigrations.at(-1)}'`);
  past.close();
  const { file, manifest } = createBackup({ databaseFile, documentsFolder: null, folder, ...about });
  expect(manifest).toMatchObject({ contents: "database", files: [{ path: "rolecall.db" }] });
  await addPerson("Ada Two");
  await closeDatabase();
  expect(restore(file)).toMatchObject({ missingDocuments: 0, isOlder: true });
  expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
  expect(readdirSync(readEnv().documentsFolder)).toHaveLength(2);
});

test("documents that are gone or damaged on the disk are named, and the rest is saved", async () => {
  const [whole, gone, damaged] = [await addPerson("Ada One"), await addPerson("Ada Two"), await addPerson("Ada Three")];
  const keyOf = async (id: string) => (await getCandidate(localOwner, id)).document.storageKey;
  rmSync(path.join(readEnv().documentsFolder, await keyOf(gone)));
  appendFileSync(path.join(readEnv().documentsFolder, await keyOf(damaged)), "more");
  const { manifest, file } = backUp();
  expect(manifest.faulty.toSorted()).toEqual([await keyOf(gone), await keyOf(damaged)].toSorted());
  expect(manifest.files.map((entry) => entry.path)).toContain(`documents/${await keyOf(whole)}`);
  await closeDatabase();
  expect(restore(file)).toMatchObject({ missingDocuments: 1 });
});

test("a database elsewhere is backed up from there and restored to there", async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), "rolecall-elsewhere-"));
  await closeDatabase();
  cpSync(database.file, path.join(elsewhere, "database"));
  rmSync(database.file);
  process.env.DATABASE_URL = `file:${path.join(elsewhere, "database")}`;
  try {
    await addPerson("Ada One");
    const { file } = backUp();
    expect(path.dirname(file)).toBe(path.join(database.folder, "backups"));
    await addPerson("Ada Two");
    await closeDatabase();
    const { replaced } = restore(file);
    expect(replaced.map(path.dirname).sort()).toEqual([database.folder, elsewhere].sort());
    expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
    expect(existsSync(database.file)).toBe(false);
  } finally {
    await closeDatabase();
    delete process.env.DATABASE_URL;
    rmSync(elsewhere, { recursive: true });
  }
});

test("a backup restores on a machine that has nothing yet", async () => {
  await addPerson("Ada One");
  const { file } = backUp();
  await closeDatabase();
  const fresh = mkdtempSync(path.join(tmpdir(), "rolecall-fresh-"));
  process.env.ROLECALL_DATA = path.join(fresh, "data");
  try {
    expect(restore(file)).toMatchObject({ replaced: [], missingDocuments: 0 });
    expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
  } finally {
    await closeDatabase();
    process.env.ROLECALL_DATA = database.folder;
    rmSync(fresh, { recursive: true });
  }
});

test("backups while people come and go all restore whole, with no person without a document", async () => {
  const rounds = 3;
  const files: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let isOver = false;
    const work = (async () => {
      for (let turn = 0; !isOver; turn += 1) {
        const [gone] = [await addPerson(`Ada ${round} ${turn}`), await addPerson(`Bo ${round} ${turn}`)];
        await deleteCandidates(localOwner, [gone], removeDocuments);
      }
    })();
    try {
      files.push((await backUpNow(localOwner)).file);
    } finally {
      isOver = true;
      await work;
    }
  }
  await closeDatabase();
  for (const file of files) expect(restore(file)).toMatchObject({ missingDocuments: 0, manifest: { faulty: [] } });
  expect((await countPool(localOwner)).candidates).toBeGreaterThan(rounds);
});

test("old backups make room, other files stay, and what a killed backup left is swept away", async () => {
  const folder = readEnv().backupsFolder;
  const day = (date: string) => new Date(`${date}T12:00:00.000Z`);
  for (const date of ["2026-01-05", "2026-01-06", "2026-03-01"]) backUp(day(date), "daily");
  mkdirSync(path.join(folder, ".unfinished-x"));
  writeFileSync(path.join(folder, ".unfinished-x", "rolecall.db"), "half");
  writeFileSync(path.join(folder, "notes.txt"), "mine");
  const { file } = backUp(day("2026-03-02"), "daily");
  expect(removeOldBackups(folder, day("2026-03-02"))).toBe(2);
  expect(readdirSync(folder).filter((name) => !name.startsWith("backup.lock"))).toHaveLength(3);
  expect(listBackups(folder).map(({ name }) => name)[0]).toBe(path.basename(file));
  expect(existsSync(path.join(folder, "notes.txt"))).toBe(true);
  readBackup(file, () => () => {});
});

test("the server makes a backup in a process of its own, for whom it was asked, and one at a time", async () => {
  await addPerson("Ada One");
  const [made, same] = await Promise.all([backUpNow(localOwner), backUpNow(localOwner)]);
  expect(same).toEqual(made);
  expect(listBackups(readEnv().backupsFolder)).toMatchObject([{ name: path.basename(made.file), reason: "asked" }]);
  const [entry] = await listJournal(localOwner, { limit: 1 });
  expect(entry).toMatchObject({ kind: "backup.create", actor: localOwner.id, detail: { head: made.head } });
  const viewer = { id: "viewer", name: "Viewer", role: "market-viewer" } as const;
  await expect(backUpNow(viewer)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
