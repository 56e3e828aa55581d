import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { addImportFile, cancelImport, createImport, getImport, listImportFiles } from "@/lib/data/imports";
import { newId } from "@/lib/data/new-id";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { loadDocument, removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { runImports } from "@/lib/server/import-job/run-imports";
import { makeZip } from "@/tests/integration/read-document/make-zip";
import { descendants } from "@/tests/support/child-processes";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(async () => {
  await runImports();
  await database.remove();
});

const encode = (text: string) => new TextEncoder().encode(text);

function resumeText(number: number): Uint8Array {
  return encode(
    `Person Number${number}\nperson${number}@example.org\n\nExperience\nEngineer, Company ${number}  Jan 2019 – Dec 2021\n- Ran Kubernetes\n`,
  );
}

async function newImport(): Promise<string> {
  return (await createImport(localOwner, { isSample: false })).importId;
}

/** Files as an upload leaves them, without waking the reader. */
async function addWaitingFiles(importId: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const storageKey = newId();
    await saveDocument(storageKey, resumeText(number));
    await addImportFile(localOwner, importId, { originalName: `${number}.txt`, byteLength: 1, storageKey });
  }
}

function countCandidates(): Promise<number> {
  return read(localOwner, "candidate:read", (db) => db.candidate.count());
}

test("files are read in the background, stored with their ten scores, and their bytes are kept", async () => {
  const importId = await newImport();
  for (let number = 0; number < 5; number++)
    await addUpload(localOwner, importId, { originalName: `${number}.txt`, bytes: resumeText(number) });
  await runImports();
  expect(await getImport(localOwner, importId)).toMatchObject({ isActive: false, counts: { done: 5, failed: 0 } });
  expect(await countCandidates()).toBe(5);
  expect(await read(localOwner, "candidate:read", (db) => db.score.count())).toBe(50);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(5);
});

test("the same file twice is already here, whatever its name, and its second copy is not kept", async () => {
  const importId = await newImport();
  for (const originalName of ["a.txt", "b.txt"])
    await addUpload(localOwner, importId, { originalName, bytes: resumeText(1) });
  await runImports();
  expect((await getImport(localOwner, importId)).counts).toMatchObject({ done: 1, duplicate: 1 });
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(1);
});

test("a file that cannot be read fails with a sentence and the others go on", async () => {
  const importId = await newImport();
  await addUpload(localOwner, importId, {
    originalName: "old.doc",
    bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
  });
  await addUpload(localOwner, importId, { originalName: "ok.txt", bytes: resumeText(1) });
  await runImports();
  const [failed] = await listImportFiles(localOwner, importId, ["failed"]);
  expect(failed).toMatchObject({ originalName: "old.doc", reason: expect.stringContaining("save it as DOCX or PDF") });
  expect((await getImport(localOwner, importId)).counts.done).toBe(1);
});

test("a file without text is kept and marked, and nothing is made up about it", async () => {
  const importId = await newImport();
  await addUpload(localOwner, importId, { originalName: "blank.txt", bytes: encode(" \n ") });
  await runImports();
  const candidate = await read(localOwner, "candidate:read", (db) => db.candidate.findFirstOrThrow());
  expect(candidate.status).toBe("no-text");
});

test("a ZIP brings each of its documents, and what is wrong with one is said", async () => {
  const importId = await newImport();
  const bytes = makeZip([1, 2, 3].map((number) => ({ name: `pool/${number}.txt`, content: resumeText(number) })));
  expect(await addUpload(localOwner, importId, { originalName: "pool.zip", bytes })).toEqual({ added: 3, refused: [] });
  const trap = makeZip([{ name: "../x.txt", content: "x" }]);
  const answer = await addUpload(localOwner, importId, { originalName: "trap.zip", bytes: trap });
  expect(answer).toMatchObject({
    added: 0,
    refused: [{ fileName: "trap.zip", message: expect.stringContaining("outside") }],
  });
  await runImports();
  expect((await getImport(localOwner, importId)).counts.done).toBe(3);
});

test("an empty file in a ZIP is refused by its name, and the others are taken", async () => {
  const importId = await newImport();
  const bytes = makeZip([
    { name: "full.txt", content: resumeText(1) },
    { name: "none.txt", content: "" },
  ]);
  expect(await addUpload(localOwner, importId, { originalName: "two.zip", bytes })).toEqual({
    added: 1,
    refused: [{ fileName: "none.txt", message: expect.stringContaining("empty") }],
  });
});

test("a file that is too large or empty is refused before anything is kept", async () => {
  const importId = await newImport();
  const large = await addUpload(localOwner, importId, {
    originalName: "l.txt",
    bytes: new Uint8Array(11 * 1024 * 1024),
  });
  const empty = await addUpload(localOwner, importId, { originalName: "e.txt", bytes: new Uint8Array() });
  expect([large.added, empty.added]).toEqual([0, 0]);
  expect(large.refused[0]?.message).toContain("10 MB");
  expect((await getImport(localOwner, importId)).total).toBe(0);
});

test("SEC-43: a name is shown without folders and without characters that change how it reads", async () => {
  const importId = await newImport();
  for (const originalName of ["../../etc/passwd", "a\u202Efdp.exe", "\u0000", "x".repeat(5000)]) {
    await addUpload(localOwner, importId, { originalName, bytes: resumeText(originalName.length) });
  }
  const names = (await listImportFiles(localOwner, importId, [])).map(({ originalName }) => originalName);
  expect(names).toEqual(["passwd", "afdp.exe", "Unnamed file", "x".repeat(200)]);
});

test("a cancelled import reads no further file, takes no new one and keeps no bytes of what it did not read", async () => {
  const importId = await newImport();
  await addWaitingFiles(importId, 5);
  await removeDocuments((await cancelImport(localOwner, importId)).storageKeys);
  await runImports();
  expect((await getImport(localOwner, importId)).counts).toMatchObject({ cancelled: 5, done: 0 });
  expect(await countCandidates()).toBe(0);
  expect(await readdir(readEnv().documentsFolder)).toEqual([]);
  await expect(addUpload(localOwner, importId, { originalName: "late.txt", bytes: resumeText(99) })).rejects.toThrow(
    "cancelled",
  );
});

test("SEC-43: a document's name on the disk cannot leave the documents folder", async () => {
  for (const key of ["../x", "/etc/passwd", "", "a/b", "A".repeat(20)]) {
    await expect((async () => loadDocument(key))()).rejects.toThrow();
    await expect(saveDocument(key, new Uint8Array())).rejects.toThrow();
  }
  await expect(removeDocuments(["aaaaaaaaaaaaaaaa"])).resolves.toBeUndefined();
});

test("a parser that is killed from outside costs no file: it is read once more", async () => {
  const importId = await newImport();
  await addWaitingFiles(importId, 6);
  const finished = runImports();
  await expect.poll(() => descendants(process.pid).length, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0);
  for (const id of descendants(process.pid)) process.kill(id, "SIGKILL");
  await finished;
  expect((await getImport(localOwner, importId)).counts).toMatchObject({ done: 6, failed: 0 });
  expect(await countCandidates()).toBe(6);
});

test("everything that is sent twice at once counts once", async () => {
  const importId = await newImport();
  const uploads = [1, 2, 3].flatMap((number) => [number, number]);
  await Promise.all(
    uploads.map((number) =>
      addUpload(localOwner, importId, { originalName: `${number}.txt`, bytes: resumeText(number) }),
    ),
  );
  await Promise.all([runImports(), runImports()]);
  expect((await getImport(localOwner, importId)).counts).toMatchObject({ done: 3, duplicate: 3 });
  expect(await countCandidates()).toBe(3);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(3);
  const second = await newImport();
  await addWaitingFiles(second, 3);
  const cancelled = await Promise.all([cancelImport(localOwner, second), cancelImport(localOwner, second)]);
  for (const { storageKeys } of cancelled) await removeDocuments(storageKeys);
  expect((await getImport(localOwner, second)).counts).toMatchObject({ cancelled: 3, waiting: 0 });
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(3);
});
