import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { closeDatabase } from "@/lib/data/database";
import { type ReadCandidate, storeReadCandidate } from "@/lib/data/ingest";
import { loadReference } from "@/lib/data/load-reference";
import { newId } from "@/lib/data/new-id";
import { readFactsOf } from "@/lib/data/reading";
import { listRoles } from "@/lib/data/roles";
import { localOwner, systemActor } from "@/lib/domain/access";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { readEnv } from "@/lib/env";
import { READER_VERSION, sha256Of } from "@/lib/server/ingest-resume";
import { migrateDatabase } from "@/prisma/migrate-database";
import { multiplyPool } from "@/tests/bench/multiply-pool";
import { type Random, seededRandom, writeResume } from "@/tests/bench/write-resume";

/** So many résumés are read; the others are their copies under other names, as in the bench's pool. */
const RESUMES = 500;
const asOf = { year: 2026, month: 11 };
/** The pool is the same in each run, whatever the seed of the load. */
const POOL_SEED = 20_261_122;

/**
 * Fills the data folder with `size` candidates that are whole: documents, their files and readings too, so that everything a page can show or
 * change is there. A database that is there already is brought up to date and taken as it is.
 */
export async function fillLoadPool(size: number): Promise<void> {
  const { databaseFile, documentsFolder, backupsFolder } = readEnv();
  const isThere = existsSync(databaseFile);
  migrateDatabase(databaseFile, backupsFolder);
  await loadReference(systemActor);
  if (!isThere) {
    const random = seededRandom(POOL_SEED);
    await storePeople(Math.min(RESUMES, size), random);
    await closeDatabase();
    multiplyPool(databaseFile, size, random);
    writeDocuments(databaseFile, documentsFolder);
  }
  await closeDatabase();
}

async function storePeople(count: number, random: Random): Promise<void> {
  const profiles = (await listRoles(systemActor)).map(({ profile }) => profile);
  for (let place = 0; place < count; place += 1)
    await storeReadCandidate(localOwner, readPerson(writeResume(random, profiles), place));
}

function readPerson(written: string, place: number): ReadCandidate {
  const { resume, facts: evidence } = readCandidate(written, asOf);
  const bytes = new TextEncoder().encode(resume.text);
  const file = { sha256: sha256Of(bytes), originalName: `person-${place + 1}.md`, storageKey: newId() };
  const content = { format: "markdown" as const, byteLength: bytes.length, text: resume.text, pageCount: null };
  return {
    document: { ...file, ...content, hidden: [], warnings: [] },
    reading: { facts: readFactsOf(resume), evidence },
    readerVersion: READER_VERSION,
    isSample: false,
  };
}

/** Gives everybody a file of their own: the text, and a last line by which it differs from its copies'. */
function writeDocuments(databaseFile: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Database(databaseFile);
  const rows = database
    .prepare<[], { key: string; text: string }>(`SELECT "storageKey" AS "key", "text" FROM "Document"`)
    .iterate();
  const files: [string, number, string][] = [];
  for (const { key, text } of rows) {
    const bytes = new TextEncoder().encode(`${text}\n${key}\n`);
    writeFileSync(path.join(folder, key), bytes, { mode: 0o600 });
    files.push([sha256Of(bytes), bytes.length, key]);
  }
  const update = database.prepare(`UPDATE "Document" SET "sha256" = ?, "byteLength" = ? WHERE "storageKey" = ?`);
  database.transaction(() => {
    for (const file of files) update.run(...file);
  })();
  database.close();
}
