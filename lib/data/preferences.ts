import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DEFAULT_STALE_MONTHS } from "@/lib/domain/market/stale-claim";
import { read, write } from "./access";
import { parseInput } from "./parse-input";

const STALE_MONTHS = "claims.stale-months";

export const StaleMonths = z.coerce
  .number({ message: "Give a number of months." })
  .int("Give whole months.")
  .min(1, "At least one month.")
  .max(240, "At most 240 months.");

/** After how many months the company calls a claim stale. */
export function getStaleMonths(actor: Actor): Promise<number> {
  return read(actor, "role:read", async (db) => {
    const row = await db.preference.findUnique({ where: { name: STALE_MONTHS } });
    return row === null ? DEFAULT_STALE_MONTHS : StaleMonths.parse(JSON.parse(row.value));
  });
}

/** Chooses it for everybody. */
export async function setStaleMonths(actor: Actor, input: unknown): Promise<number> {
  const months = parseInput(StaleMonths, input);
  return write(actor, "claim:write", async (db) => {
    const columns = { value: JSON.stringify(months), changedAt: new Date(), changedBy: actor.id };
    await db.preference.upsert({
      where: { name: STALE_MONTHS },
      create: { name: STALE_MONTHS, ...columns },
      update: columns,
    });
    return { result: months, entry: { kind: "preference.set", entity: STALE_MONTHS, detail: { months } } };
  });
}
