import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteCandidates } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { correctFact } from "@/lib/data/fact-corrections";
import { storeReadCandidate } from "@/lib/data/ingest";
import { localOwner } from "@/lib/domain/access";
import { backUpNow } from "@/lib/server/backup/run-backups";
import { removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { programCommand } from "@/tests/support/program";
import { makeReadCandidate } from "@/tests/support/read-candidate";
import { expectWhole } from "./whole";

// A backup that was taken while people come, change and go is carried, alone, to a machine that has nothing of the first.

let database: FreshDatabase;
let otherMachine = "";

beforeEach(async () => {
  database = await freshDatabase();
  otherMachine = mkdtempSync(path.join(tmpdir(), "rolecall-other-machine-"));
});

afterEach(async () => {
  await database.remove();
  rmSync(otherMachine, { recursive: true, force: true });
});

/** What was acknowledged so far: people with the version that their last correction made, and people who were deleted. */
type Acknowledged = { readonly versions: Map<string, number>; readonly deleted: Set<string> };

async function addPerson(name: string): Promise<string> {
  const candidate = makeReadCandidate({ name, text: `${name}\nOslo\n${"Ran Kubernetes. ".repeat(500)}kubernetes` });
  await saveDocument(candidate.document.storageKey, new TextEncoder().encode(candidate.document.text));
  return (await storeReadCandidate(localOwner, candidate)).candidateId;
}

async function work(acknowledged: Acknowledged, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const id = await addPerson(`Ada ${turn}`);
    acknowledged.versions.set(id, 1);
    for (let version = 1; version <= turn % 3; version += 1) {
      const correction = { field: "headline", key: "", value: `Number ${version}` } as const;
      await correctFact(localOwner, id, { seenVersion: version, correction });
      acknowledged.versions.set(id, version + 1);
    }
    if (turn % 4 === 3) {
      await deleteCandidates(localOwner, [id], removeDocuments);
      acknowledged.versions.delete(id);
      acknowledged.deleted.add(id);
    }
    // The driver is synchronous: without a turn for others, this loop would be all that the process does
    await pause(1);
  }
}

/** A command of the program in a process of its own, which knows the other machine's data folder alone. */
async function command(script: string, ...args: readonly string[]): Promise<string> {
  const [node, ...all] = await programCommand(`lib/cli/${script}`, ...args);
  const environment = { ...process.env, NODE_OPTIONS: "", DATABASE_URL: "", ROLECALL_DATA: otherData() };
  return (await promisify(execFile)(node, all, { env: environment })).stdout;
}

function otherData(): string {
  return path.join(otherMachine, "data");
}

function versionsIn(file: string): ReadonlyMap<string, number> {
  const past = new Database(file, { readonly: true });
  const rows = past.prepare<[], { id: string; version: number }>(`SELECT "id", "version" FROM "Candidate"`).all();
  past.close();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

test("a backup taken under load restores on another machine with everything that was acknowledged before it", async () => {
  const acknowledged: Acknowledged = { versions: new Map(), deleted: new Set() };
  let isOver = false;
  const working = work(acknowledged, () => isOver);
  while (acknowledged.versions.size < 8) await pause(10);
  const before = { versions: new Map(acknowledged.versions), deleted: new Set(acknowledged.deleted) };
  const backup = await backUpNow(localOwner).finally(() => {
    isOver = true;
  });
  await working;
  expect(acknowledged.versions.size).toBeGreaterThan(before.versions.size);
  await closeDatabase();

  const carried = path.join(otherMachine, path.basename(backup.file));
  copyFileSync(backup.file, carried);
  // Nothing of the first machine is there any more
  renameSync(database.folder, `${database.folder}-off`);
  mkdirSync(database.folder);
  try {
    const told = await command("restore.ts", carried);
    expect(told).toContain("Every file was checked first.");
    expect(told).toContain("There was nothing here before.");
    expect(told).toContain("it cannot be told who else was deleted after it was made");
    expect(await command("journal.ts", "verify")).toMatch(/^The journal is sound: /);
    const restored = versionsIn(path.join(otherData(), "rolecall.db"));
    for (const [id, version] of before.versions)
      if (!acknowledged.deleted.has(id)) expect(restored.get(id)).toBeGreaterThanOrEqual(version);
    expect([...before.deleted].filter((id) => restored.has(id))).toEqual([]);
    process.env.ROLECALL_DATA = otherData();
    expectWhole();
    expect(readdirSync(path.join(otherData(), "documents"))).toHaveLength(restored.size);
  } finally {
    process.env.ROLECALL_DATA = database.folder;
    rmSync(`${database.folder}-off`, { recursive: true });
  }
}, 120_000);
