"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { firstChoices } from "@/app/(dashboard)/roles/[roleId]/job-description/first-choices";
import { createPosting, getPosting, updatePosting } from "@/lib/data/postings";
import { getCurrentProfile } from "@/lib/data/roles";
import { placeText } from "@/lib/domain/compensation/posting-range";
import { DomainError } from "@/lib/domain/errors";
import { buildPosting, refreshParts } from "@/lib/domain/posting/build-posting";
import type { PostingChoices, PostingPart } from "@/lib/domain/posting/job-description";
import { levelsOf } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { payPlaceOf } from "@/lib/reference/pay-places";
import { action } from "@/lib/server/action";

const Amount = z.coerce.number().int().min(1).max(100_000_000);

const PutRange = z.object({
  role: z.string().min(1).max(80),
  level: z.string().max(20),
  place: z.string().max(60),
  low: Amount,
  high: Amount,
  /** A description to put it into; empty for a new one. */
  into: z.string().max(60).default(""),
});

function described(profile: RoleProfile, choices: PostingChoices, parts: readonly PostingPart[]) {
  const refreshed = refreshParts(buildPosting(profile, choices), parts);
  return { choices, parts: refreshed.map(({ id, text, basis }) => ({ id, text, basis })) };
}

/** Puts a range into a job description, a new one or the one that is named, and opens it. Parts that somebody edited stay as they are. */
export const putRangeAction = action("posting:write", PutRange, async (actor, input) => {
  const { role, low, high, into } = input;
  const place = payPlaceOf(input.place);
  if (place === null || low > high) throw new DomainError("INVALID", "This range cannot be read. Load the page again.");
  const profile = await getCurrentProfile(actor, role);
  const pay = { payLow: low, payHigh: high, currency: place.currency };
  if (into !== "") {
    const { choices, parts, version } = await getPosting(actor, role, into);
    const description = described(profile, { ...choices, ...pay }, parts);
    await updatePosting(actor, { id: into, role, basedOnVersion: version, description }, new Date());
    redirect(`/roles/${role}/job-description/${into}`);
  }
  const first = firstChoices(role);
  const level = levelsOf(role).find((known) => known === input.level) ?? first.level;
  const choices = { ...first, ...pay, level, place: placeText(place), country: place.country };
  const { id } = await createPosting(actor, role, described(profile, choices, []), new Date());
  redirect(`/roles/${role}/job-description/${id}`);
});
