"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { CandidateIds } from "@/lib/data/candidate-ids";
import { NewChannelCost, setChannelCost } from "@/lib/data/channel-costs";
import { addContacts, removeContacts, setOutcome } from "@/lib/data/contacts";
import { CalendarDay, dayOf } from "@/lib/domain/calendar-day";
import { Reached } from "@/lib/domain/sourcing/outcome";
import { action } from "@/lib/server/action";
import { channelOptions } from "./channel-options";

const NewContact = z.object({
  ids: CandidateIds,
  channel: z.string().min(1, "Choose a channel.").max(80),
  metOn: CalendarDay,
});

/** What the form for a contact offers, for a page that does not have it yet. */
export const listChannelsAction = action("channel:write", z.object({}), async () => ({
  channels: channelOptions(),
  today: dayOf(new Date()),
}));

/** Records that people were met through a channel. The result says how to take it back. */
export const addContactsAction = action("channel:write", NewContact, async (actor, { ids, channel, metOn }) => {
  const contactIds = await addContacts(actor, { candidateIds: ids, channel, metOn }, new Date());
  revalidatePath("/", "layout");
  return { contactIds };
});

const Contacts = z.object({ ids: z.array(z.string().min(1).max(40)).min(1).max(1000) });

/** Removes recorded contacts. */
export const removeContactsAction = action("channel:write", Contacts, async (actor, { ids }) => {
  const removed = await removeContacts(actor, ids);
  revalidatePath("/", "layout");
  return { removed };
});

const OutcomeForm = z.object({
  candidateId: z.string().min(1).max(40),
  /** Empty = nothing came of it yet. */
  reached: z.union([z.literal(""), Reached]),
  reachedOn: CalendarDay,
});

/** Records how far somebody came. The result is what stood there before. */
export const setOutcomeAction = action("channel:write", OutcomeForm, async (actor, { candidateId, ...input }) => {
  const { reached, reachedOn } = input;
  const outcome = reached === "" ? null : { reached, reachedOn };
  const before = await setOutcome(actor, candidateId, { outcome, now: new Date() });
  revalidatePath("/", "layout");
  return { before };
});

/** Enters what a channel cost in a month. The result is what was entered and what stood there before. */
export const setChannelCostAction = action("channel:write", NewChannelCost, async (actor, cost) => {
  const before = await setChannelCost(actor, cost, new Date());
  revalidatePath("/sourcing", "layout");
  return { before, entered: cost };
});
