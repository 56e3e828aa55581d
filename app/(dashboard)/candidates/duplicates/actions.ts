"use server";

import { revalidatePath } from "next/cache";
import { LinkPair, linkPersons, tellPersonsApart, undoPersonDecision } from "@/lib/data/candidate-links";
import { action } from "@/lib/server/action";

/** Says that two candidates are one person. */
export const linkPersonsAction = action("candidate:write", LinkPair, async (actor, pair) => {
  await linkPersons(actor, pair, new Date());
  revalidatePath("/candidates", "layout");
});

/** Says that two candidates are two people. */
export const tellApartAction = action("candidate:write", LinkPair, async (actor, pair) => {
  await tellPersonsApart(actor, pair, new Date());
  revalidatePath("/candidates", "layout");
});

/** Takes what was said of two candidates back. */
export const undoDecisionAction = action("candidate:write", LinkPair, async (actor, pair) => {
  await undoPersonDecision(actor, pair, new Date());
  revalidatePath("/candidates", "layout");
});
