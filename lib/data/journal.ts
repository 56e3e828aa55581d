import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { read } from "./access";
import { parseInput } from "./parse-input";

const JournalQuery = z.object({
  entity: z.string().max(80).optional(),
  /** Sequence number; entries older than it. */
  before: z.number().int().min(1).optional(),
  limit: z.number().int().min(1).max(200).default(100),
});

export type JournalRecord = {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly kind: string;
  readonly entity: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** Entries of the journal, newest first. Only `write()` adds to it, and the database refuses to change or delete an entry. */
export async function listJournal(
  actor: Actor,
  query: z.input<typeof JournalQuery>,
): Promise<readonly JournalRecord[]> {
  const { entity, before, limit } = parseInput(JournalQuery, query);
  return read(actor, "journal:read", async (db) => {
    const rows = await db.journalEntry.findMany({
      where: { ...(entity === undefined ? {} : { entity }), ...(before === undefined ? {} : { seq: { lt: before } }) },
      orderBy: { seq: "desc" },
      take: limit,
    });
    return rows.map((row) => ({ ...row, detail: z.record(z.string(), z.unknown()).parse(JSON.parse(row.detail)) }));
  });
}
