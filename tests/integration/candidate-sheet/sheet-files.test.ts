import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { getSheet, startSheet } from "@/lib/data/candidate-sheets";
import { deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { database as client } from "@/lib/data/database";
import { createImport } from "@/lib/data/imports";
import { findLeftRows, listLeftUpdates } from "@/lib/data/left-updates";
import { undoSheet } from "@/lib/data/undo-sheet";
import { localOwner } from "@/lib/domain/access";
import { addSheetUpload } from "@/lib/server/candidate-sheet/add-sheet-file";
import { type PreviewRow, previewSheet } from "@/lib/server/candidate-sheet/preview-sheet";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { loadDocument, removeDocuments } from "@/lib/server/import-job/document-store";
import { runImports } from "@/lib/server/import-job/run-imports";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { unpackRowAndFile } from "@/lib/server/read-document/row-and-file";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { sendSheet } from "./send-sheet";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());
afterAll(closeParsers);

const HEAD = "Name,Email,Title,Skills,Resume file";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const RESUME = "Ada Abara\n\nExperience\nML Engineer, Acme, 2019 – 2024\n• Trained 7B models with FSDP on 64 GPUs.\n";

async function addFiles(id: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [originalName, text] of Object.entries(files))
    await addSheetUpload(localOwner, id, { originalName, bytes: bytesOf(text) });
}

async function look(id: string) {
  const preview = await previewSheet(localOwner, await getSheet(localOwner, id));
  const rows: PreviewRow[] = [];
  for await (const piece of preview.rows) rows.push(...piece);
  return { rows, files: preview.files() };
}

async function run(id: string) {
  await startSheet(localOwner, id);
  await runSheets(() => false);
  return getSheet(localOwner, id);
}

async function importSheet(rows: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const id = await sendSheet([HEAD, ...rows].join("\n"));
  await addFiles(id, files);
  return run(id);
}

/** Everybody with what stands of them in the database and on the disk, to the byte. */
async function everything(): Promise<unknown> {
  const people = await client().candidate.findMany({
    include: { document: true, reading: true, evidence: true, listedSkills: true, vector: true, sheetKeys: true },
    orderBy: { id: "asc" },
  });
  const scores = await client().score.findMany({
    orderBy: [{ candidateId: "asc" }, { role: "asc" }],
    omit: { computedAt: true },
  });
  const tallies = await client().scoreTally.findMany({
    where: { people: { not: 0 } },
    orderBy: [{ placeId: "asc" }, { fact: "asc" }],
  });
  const files = readdirSync(path.join(database.folder, "documents")).sort();
  return { people: people.map(({ version: _version, ...person }) => person), scores, tallies, files };
}

test("a row's file is found by its name; its words are evidence of the row's person, the file is kept, and a second time adds nothing", async () => {
  const rows = [
    "Ada Abara,ada@example.org,ML Engineer,PyTorch,C:\\cv\\ADA%20abara.txt",
    "Bo Brandt,bo@example.org,ML Engineer,JAX,bo.pdf",
    "Cy Castell,cy@example.org,ML Engineer,JAX,cv",
    "Di Dvorak,di@example.org,ML Engineer,JAX,",
  ];
  const files = { "Ada Abara.txt": RESUME, "cv.txt": "One", "CV.md": "Two", "nobody.txt": "Nobody" };
  const id = await sendSheet([HEAD, ...rows].join("\n"));
  await addFiles(id, files);
  await addFiles(id, files);
  const { rows: shown, files: told } = await look(id);
  expect(shown.map(({ file, problems }) => file?.name ?? problems[0]?.advice.slice(0, 25) ?? null)).toEqual([
    "Ada Abara.txt",
    "No file of this name was ",
    "2 different files have th",
    null,
  ]);
  expect(told).toEqual({ added: 4, named: 3, found: 1, unnamed: ["CV.md", "cv.txt", "nobody.txt"] });
  expect(await run(id)).toMatchObject({ status: "done", created: 4, warned: 2 });
  const row = await client().candidate.findFirstOrThrow({ where: { name: "Ada Abara" } });
  const { document, evidence, facts } = await getCandidate(localOwner, row.id);
  const quotes = evidence.skills.map(({ skill, quote }) => [skill, document.text.slice(quote.start, quote.end)]);
  expect(quotes).toContainEqual(["fsdp", "FSDP"]);
  expect(quotes).toContainEqual(["pytorch", "PyTorch"]);
  expect(facts.emails.map(({ value }) => value)).toEqual(["ada@example.org"]);
  expect(document.originalName).toBe("Ada Abara.txt");
  const kept = unpackRowAndFile(await loadDocument(document.storageKey));
  expect(new TextDecoder().decode(kept?.bytes)).toBe(RESUME);
  expect(readdirSync(path.join(database.folder, "candidate-sheets"))).toEqual([]);
  const before = await everything();
  // With the files again, and without them: the documents that are here are found by their names.
  expect(await importSheet(rows, files)).toMatchObject({ created: 0, updated: 0, skipped: 4 });
  expect(await importSheet(rows)).toMatchObject({ created: 0, updated: 0, skipped: 4 });
  expect(await everything()).toEqual(before);
});

test("a row that changed keeps the file of its person, and a newer file takes its place", async () => {
  await importSheet(["Ada Abara,ada@example.org,ML Engineer,PyTorch,ada.txt"], { "ada.txt": RESUME });
  expect(await importSheet(["Ada Abara,ada@example.org,Lead,JAX,"])).toMatchObject({ updated: 1 });
  const { id } = await client().candidate.findFirstOrThrow();
  const kept = await getCandidate(localOwner, id);
  expect(kept.document.text).toContain("FSDP");
  expect(kept.document.text).toContain("JAX");
  const newer = { "ada.txt": RESUME.replace("FSDP", "vLLM") };
  expect(await importSheet(["Ada Abara,ada@example.org,Lead,JAX,ada.txt"], newer)).toMatchObject({ updated: 1 });
  const { text } = (await getCandidate(localOwner, id)).document;
  expect(text).toContain("vLLM");
  expect(text).not.toContain("FSDP");
});

test("a document that was imported before is found by its name or its bytes, its person is the row's, and taking the import back restores all of it", async () => {
  const { importId } = await createImport(localOwner, { isSample: false });
  await addUpload(localOwner, importId, { originalName: "Ada Abara.txt", bytes: bytesOf(RESUME) });
  await addUpload(localOwner, importId, { originalName: "other.txt", bytes: bytesOf(RESUME.replaceAll("Ada", "Gil")) });
  await runImports();
  const before = await everything();
  const rows = [
    "A. Abara,ada@example.org,Lead,JAX,ada abara.txt",
    "Gil Abara,gil@example.org,Lead,JAX,gil.txt",
    "Bo Brandt,bo@example.org,Lead,JAX,ada abara.txt",
  ];
  const sheet = await importSheet(rows, { "gil.txt": RESUME.replaceAll("Ada", "Gil") });
  expect(sheet).toMatchObject({ created: 1, updated: 2, warned: 1 });
  expect(await client().candidate.count()).toBe(3);
  expect(await undoSheet(localOwner, sheet.id, removeDocuments)).toEqual({ deleted: 1, restored: 2, left: 0 });
  expect(await everything()).toEqual(before);
  expect(await client().sheetReplaced.count()).toBe(0);
});

test("what was changed since is left and said, and goes back once the later import was taken back", async () => {
  const row = (skills: string) => [`Ada Abara,ada@example.org,Lead,${skills},`];
  await importSheet(row("PyTorch"));
  const before = await everything();
  const second = await importSheet(row("JAX"));
  const third = await importSheet(row("Ray"));
  expect(await undoSheet(localOwner, second.id, removeDocuments)).toEqual({ deleted: 0, restored: 0, left: 1 });
  const [person] = await client().candidate.findMany();
  expect(await listLeftUpdates(localOwner, second.id)).toEqual({
    count: 1,
    first: [{ row: 2, candidateId: person?.id, name: "Ada Abara" }],
  });
  expect(await findLeftRows(localOwner, second.id, [1, 2, 3])).toEqual(new Set([2]));
  expect(await undoSheet(localOwner, third.id, removeDocuments)).toEqual({ deleted: 0, restored: 1, left: 0 });
  expect(await undoSheet(localOwner, second.id, removeDocuments)).toEqual({ deleted: 0, restored: 1, left: 0 });
  expect(await everything()).toEqual(before);
  await expect(undoSheet(localOwner, second.id, removeDocuments)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("whoever is deleted goes with the file beside their row and with what it had replaced; from its bytes both are read again", async () => {
  await importSheet(["Ada Abara,ada@example.org,Lead,PyTorch,"]);
  await importSheet(["Ada Abara,ada@example.org,Lead,PyTorch,ada.txt"], { "ada.txt": RESUME });
  const { id } = await client().candidate.findFirstOrThrow();
  expect(readdirSync(path.join(database.folder, "documents"))).toHaveLength(2);
  const { document, evidence } = await getCandidate(localOwner, id);
  const bytes = await loadDocument(document.storageKey);
  await deleteCandidates(localOwner, [id], removeDocuments);
  expect(readdirSync(path.join(database.folder, "documents"))).toEqual([]);
  expect(await client().sheetReplaced.count()).toBe(0);
  const { importId } = await createImport(localOwner, { isSample: false });
  await addUpload(localOwner, importId, { originalName: "ada.txt", bytes });
  await runImports();
  const again = await getCandidate(localOwner, (await client().candidate.findFirstOrThrow()).id);
  expect(again.document).toMatchObject({ text: document.text, format: document.format });
  expect(again.evidence).toEqual(evidence);
});

test("a file that cannot be read is said, its row is taken without it, and is not taken again", async () => {
  const rows = ["Ada Abara,ada@example.org,Lead,PyTorch,ada.pdf", "Bo Brandt,bo@example.org,Lead,JAX,ada.pdf"];
  const files = { "ada.pdf": "%PDF-1.7 and nothing else" };
  expect(await importSheet(rows, files)).toMatchObject({ created: 2, warned: 2 });
  const [row] = await client().sheetRow.findMany({ orderBy: { row: "asc" } });
  expect(row?.problems).toMatch(/"column":"Resume file","value":"ada.pdf".*The row is taken without it/);
  expect(await importSheet(rows, files)).toMatchObject({ created: 0, updated: 0, skipped: 2 });
});
