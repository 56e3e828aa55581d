import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase } from "@/lib/data/database";
import { addImportFile, createImport, getImport, listImportFiles } from "@/lib/data/imports";
import { newId } from "@/lib/data/new-id";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { roles } from "@/lib/reference/roles";
import { saveDocument } from "@/lib/server/import-job/document-store";
import { samplePeople } from "@/prisma/seed/sample-person";
import { makeZip } from "@/tests/integration/read-document/make-zip";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { programCommand } from "@/tests/support/program";

// SIGKILL at moments from a seed, in the middle of everything that brings files in or takes them away. Whatever the moment: after the
// next start every file is whole or waiting, none is there twice, and nothing is left of what nobody needs.

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

function resumeText(number: number): Uint8Array {
  return new TextEncoder().encode(
    `Person Number${number}\nperson${number}@example.org\n\nExperience\nEngineer, Company ${number}  Jan 2019 – Dec 2021\n- Ran Kubernetes\n`,
  );
}

async function newImport(): Promise<string> {
  return (await createImport(localOwner, { isSample: false })).importId;
}

async function addWaitingFiles(importId: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const storageKey = newId();
    await saveDocument(storageKey, resumeText(number));
    await addImportFile(localOwner, importId, { originalName: `${number}.txt`, byteLength: 1, storageKey });
  }
}

type Work = readonly [kind: string, ...more: readonly string[]];

/** Does a kind of work in another process and kills it that long after it began; null lets it finish. */
async function runAndKill(work: Work, milliseconds: number | null): Promise<void> {
  await closeDatabase();
  const [node, ...args] = await programCommand("tests/integration/import-job/import-process.ts", ...work);
  const child = spawn(node, args, {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  const timer = milliseconds === null ? undefined : setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const [code] = await ended;
  clearTimeout(timer);
  if (milliseconds === null) expect(code).toBe(0);
  else expectWhole();
}

type DocumentRow = { readonly storageKey: string; readonly sha256: string };

/** Everything that the database names is there, and as it says. */
function expectWhole(): void {
  const db = new Database(readEnv().databaseFile, { readonly: true });
  expect(db.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(db.pragma("foreign_key_check")).toEqual([]);
  const documents = db.prepare<[], DocumentRow>("SELECT storageKey, sha256 FROM Document").all();
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(documentPath(name)))
      .digest("hex");
  expect(documents.filter(({ storageKey, sha256 }) => hash(storageKey) !== sha256)).toEqual([]);
  const count = (from: string) => db.prepare<[], { n: number }>(`SELECT COUNT(*) AS n FROM ${from}`).get()?.n;
  expect(count("Candidate")).toBe(documents.length);
  expect(count("Reading")).toBe(documents.length);
  expect(count("Score")).toBe(documents.length * roles.length);
  const waiting = db
    .prepare<[], { storageKey: string }>("SELECT storageKey FROM ImportFile WHERE status IN ('waiting', 'reading')")
    .all();
  expect(waiting.filter(({ storageKey }) => !existsSync(documentPath(storageKey)))).toEqual([]);
  db.close();
}

function documentPath(name: string): string {
  return path.join(readEnv().documentsFolder, name);
}

function expectKept(count: number): void {
  expectWhole();
  const db = new Database(readEnv().databaseFile, { readonly: true });
  const keys = db.prepare<[], DocumentRow>("SELECT storageKey, sha256 FROM Document").all();
  db.close();
  expect(keys).toHaveLength(count);
  expect(readdirSync(readEnv().documentsFolder).sort()).toEqual(keys.map(({ storageKey }) => storageKey).sort());
}

const moments = seededNumbers(20_261_121);

test("SEC-47: killed while it reads, an import ends with every file read once", async () => {
  const importId = await newImport();
  await addWaitingFiles(importId, 20);
  // Two kills each: a file in hand at three of them counts as the cause and is rightly given up
  await runAndKill(["read"], moments(900));
  await runAndKill(["read"], moments(900));
  await runAndKill(["read"], null);
  const { counts, isActive } = await getImport(localOwner, importId);
  expect({ isActive, read: counts.done + counts.duplicate }).toEqual({ isActive: false, read: 20 });
  expectKept(20);
}, 240_000);

test("killed while a ZIP comes in, it can be sent again and each of its files is there once", async () => {
  const zip = path.join(database.folder, "pool.zip");
  const people = 30;
  const parts = Array.from({ length: people }, (_, number) => ({ name: `${number}.txt`, content: resumeText(number) }));
  writeFileSync(zip, makeZip(parts));
  const importId = await newImport();
  for (const milliseconds of [moments(60), moments(400)]) await runAndKill(["upload", importId, zip], milliseconds);
  await runAndKill(["upload", importId, zip], null);
  const { counts, isActive } = await getImport(localOwner, importId);
  expect({ isActive, failed: counts.failed, done: counts.done }).toEqual({ isActive: false, failed: 0, done: people });
  expectKept(people);
}, 240_000);

test("killed while it is cancelled, an import is cancelled or goes on, and keeps nothing that it did not read", async () => {
  for (const milliseconds of [0, moments(120)]) {
    const importId = await newImport();
    await addWaitingFiles(importId, 10);
    await runAndKill(["cancel", importId], milliseconds);
    await runAndKill(["read"], null);
    const { counts, isActive } = await getImport(localOwner, importId);
    expect(isActive).toBe(false);
    expect(await listImportFiles(localOwner, importId, ["failed"])).toEqual([]);
    expect(counts.cancelled + counts.done + counts.duplicate).toBe(10);
  }
  const db = new Database(readEnv().databaseFile, { readonly: true });
  const { n = 0 } = db.prepare<[], { n: number }>("SELECT COUNT(*) AS n FROM Document").get() ?? {};
  db.close();
  expectKept(n);
}, 240_000);

test("killed while the sample pool comes or goes, it is whole after the next load and gone after the next removal", async () => {
  for (const milliseconds of [moments(400), moments(3_000)]) await runAndKill(["load sample"], milliseconds);
  await runAndKill(["load sample"], null);
  expectKept(samplePeople.length);
  await runAndKill(["remove sample"], moments(60));
  await runAndKill(["remove sample"], null);
  expectKept(0);
}, 240_000);
