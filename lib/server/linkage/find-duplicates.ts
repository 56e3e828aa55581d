import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { countToCompare, findJournalEnd, storeNextRecords } from "@/lib/data/linkage-pass";
import { systemActor } from "@/lib/domain/access";
import { compareEverybodyApart, compareEverybodyHere } from "./compare-everybody";
import { type LastComparison, restBefore, SMALL_POOL } from "./comparison-rest";

/** A server's bundles may each hold a copy of this module; they share what the last comparison saw, and how long it took. */
const shared = globalThis as { rolecallComparedUntil?: string; rolecallLastComparison?: LastComparison };

/** Whether it is enough for now: other work has come that goes first, or the program ends. */
type IsEnough = () => Promise<boolean>;

/** Stores what everybody who is new or has changed is compared by. False when it was enough before the end. */
async function storeRecords(isEnough: IsEnough): Promise<boolean> {
  for (let after: number | null = 0; after !== null; ) {
    if (await isEnough()) return false;
    after = await storeNextRecords(systemActor, after);
    await nextTurn();
  }
  return true;
}

async function compareLargePool(isEnough: IsEnough): Promise<void> {
  const begun = performance.now();
  await compareEverybodyApart(isEnough);
  shared.rolecallLastComparison = { begun, ended: performance.now() };
}

/**
 * Compares the whole pool when somebody in it is new or has changed, in short steps between which all else goes on, until `isEnough`. Asked again
 * before anything changed it looks at nobody. Gives in how many milliseconds it wants to be asked again, for those who came soon after the last
 * time; null when nobody waits.
 */
export async function findDuplicates(isEnough: IsEnough): Promise<number | null> {
  const before = await findJournalEnd(systemActor);
  if (shared.rolecallComparedUntil === before) return null;
  if (!(await storeRecords(isEnough))) return null;
  const { waiting, people } = await countToCompare(systemActor);
  const restMs = restBefore({ waiting, people, last: shared.rolecallLastComparison ?? null, now: performance.now() });
  if (waiting > 0 && restMs > 0) return restMs;
  if (waiting > 0) await (people <= SMALL_POOL ? compareEverybodyHere : compareLargePool)(isEnough);
  if ((await countToCompare(systemActor)).waiting === 0) shared.rolecallComparedUntil = before;
  return null;
}
