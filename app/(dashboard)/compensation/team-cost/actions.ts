"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { changePlan, createPlan, RemovedPlan, removePlan, restorePlan, StoredPlan } from "@/lib/data/team-cost";
import { action } from "@/lib/server/action";

const PLACE = "/compensation/team-cost";
const LONGEST = 40_000;

/** A text that a browser made of an object. */
function sent<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .max(LONGEST)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "This plan cannot be read. Load the page again." });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

const Id = z.string().min(1).max(40);
const SeenVersion = z.coerce.number().int().min(1);

/** Keeps a plan as a new one. */
export const createPlanAction = action(
  "team-cost:write",
  z.object({ plan: sent(StoredPlan) }),
  async (actor, { plan }) => {
    const { id } = await createPlan(actor, plan, new Date());
    revalidatePath(PLACE);
    return { id };
  },
);

const ChangedPlan = z.object({ planId: Id, seenVersion: SeenVersion, plan: sent(StoredPlan) });

/** Saves a kept plan as it is now; when somebody saved meanwhile, nothing is overwritten. */
export const changePlanAction = action("team-cost:write", ChangedPlan, async (actor, { planId, seenVersion, plan }) => {
  await changePlan(actor, { id: planId, seenVersion, input: plan }, new Date());
  revalidatePath(PLACE);
  return { id: planId };
});

const SeenPlan = z.object({ planId: Id, seenVersion: SeenVersion });

/** Removes a kept plan; what comes back puts it there again. */
export const removePlanAction = action("team-cost:write", SeenPlan, async (actor, { planId, seenVersion }) => {
  const removed = await removePlan(actor, planId, seenVersion);
  revalidatePath(PLACE);
  return { removed };
});

/** Puts a removed plan back. */
export const restorePlanAction = action(
  "team-cost:write",
  z.object({ removed: sent(RemovedPlan) }),
  async (actor, { removed }) => {
    const { id } = await restorePlan(actor, removed, new Date());
    revalidatePath(PLACE);
    return { id };
  },
);
