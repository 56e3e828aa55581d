import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPool, deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { eraseAgain } from "@/lib/data/erase-again";
import { removeFailedFiles } from "@/lib/data/import-results";
import { addImportFile, createImport, listImportFiles } from "@/lib/data/imports";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { checkJournalFile } from "@/lib/data/journal-file";
import { newId } from "@/lib/data/new-id";
import { removeSample } from "@/lib/data/sample";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { createBackup } from "@/lib/server/backup/create-backup";
import { type Restored, restoreBackup } from "@/lib/server/backup/restore-backup";
import { removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { runImports } from "@/lib/server/import-job/run-imports";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { filesHolding } from "@/tests/support/files-holding";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);
const encode = (text: string) => new TextEncoder().encode(text);

async function addPerson(name: string, isSample = false): Promise<string> {
  const candidate = makeReadCandidate({ name, isSample });
  await saveDocument(candidate.document.storageKey, encode(candidate.document.text));
  return (await storeReadCandidate(localOwner, candidate)).candidateId;
}

/** A file that waits to be read, in an import of its own. */
async function addFile(text: string): Promise<string> {
  const { importId } = await createImport(localOwner, { isSample: false });
  const storageKey = newId();
  await saveDocument(storageKey, encode(text));
  await addImportFile(localOwner, importId, { originalName: "file.pdf", byteLength: text.length, storageKey });
  return importId;
}

function backUp(): string {
  const { databaseFile, documentsFolder, backupsFolder } = readEnv();
  const about = { reason: "asked", actor: localOwner.id, now: new Date() } as const;
  return createBackup({ databaseFile, documentsFolder, folder: backupsFolder, ...about }).file;
}

/** As `npm run restore` does it, or (without the second step) as it was killed in between. */
async function restore(file: string, about: { readonly withDeleted?: boolean } = {}): Promise<Restored> {
  await closeDatabase();
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  const paths = { databaseFile, dataFolder, documentsFolder, knownMigrations };
  return restoreBackup({ ...paths, file, actor: localOwner.id, now: new Date(), ...about });
}

async function isHere(id: string): Promise<boolean> {
  return getCandidate(localOwner, id).then(
    () => true,
    () => false,
  );
}

function removeReplaced(): void {
  for (const name of readdirSync(database.folder).filter((entry) => entry.startsWith("replaced-")))
    rmSync(path.join(database.folder, name), { recursive: true });
}

test("whoever was deleted after a backup was made is deleted again after its restore, to the last byte, and nobody else is", async () => {
  const kept = await addPerson("Kept Person");
  const gone = await addPerson("Zebulon Quillfeather");
  const sample = await addPerson("Samplewise Example", true);
  const file = backUp();
  await deleteCandidates(localOwner, [gone], removeDocuments);
  await removeSample(localOwner, removeDocuments);

  const { erasures } = await restore(file);
  expect(erasures).toEqual({ people: [gone, sample], files: [], isComplete: true });
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 2, files: 0 });
  expect([await isHere(kept), await isHere(gone), await isHere(sample)]).toEqual([true, false, false]);
  removeReplaced();
  expect(filesHolding(database.folder, ["Quillfeather", "Samplewise"])).toEqual([]);
  const entries = await listJournal(localOwner, { limit: 4 });
  expect(entries.map(({ kind }) => kind)).toEqual([
    ...["candidate.delete", "candidate.delete", "restore.erase-again", "restore.apply"],
  ]);
  expect(await checkJournalFile(database.file)).toMatchObject({ kind: "sound" });
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 0, files: 0 });
});

test("a person deleted before a restore of a backup that never knew them is still gone after one of a backup that does", async () => {
  await addPerson("Ada First");
  const early = backUp();
  const gone = await addPerson("Bo Second");
  const late = backUp();
  await deleteCandidates(localOwner, [gone], removeDocuments);
  await restore(early);
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 0, files: 0 });
  await restore(late);
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 1, files: 0 });
  expect(await countPool(localOwner)).toMatchObject({ candidates: 1 });
});

test("a file that was forgotten, and one whose person was deleted, do not wait to be read again", async () => {
  const unreadable = await addFile("%PDF-1.4 and no more");
  await runImports();
  const waiting = await addFile(
    "Ada Waiting\nOslo\n\nExperience\nEngineer, Acme  Jan 2019 – Dec 2021\n- Ran Kubernetes\n",
  );
  const file = backUp();
  await runImports();
  const [failed] = await listImportFiles(localOwner, unreadable, ["failed"]);
  const { storageKeys } = await removeFailedFiles(localOwner, [failed?.id ?? ""]);
  await removeDocuments(storageKeys);
  const [done] = await listImportFiles(localOwner, waiting, ["done"]);
  await deleteCandidates(localOwner, [done?.candidateId ?? ""], removeDocuments);

  await restore(file);
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 0, files: 2 });
  await runImports();
  closeParsers();
  expect(await countPool(localOwner)).toMatchObject({ candidates: 0 });
  expect(readdirSync(readEnv().documentsFolder)).toEqual([]);
});

test("a deletion by mistake can be taken back by asking for it", async () => {
  const gone = await addPerson("Ada One");
  const file = backUp();
  await deleteCandidates(localOwner, [gone], removeDocuments);
  await restore(file, { withDeleted: true });
  expect(await eraseAgain(removeDocuments)).toEqual({ people: 0, files: 0 });
  expect(await isHere(gone)).toBe(true);
  const [restored] = await listJournal(localOwner, { limit: 1 });
  expect(restored).toMatchObject({ kind: "restore.apply", detail: { withDeleted: true } });
});

test("on another machine nobody knows who was deleted since, and the restore says so", async () => {
  const gone = await addPerson("Ada One");
  const file = backUp();
  await deleteCandidates(localOwner, [gone], removeDocuments);
  await closeDatabase();
  const other = mkdtempSync(path.join(tmpdir(), "rolecall-other-"));
  process.env.ROLECALL_DATA = path.join(other, "data");
  try {
    expect((await restore(file)).erasures).toEqual({ people: [], files: [], isComplete: false });
    expect(await isHere(gone)).toBe(true);
  } finally {
    await closeDatabase();
    process.env.ROLECALL_DATA = database.folder;
    rmSync(other, { recursive: true });
  }
  expect(existsSync(database.file)).toBe(true);
});
