import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findImportStir, tryWriting } from "@/lib/data/health";
import { addImportFiles, createImport, listImports } from "@/lib/data/imports";
import { localOwner, systemActor } from "@/lib/domain/access";
import { backupName } from "@/lib/domain/backup/backup-name";
import { lookUpHealth } from "@/lib/server/health";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.remove());

test("a sound program is ready in every respect", async () => {
  expect(await lookUpHealth()).toEqual({
    isReady: true,
    checks: { database: "ok", schema: "ok", disk: "ok", backup: "ok", imports: "ok" },
  });
});

test("a database that another version has changed is not ready", async () => {
  const insert =
    "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'x', 'then', '9_future')";
  new Database(fresh.file).exec(insert).close();
  expect(await lookUpHealth()).toMatchObject({ isReady: false, checks: { schema: "failed", database: "ok" } });
});

test("the write that is tried leaves nothing behind", async () => {
  await tryWriting(systemActor);
  expect(await listImports(localOwner)).toEqual([]);
});

test("a newest backup of last week is late, and the program goes on", async () => {
  const folder = path.join(fresh.folder, "backups");
  mkdirSync(folder, { recursive: true });
  const lastWeek = new Date(Date.now() - 7 * 24 * 3600 * 1000).toISOString();
  writeFileSync(path.join(folder, backupName(lastWeek, "daily")), "");
  expect(await lookUpHealth()).toMatchObject({ isReady: true, checks: { backup: "late" } });
});

test("files that wait are measured from the moment something last happened to them", async () => {
  expect(await findImportStir(systemActor)).toBeNull();
  const before = Date.now();
  const { importId } = await createImport(localOwner, { isSample: false });
  await addImportFiles(localOwner, importId, [{ originalName: "a.txt", byteLength: 1, storageKey: "a" }]);
  expect((await findImportStir(systemActor))?.getTime()).toBeGreaterThanOrEqual(before);
});
