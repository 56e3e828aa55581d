import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { storeReadCandidate } from "@/lib/data/ingest";
import { newId } from "@/lib/data/new-id";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { roles } from "@/lib/reference/roles";
import { saveDocument } from "@/lib/server/import-job/document-store";
import { ingestResume } from "@/lib/server/ingest-resume";
import { loadSample, unloadSample } from "@/lib/server/load-sample";
import { samplePeople } from "@/prisma/seed/sample-person";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(async () => {
  await database.remove();
});

function countCandidates(where: { readonly isSample: boolean }): Promise<number> {
  return read(localOwner, "candidate:read", (db) => db.candidate.count({ where }));
}

async function importOwnFile(): Promise<void> {
  const storageKey = newId();
  const bytes = new TextEncoder().encode(
    "Ada Quillon\nada.quillon@example.com\n\nExperience\nEngineer, Own Works, 2019 - 2022\n- Python\n",
  );
  const ingested = await ingestResume({ bytes, originalName: "own.txt", storageKey }, { year: 2026, month: 11 }, false);
  if (!ingested.ok) throw new Error(ingested.error.message);
  await saveDocument(storageKey, bytes);
  await storeReadCandidate(localOwner, ingested.candidate);
}

test("loading brings in every sample person once, each marked as sample, with a document and ten scores", async () => {
  const progress: number[] = [];
  const first = await loadSample(localOwner, ({ done }) => progress.push(done));
  expect(first).toEqual({ loaded: samplePeople.length, known: 0, failures: [] });
  expect(progress).toEqual(samplePeople.map((_, index) => index + 1));
  expect(await countCandidates({ isSample: true })).toBe(samplePeople.length);
  expect(await countCandidates({ isSample: false })).toBe(0);
  const scores = await read(localOwner, "candidate:read", (db) => db.score.count());
  expect(scores).toBe(samplePeople.length * roles.length);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(samplePeople.length);

  const second = await loadSample(localOwner);
  expect(second).toEqual({ loaded: 0, known: samplePeople.length, failures: [] });
  expect(await countCandidates({ isSample: true })).toBe(samplePeople.length);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(samplePeople.length);
}, 120_000);

test("removing takes the sample pool whole and leaves everybody else, and removing again finds nothing", async () => {
  await importOwnFile();
  await loadSample(localOwner);
  expect(await unloadSample(localOwner)).toEqual({ removed: samplePeople.length });
  expect(await countCandidates({ isSample: true })).toBe(0);
  expect(await countCandidates({ isSample: false })).toBe(1);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(1);
  expect(await unloadSample(localOwner)).toEqual({ removed: 0 });
}, 120_000);

test("two clicks on the sample pool at once bring each person in once", async () => {
  const loads = await Promise.all([loadSample(localOwner), loadSample(localOwner)]);
  expect(loads.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(samplePeople.length);
  expect(loads.flatMap(({ failures }) => failures)).toEqual([]);
  expect(await countCandidates({ isSample: true })).toBe(samplePeople.length);
  expect(await readdir(readEnv().documentsFolder)).toHaveLength(samplePeople.length);
}, 240_000);
