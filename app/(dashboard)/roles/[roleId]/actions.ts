"use server";

import { z } from "zod";
import { rescorePool } from "@/app/(dashboard)/roles/rescore-pool";
import { createProfileVersion, restoreProfileVersion } from "@/lib/data/profile-versions";
import { getCurrentProfile } from "@/lib/data/roles";
import { action } from "@/lib/server/action";

const role = z.string().min(1).max(80);
const version = z.coerce.number().int().min(1);

const ChangedWeights = z.object({
  role,
  basedOnVersion: version,
  /** "skill weight" a changed requirement. */
  weights: z
    .array(
      z
        .string()
        .regex(/^\S{1,80} [0-5]$/, "A weight is a whole number from 0 to 5.")
        .transform((text) => {
          const [skill = "", weight = ""] = text.split(" ");
          return { skill, weight: Number(weight) };
        }),
    )
    .max(200),
});

/** Saves moved sliders as the next version of the profile, and scores the pool by it. */
export const saveWeightsAction = action("role:write", ChangedWeights, async (actor, input) => {
  const profile = await getCurrentProfile(actor, input.role);
  const moved = new Map(input.weights.map(({ skill, weight }) => [skill, weight]));
  const requirements = profile.requirements.map((requirement) => ({
    ...requirement,
    weight: moved.get(requirement.skill) ?? requirement.weight,
  }));
  const saved = await createProfileVersion(actor, {
    role: input.role,
    baseRate: profile.baseRate,
    requirements,
    note: "Weights moved in the ranking",
    basedOnVersion: input.basedOnVersion,
  });
  await rescorePool(actor);
  return saved;
});

const EarlierVersion = z.object({ role, version });

/** Puts an earlier version in force again, as a new one, and scores the pool by it. */
export const restoreVersionAction = action("role:write", EarlierVersion, async (actor, input) => {
  const restored = await restoreProfileVersion(actor, input.role, input.version);
  await rescorePool(actor);
  return restored;
});
