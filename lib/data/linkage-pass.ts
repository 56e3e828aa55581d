import "server-only";
import type { Actor } from "@/lib/domain/access";
import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { read, write } from "./access";
import { keepFindings, pairKey } from "./linkage-findings";
import { storeLinkRecords } from "./linkage-records";
import {
  countWaiting,
  findLastNumber,
  type LinkRow,
  listRecordsBeyond,
  listUnchecked,
  markCompared,
} from "./linkage-sql";
import { countCandidates } from "./sql";

/* The pool compared with itself, in steps between which all else goes on. All are for the program itself, in the background. */

/** Numbers that are looked through at once for somebody to be compared. */
const NUMBERS_AT_ONCE = 4000;
const RECORDS_AT_ONCE = 50;
const PAIRS_AT_ONCE = 500;
const MARKED_AT_ONCE = 1000;
/** Where the journal ends: as long as it does, nobody came, changed or left. */
export function findJournalEnd(actor: Actor): Promise<string> {
  return read(actor, "journal:read", async (db) => (await db.journalHead.findUniqueOrThrow({ where: { id: 1 } })).hash);
}

/**
 * Stores what the next candidates beyond the number `after`, who are new or have changed, are compared by. Gives the number to go on from; null
 * after the last.
 */
export function storeNextRecords(actor: Actor, after: number): Promise<number | null> {
  return write(actor, "import:write", async (db) => {
    const to = after + NUMBERS_AT_ONCE;
    const next = await listUnchecked(db, { after, to, limit: RECORDS_AT_ONCE });
    if (next.length > 0) await storeLinkRecords(db, next);
    const last = next.length < RECORDS_AT_ONCE ? to : (next.at(-1)?.number ?? to);
    return { result: last < (await findLastNumber(db)) ? last : null, entry: null };
  });
}

/** How many people wait to be compared, of how many. */
export function countToCompare(actor: Actor): Promise<{ readonly waiting: number; readonly people: number }> {
  return read(actor, "import:read", async (db) => ({
    waiting: await countWaiting(db),
    people: await countCandidates(db),
  }));
}

/** The records of the next candidates beyond the number `after`, in their order; none after the last. */
export function listLinkRows(
  actor: Actor,
  page: { readonly after: number; readonly limit: number },
): Promise<readonly LinkRow[]> {
  return read(actor, "import:write", (db) => listRecordsBeyond(db, page));
}

/** Keeps some of what was found in the whole pool. */
export function keepSomeFindings(actor: Actor, found: readonly LinkProposal[], now: Date): Promise<void> {
  return write(actor, "import:write", async (db) => ({
    result: undefined,
    entry: await keepFindings(db, actor, found, now),
  }));
}

type Pair = { readonly firstId: string; readonly secondId: string };

/**
 * Takes away the next pairs beyond `after` that nobody has decided and were not found in the whole pool. Gives the pair to go on from; null
 * after the last.
 */
export function forgetNextStale(actor: Actor, found: ReadonlySet<string>, after: Pair | null): Promise<Pair | null> {
  return write(actor, "import:write", async (db) => {
    const beyond =
      after === null
        ? {}
        : { OR: [{ firstId: { gt: after.firstId } }, { ...after, secondId: { gt: after.secondId } }] };
    const pairs = await db.personLink.findMany({
      where: beyond,
      orderBy: [{ firstId: "asc" }, { secondId: "asc" }],
      select: { firstId: true, secondId: true, state: true, undoneAt: true },
      take: PAIRS_AT_ONCE,
    });
    const stale = pairs.filter(
      ({ firstId, secondId, state, undoneAt }) =>
        state === "open" && undoneAt === null && !found.has(pairKey({ first: firstId, second: secondId })),
    );
    for (const { firstId, secondId } of stale)
      await db.personLink.delete({ where: { firstId_secondId: { firstId, secondId } } });
    const last = pairs.length < PAIRS_AT_ONCE ? undefined : pairs.at(-1);
    return { result: last === undefined ? null : { firstId: last.firstId, secondId: last.secondId }, entry: null };
  });
}

/** Says of the next candidates beyond `after`, up to `to`, that they were compared. Gives the number to go on from; null after the last. */
export function markNextCompared(
  actor: Actor,
  { after, to }: { readonly after: number; readonly to: number },
): Promise<number | null> {
  return write(actor, "import:write", async (db) => {
    const until = Math.min(to, after + MARKED_AT_ONCE);
    await markCompared(db, { after, to: until });
    return { result: until < to ? until : null, entry: null };
  });
}
