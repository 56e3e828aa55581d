import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { getSheet, startSheet } from "@/lib/data/candidate-sheets";
import { closeDatabase } from "@/lib/data/database";
import { storeSheetRows } from "@/lib/data/sheet-work";
import { localOwner, systemActor } from "@/lib/domain/access";
import { addSheetUpload } from "@/lib/server/candidate-sheet/add-sheet-file";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { makeCandidateSheet } from "@/tests/factories/candidate-sheet";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { programCommand } from "@/tests/support/program";
import { beginSheet, sendSheet } from "./send-sheet";

// SIGKILL at moments from a seed while a table is imported: after the next start each row is done once, with its person whole.

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());
afterAll(closeParsers);

/** Imports in another process, and kills it once it has stored so many rows. */
async function runAndKill(rows: number): Promise<void> {
  await closeDatabase();
  const [node, ...args] = await programCommand("tests/integration/candidate-sheet/sheet-process.ts");
  const child = spawn(node, args, {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const db = new Database(database.file, { readonly: true });
  const stored = db.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM "SheetRow"');
  const watch = setInterval(() => {
    if ((stored.get()?.n ?? 0) >= rows) child.kill("SIGKILL");
  }, 10);
  await ended;
  clearInterval(watch);
  db.close();
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

const ROWS = 220;
const ROWS_A_FILE = 20;
const fileOf = (number: number) => (number % ROWS_A_FILE === 0 ? `cv-${number}.txt` : "");

test("killed while it imports a spreadsheet, the program goes on where it was: each row is done once, and nobody is there twice", async () => {
  const people = Array.from(
    { length: ROWS },
    (_, number) => `P${number} Abara,p${number}@example.org,JAX,${fileOf(number)}`,
  );
  // A row about somebody of the first, and one about nobody.
  const id = await sendSheet(
    ["Name,Email,Skills,Resume", ...people, "P0 Abara,p0@example.org,Ray,", ",,Ray,"].join("\n"),
  );
  for (let number = 0; number < ROWS; number += ROWS_A_FILE)
    await addSheetUpload(localOwner, id, {
      originalName: fileOf(number),
      bytes: Buffer.from(`P${number} Abara, FSDP`),
    });
  await startSheet(localOwner, id);
  const moments = seededNumbers(20_261_122);
  await runAndKill(1 + moments(150));
  await runSheets(() => false);
  const sheet = await getSheet(localOwner, id);
  expect(sheet).toMatchObject({ status: "done", doneRows: ROWS + 2, created: ROWS, skipped: 1, refused: 1, warned: 0 });
  for (const table of ['"Candidate"', '"Document"', '"Reading"', '"SkillVector"']) expect(countOf(table)).toBe(ROWS);
  expect(countOf('"Score"')).toBe(ROWS * 10);
  expect(countOf(`"Document" WHERE "originalName" LIKE 'cv-%' AND "text" LIKE '%FSDP%'`)).toBe(ROWS / ROWS_A_FILE);
  expect(countOf('"SheetFile"')).toBe(0);
  expect(readdirSync(path.join(database.folder, "candidate-sheets"))).toEqual([]);
  const kept = new Set(readdirSync(path.join(database.folder, "documents")));
  expect(storageKeys().filter((key) => !kept.has(key))).toEqual([]);
}, 120_000);

test("of two that store the same rows one does, and the other stores none", async () => {
  const id = await beginSheet(makeCandidateSheet(20, 3).csv);
  const refused = {
    problems: [],
    refused: "It has no name.",
    facts: null,
    candidate: null,
    keysBeside: [],
    contact: null,
  };
  const rows = Array.from({ length: 20 }, (_, place) => ({ row: place + 4, ...refused }));
  const at = { sheetId: id, doneRows: 0 };
  const both = await Promise.allSettled([storeSheetRows(systemActor, at, rows), storeSheetRows(systemActor, at, rows)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await getSheet(localOwner, id)).toMatchObject({ doneRows: 20, refused: 20 });
});
