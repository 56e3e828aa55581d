import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import Database from "better-sqlite3";
import {
  type ChainCheck,
  type ChainEnd,
  type ChainedEntry,
  chainEntry,
  checkChainEnd,
  emptyChain,
  followChain,
  type JournalFacts,
} from "@/lib/domain/journal/journal-chain";

/* The journal of a database file beside the program's own connection: for migrations, backups, and whoever wants to check it. */

/** Few enough that a server answers in between, many enough that the pauses do not count. */
const PAGE = 1000;

/** SHA-256 as the chain wants it. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How both engines' clients store an instant: JavaScript's text of it with another sign for UTC. */
function storedInstant(iso: string): string {
  return iso.replace(/Z$/, "+00:00");
}

/** Where the chain of an open database ends. Throws when it has no journal. */
export function readJournalEnd(database: Database.Database): ChainEnd {
  const end = database.prepare<[], ChainEnd>(`SELECT "seq", "hash" FROM "JournalHead" WHERE "id" = 1`).get();
  if (end === undefined) throw new Error("This database has no journal.");
  return end;
}

/** Whether an open database has a chained journal already. */
export function hasJournal(database: Database.Database): boolean {
  return (
    database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'JournalHead'").get() !== undefined
  );
}

/**
 * Adds an entry at the end of the chain, inside the caller's transaction if there is one, else in its own; another process that writes at the
 * same time waits. `write()` does the same for the running program.
 */
export function appendToJournalFile(database: Database.Database, facts: JournalFacts): void {
  const append = database.transaction(() => {
    const { seq, at, actor, kind, entity, detail, hash } = chainEntry(readJournalEnd(database), facts, sha256Hex);
    database
      .prepare(
        `INSERT INTO "JournalEntry" ("seq", "at", "actor", "kind", "entity", "detail", "hash") VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(seq, storedInstant(at), actor, kind, entity, detail, hash);
  });
  append.immediate();
}

/** Entries beyond the number `after`, in their order. */
function readPage(database: Database.Database, after: number): readonly ChainedEntry[] {
  const columns = `"seq", replace("at", '+00:00', 'Z') AS "at", "actor", "kind", "entity", "detail", "hash"`;
  return database
    .prepare<[number, number], ChainedEntry>(
      `SELECT ${columns} FROM "JournalEntry" WHERE "seq" > ? ORDER BY "seq" LIMIT ?`,
    )
    .all(after, PAGE);
}

/** Follows the whole chain of an open database, page by page. All pages are of one moment, whoever writes meanwhile. */
function* followPages(database: Database.Database): Generator<void, ChainCheck> {
  database.exec("BEGIN");
  try {
    let end = emptyChain;
    // Numbers begin at 1, but whoever tampers need not
    let after = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const page = readPage(database, after);
      const last = page.at(-1);
      if (last === undefined) return checkChainEnd(end, readJournalEnd(database));
      const check = followChain(end, page, sha256Hex);
      if (check.kind === "broken") return check;
      end = check.end;
      after = last.seq;
      yield;
    }
  } finally {
    database.exec("ROLLBACK");
  }
}

/** Whether the chain of an open database is sound. */
export function checkJournal(database: Database.Database): ChainCheck {
  const pages = followPages(database);
  for (;;) {
    const { done, value } = pages.next();
    if (done) return value;
  }
}

/** The same for a database file, which other processes may use meanwhile; the program answers between two pages. */
export async function checkJournalFile(file: string): Promise<ChainCheck> {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const pages = followPages(database);
    for (;;) {
      const { done, value } = pages.next();
      if (done) return value;
      await nextTurn();
    }
  } finally {
    database.close();
  }
}
