import "server-only";
import { systemActor } from "@/lib/domain/access";
import { read, write } from "./access";
import { newId } from "./new-id";

/** How often something may fail before it has to wait. */
export type AttemptLimit = { readonly most: number; readonly windowMs: number };

/** Seconds until `key` may be tried again; 0 for now. Kept in the database, so that a restart forgives nothing. */
export async function secondsToWait(key: string, { most, windowMs }: AttemptLimit, now: Date): Promise<number> {
  const row = await read(systemActor, "account:read", (db) => db.rateLimit.findUnique({ where: { key } }));
  if (row === null || row.count < most) return 0;
  return Math.max(0, Math.ceil((Number(row.lastRequest) + windowMs - now.getTime()) / 1000));
}

/** Counts a failure. The window begins anew with the first one after it has passed. */
export async function countFailure(key: string, { windowMs }: AttemptLimit, now: Date): Promise<void> {
  const at = BigInt(now.getTime());
  await write(systemActor, "account:write", async (db) => {
    const row = await db.rateLimit.findUnique({ where: { key } });
    if (row === null) await db.rateLimit.create({ data: { id: newId(), key, count: 1, lastRequest: at } });
    else {
      const isOver = Number(row.lastRequest) + windowMs <= now.getTime();
      await db.rateLimit.update({ where: { key }, data: { count: isOver ? 1 : row.count + 1, lastRequest: at } });
    }
    return { result: undefined, entry: null };
  });
}

/** Forgets the failures of all keys that begin so. */
export async function forgetFailures(prefix: string): Promise<void> {
  await write(systemActor, "account:write", async (db) => {
    await db.rateLimit.deleteMany({ where: { key: { startsWith: prefix } } });
    return { result: undefined, entry: null };
  });
}
