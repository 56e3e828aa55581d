"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { rescorePool } from "@/app/(dashboard)/roles/rescore-pool";
import { createProfileVersion } from "@/lib/data/profile-versions";
import { Requirement } from "@/lib/domain/role/role-profile";
import { action } from "@/lib/server/action";

const EditedProfile = z.object({
  role: z.string().min(1).max(80),
  basedOnVersion: z.coerce.number().int().min(1),
  baseRatePercent: z.coerce
    .number("Give the base rate as a number of percent.")
    .min(0, "The base rate is at least 0 %.")
    .max(50, "The base rate is at most 50 %."),
  note: z.string().trim().max(500, "Keep the note under 500 characters."),
  /** The requirements as JSON: their number is not known to a form. */
  requirements: z
    .string()
    .max(200_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({
          code: "custom",
          message: "The requirements did not arrive whole. Reload the page and try again.",
        });
        return z.NEVER;
      }
    })
    .pipe(z.array(Requirement).max(200, "A profile has at most 200 requirements.")),
});

/** Saves an edited profile as the next version, scores the pool by it, and shows what changed. */
export const saveProfileAction = action(EditedProfile, async (actor, { baseRatePercent, ...input }) => {
  await createProfileVersion(actor, { ...input, baseRate: baseRatePercent / 100 });
  await rescorePool(actor);
  redirect(`/roles/${input.role}/versions`);
});
