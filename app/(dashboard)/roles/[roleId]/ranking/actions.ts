"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { CandidateIds } from "@/lib/data/candidate-ids";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { action } from "@/lib/server/action";
import { drawWithinGroup } from "@/lib/server/group-draw";

const Group = z.object({
  role: z.string().min(1).max(80),
  level: RoleLevel,
  version: z.coerce.number().int().min(1),
  weightingSeed: z.coerce.number().int().min(0).max(0xffff_ffff),
  ids: CandidateIds,
});

/** Draws an order among people whom the weights cannot tell apart, for the journal and for whoever looks at the ranking. */
export const drawGroupAction = action("candidate:write", Group, async (actor, group) => {
  const drawn = await drawWithinGroup(actor, group);
  revalidatePath(`/roles/${group.role}/ranking`);
  return { draw: drawn.draw, seed: drawn.seed };
});
