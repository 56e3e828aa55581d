import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { discardSheet, getSheet, listSheets, startSheet } from "@/lib/data/candidate-sheets";
import { closeDatabase } from "@/lib/data/database";
import { eraseAgain } from "@/lib/data/erase-again";
import { listNeededSheetFiles } from "@/lib/data/sheet-progress";
import { localOwner, systemActor } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { createBackup } from "@/lib/server/backup/create-backup";
import { type Restored, restoreBackup } from "@/lib/server/backup/restore-backup";
import { addSheetUpload } from "@/lib/server/candidate-sheet/add-sheet-file";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { sheetFiles } from "@/lib/server/candidate-sheet/sheet-files";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { countPreview, sendSheet } from "@/tests/integration/candidate-sheet/send-sheet";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());
afterAll(closeParsers);

const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);
const PEOPLE =
  "Name,Email,Title,Skills,Resume file\nAda Abara,ada@example.org,Lead,PyTorch,ada.txt\nBo Brandt,bo@example.org,Lead,JAX,\n";
const RESUME = "Ada Abara\n\nExperience\nML Engineer, Acme, 2019 – 2024\n• Trained 7B models with FSDP on 64 GPUs.\n";

/** A spreadsheet that nobody began, with the résumé that a row names. */
async function sendWaiting(): Promise<string> {
  const id = await sendSheet(PEOPLE);
  await addSheetUpload(localOwner, id, { originalName: "ada.txt", bytes: new TextEncoder().encode(RESUME) });
  return id;
}

function backUp() {
  const { databaseFile, documentsFolder, backupsFolder } = readEnv();
  const about = { reason: "asked", actor: localOwner.id, now: new Date() } as const;
  return createBackup({ databaseFile, documentsFolder, folder: backupsFolder, ...about });
}

async function restore(file: string): Promise<Restored> {
  await closeDatabase();
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  const paths = { databaseFile, dataFolder, documentsFolder, knownMigrations };
  return restoreBackup({ ...paths, file, actor: localOwner.id, now: new Date() });
}

const keptFiles = () => readdirSync(path.join(database.folder, "candidate-sheets")).sort();

test("a spreadsheet that waits, and the résumés beside it, come back with a backup and are imported as if nothing had been", async () => {
  const id = await sendWaiting();
  const before = { sheet: await getSheet(localOwner, id), files: keptFiles(), would: await countPreview(id) };
  const { file, manifest } = backUp();
  expect(manifest.faulty).toEqual([]);
  expect(manifest.files.map(({ path: name }) => name)).toEqual([
    "rolecall.db",
    ...before.files.map((name) => `candidate-sheets/${name}`).sort(),
  ]);
  await startSheet(localOwner, id);
  await runSheets(() => false);
  expect(keptFiles()).toEqual([]);
  await sendSheet("Name,Email\nSomebody Later,later@example.org\n");

  const { missingDocuments, replaced } = await restore(file);
  expect(missingDocuments).toBe(0);
  expect(replaced.flatMap((folder) => readdirSync(folder))).toContain("candidate-sheets");
  expect(keptFiles()).toEqual(before.files);
  expect(await getSheet(localOwner, id)).toEqual(before.sheet);
  expect(await countPreview(id)).toEqual(before.would);
  await startSheet(localOwner, id);
  await runSheets(() => false);
  expect(await getSheet(localOwner, id)).toMatchObject({ status: "done", created: 2, warned: 0 });
});

test("a spreadsheet that was taken away after the backup does not come back", async () => {
  const id = await sendWaiting();
  const kept = await sendSheet("Name,Email\nCy Castell,cy@example.org\n");
  const { file } = backUp();
  for (const name of await discardSheet(localOwner, id)) await sheetFiles.remove(name);
  await restore(file);
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 0, files: 1 });
  expect((await listSheets(localOwner)).map((sheet) => sheet.id)).toEqual([kept]);
  // What nobody needs goes at the next start.
  expect([...(await listNeededSheetFiles(systemActor))]).toHaveLength(1);
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 0, files: 0 });
});

test("a file that is gone from its folder is named as missing, and the rest is whole", async () => {
  await sendWaiting();
  const [first = "", second = ""] = keptFiles();
  await sheetFiles.remove(first);
  const { file, manifest } = backUp();
  expect(manifest.faulty).toEqual([first]);
  expect((await restore(file)).missingDocuments).toBe(1);
  expect(keptFiles()).toEqual([second]);
});
