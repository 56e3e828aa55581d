import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { checkNextForDuplicates, findJournalEnd } from "@/lib/data/linkage-search";
import { systemActor } from "@/lib/domain/access";

/** Few enough that whoever waits for the database waits a moment. */
const CANDIDATES_A_STEP = 20;

/** A server's bundles may each hold a copy of this module; they share what the last whole pass saw. */
const shared = globalThis as { rolecallComparedUntil?: string };

/**
 * Compares everybody who was not compared yet, in short steps between which all else goes on, until nobody is left or `isEnough`. Asked again
 * before anything changed it looks at nobody.
 */
export async function findDuplicates(isEnough: () => boolean): Promise<void> {
  const before = await findJournalEnd(systemActor);
  if (shared.rolecallComparedUntil === before) return;
  for (let after: number | null = 0; after !== null && !isEnough(); ) {
    after = await checkNextForDuplicates(systemActor, { after, limit: CANDIDATES_A_STEP }, new Date());
    if (after === null) shared.rolecallComparedUntil = before;
    await nextTurn();
  }
}
