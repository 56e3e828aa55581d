import Database from "better-sqlite3";
import { z } from "zod";
import type { ChainEnd } from "@/lib/domain/journal/journal-chain";

/* Who was deleted, as the journal of a database file tells it: a backup from before still holds them, and a restore must not bring them back. */

/** Kind of the entry by which a restored database knows whom to delete again. */
export const ERASE_AGAIN = "restore.erase-again";

/** Ids of deleted candidates, and of files of imports and spreadsheets that were taken away. */
export type Erasures = { readonly people: readonly string[]; readonly files: readonly string[] };

const Told = z.object({ people: z.array(z.string()).default([]), files: z.array(z.string()).default([]) });

type Row = { readonly kind: string; readonly entity: string; readonly detail: string };

function erasuresIn(database: Database.Database): Erasures {
  const rows = database
    .prepare<[string], Row>(
      `SELECT "kind", "entity", "detail" FROM "JournalEntry" WHERE "kind" IN ('candidate.delete', 'import.forget', 'spreadsheet.discard', ?) ORDER BY "seq"`,
    )
    .all(ERASE_AGAIN);
  const people = new Set<string>();
  const files = new Set<string>();
  for (const { kind, entity, detail } of rows) {
    if (kind === "candidate.delete") people.add(entity);
    if (kind === "import.forget" || kind === "spreadsheet.discard") files.add(entity);
    // An entry from before this was kept names nobody.
    const told = Told.safeParse(JSON.parse(detail)).data;
    for (const id of told?.people ?? []) people.add(id);
    for (const id of told?.files ?? []) files.add(id);
  }
  return { people: [...people], files: [...files] };
}

function isInChain(database: Database.Database, { seq, hash }: ChainEnd): boolean {
  if (seq === 0) return true;
  return database.prepare(`SELECT 1 FROM "JournalEntry" WHERE "seq" = ? AND "hash" = ?`).get(seq, hash) !== undefined;
}

function openJournal<Result>(file: string, ask: (database: Database.Database) => Result): Result | null {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    return ask(database);
  } catch {
    // No file, no journal yet, or so damaged that it is being replaced.
    return null;
  } finally {
    database?.close();
  }
}

export type KnownErasures = Erasures & {
  /** Whether the journal goes on from the backup's: then it names everybody who was deleted since. */
  readonly isComplete: boolean;
};

/**
 * Whom the journal of the database `file` names as deleted and the journal of `backup` does not; `head` is where the backup's journal ends.
 * Ids that the backup never had stay in: a still older backup may have them. Nobody and incomplete when there is no journal to read.
 */
export function findErasuresSince(file: string, backup: string, head: ChainEnd | null): KnownErasures {
  const here = openJournal(file, (database) => ({
    ...erasuresIn(database),
    isComplete: head !== null && isInChain(database, head),
  }));
  if (here === null) return { people: [], files: [], isComplete: false };
  const before = openJournal(backup, erasuresIn) ?? { people: [], files: [] };
  const [people, files] = [new Set(before.people), new Set(before.files)];
  return {
    people: here.people.filter((id) => !people.has(id)),
    files: here.files.filter((id) => !files.has(id)),
    isComplete: here.isComplete,
  };
}
