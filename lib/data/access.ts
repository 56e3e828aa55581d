import "server-only";
import { type Actor, authorize, type Permission } from "@/lib/domain/access";
import type { Prisma } from "@/prisma/generated/client";
import { database } from "./database";

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

/**
 * The door for changes: checks the permission, opens a transaction, runs, writes the journal and commits, all or nothing.
 * `entry` is null when there turned out to be nothing to change.
 */
export async function write<Result>(
  actor: Actor,
  permission: Permission,
  run: (db: WriteClient) => Promise<{ readonly result: Result; readonly entry: JournalNote | null }>,
): Promise<Result> {
  authorize(actor, permission);
  return database().$transaction(async (db) => {
    const { result, entry } = await run(db);
    if (entry !== null) {
      const { kind, entity, detail } = entry;
      await db.journalEntry.create({
        data: { at: new Date(), actor: actor.id, kind, entity, detail: JSON.stringify(detail) },
      });
    }
    return result;
  });
}
