import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { getSheet } from "@/lib/data/candidate-sheets";
import { closeDatabase } from "@/lib/data/database";
import { storeSheetRows } from "@/lib/data/sheet-work";
import { localOwner, systemActor } from "@/lib/domain/access";
import { makeCandidateSheet } from "@/tests/factories/candidate-sheet";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { programCommand } from "@/tests/support/program";
import { beginSheet } from "./send-sheet";

// SIGKILL at moments from a seed while a table is imported: after the next start each row is done once, with its person whole.

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

/** Imports in another process, and kills it once it has stored so many rows; null lets it finish. */
async function runAndKill(rows: number | null): Promise<void> {
  await closeDatabase();
  const [node, ...args] = await programCommand("tests/integration/candidate-sheet/sheet-process.ts");
  const child = spawn(node, args, {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const watch = setInterval(() => {
    if (rows !== null && countOf('"SheetRow"') >= rows) child.kill("SIGKILL");
  }, 5);
  const [code] = await ended;
  clearInterval(watch);
  if (rows === null) expect(code).toBe(0);
}

function countOf(from: string): number {
  const db = new Database(database.file, { readonly: true });
  try {
    return db.prepare<[], { n: number }>(`SELECT COUNT(*) AS n FROM ${from}`).get()?.n ?? 0;
  } finally {
    db.close();
  }
}

function storageKeys(): readonly string[] {
  const db = new Database(database.file, { readonly: true });
  const rows = db.prepare<[], { storageKey: string }>('SELECT "storageKey" FROM "Document"').all();
  db.close();
  return rows.map(({ storageKey }) => storageKey);
}

test("killed while it imports a spreadsheet, the program goes on where it was: each row is done once, and nobody is there twice", async () => {
  const { csv, counts } = makeCandidateSheet(220, 11);
  const id = await beginSheet(csv);
  const moments = seededNumbers(20_261_122);
  await runAndKill(1 + moments(150));
  await runAndKill(null);
  const sheet = await getSheet(localOwner, id);
  expect(sheet).toMatchObject({ status: "done", doneRows: 220, created: counts.people, skipped: counts.again });
  for (const table of ['"Candidate"', '"Document"', '"Reading"', '"SkillVector"'])
    expect(countOf(table)).toBe(counts.people);
  expect(countOf('"Score"')).toBe(counts.people * 10);
  const kept = new Set(readdirSync(path.join(database.folder, "documents")));
  expect(storageKeys().filter((key) => !kept.has(key))).toEqual([]);
}, 120_000);

test("of two that store the same rows one does, and the other stores none", async () => {
  const id = await beginSheet(makeCandidateSheet(20, 3).csv);
  const refused = { problems: [], refused: "It has no name.", facts: null, candidate: null, contact: null };
  const rows = Array.from({ length: 20 }, (_, place) => ({ row: place + 4, ...refused }));
  const at = { sheetId: id, doneRows: 0 };
  const both = await Promise.allSettled([storeSheetRows(systemActor, at, rows), storeSheetRows(systemActor, at, rows)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await getSheet(localOwner, id)).toMatchObject({ doneRows: 20, refused: 20 });
});
