"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { UNNAMED } from "@/components/evidence/person-name";
import { listCandidates } from "@/lib/data/candidate-list";
import { findOffers } from "@/lib/data/find-offers";
import { RemovedOffer, removeOffer, restoreOffer } from "@/lib/data/offer-removal";
import { changeOffer, createOffer } from "@/lib/data/offers";
import { OfferPlace } from "@/lib/domain/compensation/offer/offer-input";
import { action } from "@/lib/server/action";
import { jsonField } from "@/lib/server/json-field";
import type { FoundPage } from "./find-list";
import { loadSources } from "./load-desk";
import { offerAbout, offerTitle } from "./offer-title";
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

const Version = z.coerce.number().int().min(1);

const ChangedOffer = OfferForm.extend({
  ...{ id: Id, seenVersion: Version },
  /** Empty for nobody in particular. */
  candidateId: z.string().max(40).optional(),
  /** The earlier version that the fields were filled from; empty for none. */
  fromVersion: z.literal("").or(Version).default(""),
});

/** Saves a changed offer as a version more, unless somebody was faster. */
export const changeOfferAction = action(
  "offer:write",
  ChangedOffer,
  async (actor, { id, seenVersion, candidateId, fromVersion, ...form }) => {
    const version = await changeOffer(actor, id, {
      ...{ seenVersion, input: readOfferForm(form), now: new Date() },
      ...(candidateId === undefined ? {} : { candidateId: candidateId || null }),
      fromVersion: fromVersion || null,
    });
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

const Search = z.object({ search: z.string().max(120).default(""), from: z.string().max(100).default("") });

/** Saved offers by name, candidate, role, level or place, a page at a time. */
export const findOffersAction = action(
  "offer:read",
  Search.extend({ besides: z.string().max(40).default("") }),
  async (actor, { search, besides, from }): Promise<FoundPage> => {
    const { offers, next } = await findOffers(actor, { search, besides, from: from || null });
    return {
      rows: offers.map((offer) => ({ id: offer.id, title: offerTitle(offer), note: offerAbout(offer.cell) })),
      next,
    };
  },
);

const MOST_CANDIDATES = 6;

/** Candidates whom an offer can be linked to, by name, headline or place. */
export const findCandidatesAction = action("offer:write", Search, async (actor, { search }): Promise<FoundPage> => {
  const found = await listCandidates(actor, { search, sort: "name", direction: "ascending", limit: MOST_CANDIDATES });
  return {
    rows: found.rows.map(({ id, name, headline }) => ({ id, title: name || UNNAMED, note: headline })),
    next: null,
  };
});
