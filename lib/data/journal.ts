import "server-only";
import { z } from "zod";
import { type Actor, authorize } from "@/lib/domain/access";
import type { ChainCheck, ChainEnd } from "@/lib/domain/journal/journal-chain";
import { readEnv } from "@/lib/env";
import type { Prisma } from "@/prisma/generated/client";
import { read } from "./access";
import { checkJournalFile } from "./journal-file";
import { parseInput } from "./parse-input";

const JournalQuery = z.object({
  entity: z.string().max(100).optional(),
  actor: z.string().max(80).optional(),
  kind: z.string().max(80).optional(),
  /** Entries from this moment on. */
  from: z.date().optional(),
  /** Entries before this moment. */
  until: z.date().optional(),
  /** Sequence number; entries older than it. */
  before: z.number().int().min(1).optional(),
  /** Sequence number; the entries that follow it, the nearest ones. Wins over `before`. */
  after: z.number().int().min(0).optional(),
  limit: z.number().int().min(1).max(200).default(100),
});
export type JournalQuery = z.input<typeof JournalQuery>;

export type JournalRecord = {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly kind: string;
  readonly entity: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
};

type Filters = Omit<z.output<typeof JournalQuery>, "before" | "after" | "limit">;

/** What an id of ours looks like (lib/data/new-id.ts); names of ours, such as those of roles, are shorter. */
const OWN_ID = /^[a-z2-7]{26}$/;

/**
 * Entries of an object, and those of batches over the pool that name it: scores that were made together are one entry, whose detail has the
 * ids. Looking into them takes 0.1 s for a million scores.
 */
function ofEntity(entity: string): Prisma.JournalEntryWhereInput {
  if (!OWN_ID.test(entity)) return { entity };
  const inBatch = { entity: "pool", kind: "score.compute", detail: { contains: `"${entity}"` } };
  return { OR: [{ entity }, inBatch] };
}

function whereOf({ entity, actor, kind, from, until }: Filters): Prisma.JournalEntryWhereInput {
  const at = { ...(from === undefined ? {} : { gte: from }), ...(until === undefined ? {} : { lt: until }) };
  return {
    ...(entity === undefined ? {} : ofEntity(entity)),
    ...(actor === undefined ? {} : { actor }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined && until === undefined ? {} : { at }),
  };
}

/** Entries of the journal, newest first. Only `write()` adds to it, and the database refuses to change or delete an entry. */
export async function listJournal(actor: Actor, query: JournalQuery): Promise<readonly JournalRecord[]> {
  const { before, after, limit, ...filters } = parseInput(JournalQuery, query);
  return read(actor, "journal:read", async (db) => {
    const seq = after === undefined ? (before === undefined ? {} : { lt: before }) : { gt: after };
    const rows = await db.journalEntry.findMany({
      where: { ...whereOf(filters), seq },
      orderBy: { seq: after === undefined ? "desc" : "asc" },
      take: limit,
    });
    const records = rows.map((row) => ({
      ...row,
      detail: z.record(z.string(), z.unknown()).parse(JSON.parse(row.detail)),
    }));
    return after === undefined ? records : records.reverse();
  });
}

export type JournalState = {
  /** The end of the chain: as many entries as its number says. */
  readonly end: ChainEnd;
  /** Everybody who is in it. */
  readonly actors: readonly string[];
};

/** What the journal holds in all. */
export function getJournalState(actor: Actor): Promise<JournalState> {
  return read(actor, "journal:read", async (db) => {
    const end = await db.journalHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });
    const actors: string[] = [];
    // One look into the index for each of a few people, instead of one at every entry
    for (let last = ""; ; ) {
      const next = await db.journalEntry.findFirst({
        where: { actor: { gt: last } },
        orderBy: { actor: "asc" },
        select: { actor: true },
      });
      if (next === null) return { end, actors };
      actors.push(next.actor);
      last = next.actor;
    }
  });
}

/** How many entries match, on all pages. */
export function countJournal(actor: Actor, query: JournalQuery): Promise<number> {
  const { before: _before, after: _after, limit: _limit, ...filters } = parseInput(JournalQuery, query);
  return read(actor, "journal:read", (db) => db.journalEntry.count({ where: whereOf(filters) }));
}

/** Follows the whole chain, in pages: the program answers meanwhile. */
export async function verifyJournal(actor: Actor): Promise<ChainCheck> {
  authorize(actor, "journal:read");
  return checkJournalFile(readEnv().databaseFile);
}
