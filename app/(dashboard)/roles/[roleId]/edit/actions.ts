"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { rescorePool } from "@/app/(dashboard)/roles/rescore-pool";
import { createProfileVersion } from "@/lib/data/profile-versions";
import { getCurrentProfile } from "@/lib/data/roles";
import { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { action } from "@/lib/server/action";
import { jsonField } from "@/lib/server/json-field";
import { BaseRatePercent } from "./base-rate-percent";

const role = z.string().min(1).max(80);

const EditedProfile = z.object({
  role,
  basedOnVersion: z.coerce.number().int().min(1),
  baseRatePercent: BaseRatePercent,
  note: z.string().trim().max(500, "Keep the note under 500 characters."),
  /** The requirements as JSON: their number is not known to a form. */
  requirements: jsonField("The requirements did not arrive whole. Try again; what you changed is still here.").pipe(
    z.array(Requirement).max(200, "A profile has at most 200 requirements."),
  ),
});

/** Saves an edited profile as the next version, scores the pool by it, and shows what changed. */
export const saveProfileAction = action("role:write", EditedProfile, async (actor, { baseRatePercent, ...input }) => {
  await createProfileVersion(actor, { ...input, baseRate: baseRatePercent / 100 });
  await rescorePool(actor);
  redirect(`/roles/${input.role}/versions`);
});

/** The profile in force now, for somebody whose changes were made on an earlier one. */
export const findCurrentProfileAction = action("role:read", z.object({ role }), async (actor, input) =>
  RoleProfile.parse(await getCurrentProfile(actor, input.role)),
);
