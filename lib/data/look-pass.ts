import "server-only";
import type { Actor } from "@/lib/domain/access";
import { INTEGRITY_RULES } from "@/lib/domain/integrity/integrity-report";
import { read, write } from "./access";
import { replaceLooks } from "./listed-looks";

/* Who has something to look at is listed anew for the whole pool when the rules are others than those it was listed by, in steps between which all
   else goes on. */

const NAME = "integrity rules";
/** About 50 ms. */
const AT_ONCE = 50;

/** Whether the list of those who have something to look at was made by today's rules for everybody. */
export function areLooksOfToday(actor: Actor): Promise<boolean> {
  return read(actor, "pool:read", async (db) => {
    const row = await db.referenceLoad.findUnique({ where: { name: NAME } });
    return row?.hash === INTEGRITY_RULES;
  });
}

/** Lists the next candidates beyond the number `after` anew. Gives the number to go on from; null after the last, when all are of today. */
export function listNextLooks(actor: Actor, after: number, now: Date): Promise<number | null> {
  return write(actor, "reference:write", async (db) => {
    const next = await db.candidate.findMany({
      where: { number: { gt: after } },
      orderBy: { number: "asc" },
      select: { id: true, number: true },
      take: AT_ONCE,
    });
    await replaceLooks(
      db,
      next.map(({ id }) => id),
    );
    const last = next.length < AT_ONCE ? null : (next.at(-1)?.number ?? null);
    if (last === null) {
      const columns = { hash: INTEGRITY_RULES, loadedAt: now };
      await db.referenceLoad.upsert({ where: { name: NAME }, create: { name: NAME, ...columns }, update: columns });
    }
    return { result: last, entry: null };
  });
}
