import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { areLooksOfToday, listNextLooks } from "@/lib/data/look-pass";
import { systemActor } from "@/lib/domain/access";

/** A server's bundles may each hold a copy of this module; they share how far the pool was looked through. */
const shared = globalThis as { rolecallLookedTo?: number | null };

/**
 * Lists of the whole pool whose documents have something to look at, once after each change of the rules, in short steps until `isEnough`;
 * asked again it goes on where it stopped, and does nothing when everybody is listed by today's rules.
 */
export async function lookThroughPool(isEnough: () => Promise<boolean>): Promise<void> {
  if (shared.rolecallLookedTo === null || (await areLooksOfToday(systemActor))) return;
  let after: number | null = shared.rolecallLookedTo ?? 0;
  while (after !== null && !(await isEnough())) {
    after = await listNextLooks(systemActor, after, new Date());
    shared.rolecallLookedTo = after;
    await nextTurn();
  }
}
