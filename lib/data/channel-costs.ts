import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { EnteredCost } from "@/lib/domain/sourcing/channel-cost";
import { channelBySlug } from "@/lib/reference/channels";
import { read, write } from "./access";

const LARGEST_AMOUNT = 1_000_000_000;
const HOURS_OF_A_MONTH = 10_000;

/** What somebody enters for a channel and a month. */
export const NewChannelCost = z.object({
  channel: z.string().min(1).max(80),
  month: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, "Give the month as year and month: 2026-11."),
  amount: z.coerce.number("Give an amount, 0 if nothing was paid.").min(0, "Not below 0.").max(LARGEST_AMOUNT),
  currency: z.string().regex(/^[A-Z]{3}$/, "Choose a currency."),
  workHours: z.coerce.number("Give the hours, 0 if none.").min(0, "Not below 0.").max(HOURS_OF_A_MONTH),
});
export type NewChannelCost = z.infer<typeof NewChannelCost>;

/** Everything that was entered, for one channel or for all, newest month first. */
export function listChannelCosts(actor: Actor, channel: string | null): Promise<readonly EnteredCost[]> {
  return read(actor, "pool:read", async (db) => {
    const rows = await db.channelCost.findMany({
      where: channel === null ? {} : { channelSlug: channel },
      orderBy: [{ month: "desc" }, { currency: "asc" }],
    });
    return rows.map(({ channelSlug, month, amount, currency, workHours }) => ({
      ...{ channel: channelSlug, month, amount, currency, workHours },
    }));
  });
}

/**
 * Enters what a channel cost in a month, over what was entered in that currency before; nothing paid and no hours takes the entry out. Gives what
 * stood there before, for an undo. Throws INVALID for an unknown channel.
 */
export function setChannelCost(actor: Actor, cost: NewChannelCost, now: Date): Promise<EnteredCost | null> {
  const { channel, month, amount, currency, workHours } = cost;
  if (!channelBySlug.has(channel)) throw new DomainError("INVALID", "Choose a channel from the list.");
  return write(actor, "channel:write", async (db) => {
    const place = { channelSlug: channel, month, currency };
    const before = await db.channelCost.findUnique({ where: { channelSlug_month_currency: place } });
    if (amount === 0 && workHours === 0) await db.channelCost.deleteMany({ where: place });
    else {
      const row = { amount, workHours, changedAt: now, changedBy: actor.id };
      await db.channelCost.upsert({
        where: { channelSlug_month_currency: place },
        create: { ...place, ...row },
        update: row,
      });
    }
    return {
      result: before && { channel, month: before.month, amount: before.amount, currency, workHours: before.workHours },
      entry: { kind: "channel.cost", entity: channel, detail: { month, currency } },
    };
  });
}
