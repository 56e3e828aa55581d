"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changeOffer, createOffer, RemovedOffer, removeOffer, restoreOffer } from "@/lib/data/offers";
import { OfferPlace } from "@/lib/domain/compensation/offer/offer-input";
import { action } from "@/lib/server/action";
import { jsonField } from "@/lib/server/json-field";
import { loadSources } from "./load-desk";
import { OfferForm, readOfferForm } from "./read-offer-form";

const OFFERS = "/compensation/offers";
const Id = z.string().min(1).max(40);

/** Saves a new offer and goes to it. */
export const createOfferAction = action(
  "offer:write",
  OfferForm.extend({ candidateId: z.string().max(40).default("") }),
  async (actor, { candidateId, ...form }): Promise<{ readonly version: number }> => {
    const input = readOfferForm(form);
    const { id } = await createOffer(actor, { input, candidateId: candidateId || null, now: new Date() });
    revalidatePath(OFFERS, "layout");
    return redirect(`${OFFERS}/${id}`);
  },
);

/** Saves a changed offer, unless somebody was faster. */
export const changeOfferAction = action(
  "offer:write",
  OfferForm.extend({ id: Id, seenVersion: z.coerce.number().int().min(1) }),
  async (actor, { id, seenVersion, ...form }) => {
    const version = await changeOffer(actor, id, { seenVersion, input: readOfferForm(form), now: new Date() });
    revalidatePath(OFFERS, "layout");
    return { version };
  },
);

/** Removes an offer; what comes back puts it there again. */
export const removeOfferAction = action(
  "offer:write",
  z.object({ id: Id, seenVersion: z.coerce.number().int().min(1) }),
  async (actor, { id, seenVersion }) => {
    const removed = await removeOffer(actor, id, seenVersion);
    revalidatePath(OFFERS, "layout");
    return { removed: JSON.stringify(removed) };
  },
);

const Removed = z.object({
  removed: jsonField("The offer did not arrive whole. Enter it again by hand.").pipe(RemovedOffer),
});

/** Puts an offer back that was removed. */
export const restoreOfferAction = action("offer:write", Removed, async (actor, { removed }) => {
  const restored = await restoreOffer(actor, removed, new Date());
  revalidatePath(OFFERS, "layout");
  return restored;
});

/** What sources say of base pay for another role, level, place or kind of company than the page was loaded for. */
export const offerSourcesAction = action(
  "offer:read",
  OfferPlace.omit({ label: true }),
  (actor, { role, level, place, companyType }) => loadSources(actor, { role, level, region: place, companyType }),
);
