import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { checkNextForDuplicates } from "@/lib/data/linkage-search";
import { systemActor } from "@/lib/domain/access";

/** Few enough that whoever waits for the database waits a moment. */
const CANDIDATES_A_STEP = 20;

/** Compares everybody who was not compared yet, in short steps between which all else goes on, until nobody is left or `isEnough`. */
export async function findDuplicates(isEnough: () => boolean): Promise<void> {
  while (!isEnough()) {
    const compared = await checkNextForDuplicates(systemActor, CANDIDATES_A_STEP, new Date());
    if (compared === 0) return;
    await nextTurn();
  }
}
