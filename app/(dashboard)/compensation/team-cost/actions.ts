"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { changePlan, createPlan, RemovedPlan, removePlan, restorePlan, StoredPlan } from "@/lib/data/team-cost";
import { action } from "@/lib/server/action";
import { jsonField } from "@/lib/server/json-field";

const PLACE = "/compensation/team-cost";

const planField = jsonField("This plan cannot be read. Load the page again.");

const Id = z.string().min(1).max(40);
const SeenVersion = z.coerce.number().int().min(1);

/** Keeps a plan as a new one. */
export const createPlanAction = action(
  "team-cost:write",
  z.object({ plan: planField.pipe(StoredPlan) }),
  async (actor, { plan }) => {
    const { id } = await createPlan(actor, plan, new Date());
    revalidatePath(PLACE);
    return { id };
  },
);

const ChangedPlan = z.object({ planId: Id, seenVersion: SeenVersion, plan: planField.pipe(StoredPlan) });

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
  z.object({ removed: planField.pipe(RemovedPlan) }),
  async (actor, { removed }) => {
    const { id } = await restorePlan(actor, removed, new Date());
    revalidatePath(PLACE);
    return { id };
  },
);
