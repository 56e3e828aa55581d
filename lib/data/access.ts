import "server-only";
import { type Actor, authorize, type Permission } from "@/lib/domain/access";
import { type ChainEnd, chainEntry } from "@/lib/domain/journal/journal-chain";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";
import { insertRows } from "./insert-rows";
import { sha256Hex } from "./journal-file";

type ReadMethod =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

type ModelName = Uncapitalize<Prisma.ModelName>;

/** The client of the read door: by its type it can only ask. `$queryRaw` is for the files whose names end in `sql.ts`. */
export type ReadClient = { readonly [Model in ModelName]: Pick<Prisma.TransactionClient[Model], ReadMethod> } & Pick<
  Prisma.TransactionClient,
  "$queryRaw"
>;

/** The client of the write door, inside a transaction. */
export type WriteClient = Prisma.TransactionClient;

/** What the journal keeps of a change: ids, counts and names of fields, never a personal value. */
export type JournalNote = {
  /** `noun.verb`, for example `candidate.delete`. */
  readonly kind: string;
  /** Id of what was changed. */
  readonly entity: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/** The door for questions: checks the permission, then asks. Sees committed rows only. */
export async function read<Result>(
  actor: Actor,
  permission: Permission,
  run: (db: ReadClient) => Promise<Result>,
): Promise<Result> {
  authorize(actor, permission);
  return run(database());
}

/** How an entry of the journal is inserted. */
const journalRow = {
  into: Prisma.sql`INSERT INTO "JournalEntry" ("seq", "at", "actor", "kind", "entity", "detail", "hash")`,
  values: (row: JournalRow) => [row.seq, row.at, row.actor, row.kind, row.entity, row.detail, row.hash],
};

type JournalRow = Prisma.JournalEntryCreateManyInput;

/** Adds entries at the end of the chain. Nobody else can: the transaction holds the one right to write. */
async function journalise(db: WriteClient, actor: Actor, notes: readonly JournalNote[]): Promise<void> {
  const now = new Date();
  const rows: JournalRow[] = [];
  let end: ChainEnd = await db.journalHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });
  for (const { kind, entity, detail } of notes) {
    const facts = { at: now.toISOString(), actor: actor.id, kind, entity, detail: JSON.stringify(detail) };
    const entry = chainEntry(end, facts, sha256Hex);
    rows.push({ ...entry, at: now });
    end = entry;
  }
  await insertRows(db, journalRow, rows);
}

/** What a change gives back: its result and what the journal keeps of it; null when there turned out to be nothing to change. */
export type Written<Result> = {
  readonly result: Result;
  readonly entry: JournalNote | readonly JournalNote[] | null;
};

/** The door for changes: checks the permission, opens a transaction, runs, writes the journal and commits, all or nothing. */
export async function write<Result>(
  actor: Actor,
  permission: Permission,
  run: (db: WriteClient) => Promise<Written<Result>>,
): Promise<Result> {
  authorize(actor, permission);
  return database().$transaction(async (db) => {
    const { result, entry } = await run(db);
    const notes = [entry ?? []].flat();
    if (notes.length > 0) await journalise(db, actor, notes);
    return result;
  });
}

/**
 * Writes the log of the last changes into the database and empties it. False when somebody reads what is in it just now: then it is as it
 * was. For `forget-deleted.ts`.
 */
export async function emptyWriteAheadLog(): Promise<boolean> {
  const [answer] = await database().$queryRaw<{ busy: number | bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`;
  return Number(answer?.busy) === 0;
}
