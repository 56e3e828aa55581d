import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { expect } from "vitest";
import { inspectDatabase } from "@/lib/data/database-facts";
import { readEnv } from "@/lib/env";
import { roles } from "@/lib/reference/roles";

/** Everything that the database names is there and as it says, no row lacks its others, and the journal is sound. */
export function expectWhole(): void {
  const { databaseFile, documentsFolder } = readEnv();
  const documents = inspectDatabase(databaseFile).files.filter(({ folder }) => folder === "documents");
  const wrong = documents.filter(({ storageKey, sha256 }) => sha256 !== null && hashOf(storageKey) !== sha256);
  expect(wrong).toEqual([]);
  const database = new Database(databaseFile, { readonly: true });
  const count = (from: string) => database.prepare<[], { n: number }>(`SELECT COUNT(*) AS n FROM ${from}`).get()?.n;
  expect(count("Candidate")).toBe(documents.length);
  expect(count("Reading")).toBe(documents.length);
  expect(count("Score")).toBe(documents.length * roles.length);
  expect(count("ListedScore")).toBe(documents.length * roles.length);
  database.close();
  expect(existsSync(documentsFolder)).toBe(true);
}

/** The files of the documents folder, in the order of their names. */
export function storedFiles(): readonly string[] {
  return readdirSync(readEnv().documentsFolder).sort();
}

/** The documents that the database names, in the order of their names. */
export function namedFiles(): readonly string[] {
  return inspectDatabase(readEnv().databaseFile)
    .files.filter(({ folder }) => folder === "documents")
    .map(({ storageKey }) => storageKey)
    .sort();
}

function hashOf(storageKey: string): string {
  const file = path.join(readEnv().documentsFolder, storageKey);
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "gone";
}
