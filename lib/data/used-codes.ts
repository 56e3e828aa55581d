import "server-only";
import { systemActor } from "@/lib/domain/access";
import { read, write } from "./access";

/** The secret of somebody's second factor, encrypted as better-auth keeps it; null for an account without one. */
export async function findFactorSecret(userId: string): Promise<string | null> {
  const factor = await read(systemActor, "account:read", (db) =>
    db.twoFactor.findFirst({ where: { userId }, select: { secret: true } }),
  );
  return factor?.secret ?? null;
}

/**
 * Takes the code of a step of 30 seconds; false where that step or a later one was taken before. Of two at once one gives true: the row
 * is changed only while it holds an older step.
 */
export async function takeStep(userId: string, step: number): Promise<boolean> {
  return write(systemActor, "account:write", async (db) => {
    const { count } = await db.twoFactor.updateMany({
      where: { userId, OR: [{ lastUsedStep: null }, { lastUsedStep: { lt: step } }] },
      data: { lastUsedStep: step },
    });
    return { result: count > 0, entry: null };
  });
}
