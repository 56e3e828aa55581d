import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPool, getCandidate } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { inspectDatabase } from "@/lib/data/database-facts";
import { correctFact } from "@/lib/data/fact-corrections";
import { storeReadCandidate } from "@/lib/data/ingest";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { createBackup } from "@/lib/server/backup/create-backup";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { backUpNow } from "@/lib/server/backup/run-backups";
import { saveDocument } from "@/lib/server/import-job/document-store";
import { migrateDatabase } from "@/prisma/migrate-database";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { canMount, withMount } from "@/tests/support/linux-sandbox";
import { programCommand } from "@/tests/support/program";
import { makeReadCandidate } from "@/tests/support/read-candidate";
import { expectWhole } from "./whole";

// What surrounds the program fails: another process holds the lock, the disk is full or takes nothing, the database is damaged, its log is
// of another one. tests/integration/data/migrate-database.test.ts has the newer database, tests/integration/start those that stop a start.

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

async function addPerson(name: string): Promise<string> {
  const candidate = makeReadCandidate({ name });
  await saveDocument(candidate.document.storageKey, new TextEncoder().encode(candidate.document.text));
  return (await storeReadCandidate(localOwner, candidate)).candidateId;
}

function backUp(): string {
  const { databaseFile, documentsFolder, backupsFolder: folder } = readEnv();
  const about = { reason: "asked", actor: localOwner.id, now: new Date() } as const;
  return createBackup({ databaseFile, documentsFolder, folder, ...about }).file;
}

function restore(file: string): void {
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);
  const paths = { databaseFile, dataFolder, documentsFolder, knownMigrations };
  restoreBackup({ ...paths, file, actor: localOwner.id, now: new Date() });
}

test("while another process holds the right to write, reads go on, a write waits without holding up the program, and then succeeds", async () => {
  const id = await addPerson("Ada Example");
  const outside = new Database(database.file);
  outside.exec("BEGIN IMMEDIATE");
  const correction = { field: "headline", key: "", value: "Waited" } as const;
  let isWritten = false;
  const written = correctFact(localOwner, id, { seenVersion: 1, correction }).then(() => {
    isWritten = true;
  });
  let longestStallMs = 0;
  for (let turn = 0; turn < 10; turn += 1) {
    const before = performance.now();
    await pause(25);
    longestStallMs = Math.max(longestStallMs, performance.now() - before - 25);
    expect((await getCandidate(localOwner, id)).version).toBe(1);
  }
  expect(isWritten).toBe(false);
  outside.exec("COMMIT");
  outside.close();
  await written;
  expect((await getCandidate(localOwner, id)).version).toBe(2);
  // The driver waits 250 ms at most before it gives control back; the rest is a busy machine's. One that kept control would hold it for 5 s
  expect(longestStallMs).toBeLessThan(3000);
  expectWhole();
});

test("a backup beside a program that writes all the time is sound, and nothing of the writing is lost", async () => {
  const ids = [await addPerson("Ada One"), await addPerson("Ada Two")];
  let isOver = false;
  let corrections = 0;
  const writing = (async () => {
    for (let version = 1; !isOver; version += 1) {
      const correction = { field: "headline", key: "", value: `Number ${version}` } as const;
      for (const id of ids) await correctFact(localOwner, id, { seenVersion: version, correction });
      corrections += 2;
      // The driver is synchronous: without a turn for others, this loop would be all that the process does
      await pause(1);
    }
  })();
  try {
    // As the server does it, in a process of its own; each is read back before it counts
    for (let count = 0; count < 2; count += 1) await backUpNow(localOwner);
  } finally {
    isOver = true;
    await writing;
  }
  const versions = await Promise.all(ids.map(async (id) => (await getCandidate(localOwner, id)).version));
  expect(versions).toEqual([corrections / 2 + 1, corrections / 2 + 1]);
  expectWhole();
});

const ROUNDS = 40;

test("bytes flipped anywhere in the database are noticed or mean nothing, and neither a start nor a backup makes it worse", async () => {
  for (const name of ["Ada One", "Ada Two", "Ada Three"]) await addPerson(name);
  await closeDatabase();
  const sound = inspectDatabase(database.file);
  const bytes = readFileSync(database.file);
  const numbers = seededNumbers(20_261_121);
  const copy = path.join(database.folder, "damaged.db");
  let noticed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const damaged = Buffer.from(bytes);
    for (let count = 0; count <= round % 4; count += 1) {
      const place = numbers(bytes.length);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << numbers(8));
    }
    writeFileSync(copy, damaged);
    const verdict = verdictOf(copy);
    if (verdict === null) expect(inspectDatabase(copy).migrations).toEqual(sound.migrations);
    else noticed += 1;
    expect(readFileSync(copy).equals(damaged)).toBe(true);
  }
  expect(noticed).toBeGreaterThan(0);
}, 60_000);

/** Why a file is not sound, as a sentence; null when it is. */
function verdictOf(file: string): string | null {
  try {
    inspectDatabase(file);
    return null;
  } catch (error) {
    expect(error).toHaveProperty("code", "INVALID");
    return error instanceof Error ? error.message : "";
  }
}

test("a damaged database is not backed up as if it were sound, and a backup of before puts everything back", async () => {
  await addPerson("Ada One");
  const file = backUp();
  await closeDatabase();
  const damaged = readFileSync(database.file);
  damaged.fill(0x5a, 4096, 4096 * 40);
  writeFileSync(database.file, damaged);
  expect(backUp).toThrow(/not sound/);
  expect(readdirSync(readEnv().backupsFolder).filter((name) => name.endsWith(".tar"))).toHaveLength(1);
  expect(readFileSync(database.file).equals(damaged)).toBe(true);
  restore(file);
  expectWhole();
  expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
});

test("a log that another database left behind does not get into a restored one", async () => {
  await addPerson("Ada One");
  const file = backUp();
  for (let count = 0; count < 5; count += 1) await addPerson(`Later ${count}`);
  const log = path.join(database.folder, "kept-wal");
  copyFileSync(`${database.file}-wal`, log);
  await closeDatabase();
  copyFileSync(log, `${database.file}-wal`);
  restore(file);
  expect(existsSync(`${database.file}-wal`)).toBe(false);
  expect(migrateDatabase(database.file, readEnv().backupsFolder)).toMatchObject({ applied: [] });
  expectWhole();
  expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
});

type Seen = {
  readonly full: string | null;
  readonly readOnly: string | null;
  readonly backups: readonly string[];
  readonly candidates: number;
};

// Not possible where an ordinary program may not mount a small disk of its own (macOS, some containers).
test.skipIf(!canMount())(
  "on a full disk and in a folder that takes nothing, a backup says so in a sentence, leaves no half, and what was there is kept",
  async () => {
    await addPerson("Ada One");
    await closeDatabase();
    const disk = await mkdtemp(path.join(tmpdir(), "rolecall-disk-"));
    const run = await programCommand("tests/faults/disk-process.ts");
    const [program = "", ...args] = withMount(disk, "size=3m", run);
    const environment = { ...process.env, NODE_OPTIONS: "", DATABASE_URL: "", DISK: disk };
    const { stdout } = await promisify(execFile)(program, args, { env: environment });
    await rm(disk, { recursive: true });
    const seen: Seen = JSON.parse(stdout);
    expect(seen).toEqual({
      full: expect.stringMatching(/^The disk is full, so nothing was saved\./),
      readOnly: expect.stringMatching(/^Rolecall cannot write to its data folder, so nothing was saved\./),
      backups: [],
      candidates: 1,
    });
    rmSync(disk, { recursive: true, force: true });
  },
  60_000,
);
