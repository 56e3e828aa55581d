"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { acceptOfferedProfile, declineOfferedProfile } from "@/lib/data/profile-versions";
import { action } from "@/lib/server/action";
import { rescorePool } from "./rescore-pool";

const Answer = z.object({ role: z.string().min(1).max(80), choice: z.enum(["take", "keep"]) });

/** Decides about a profile that came with a newer program. */
export const answerOfferAction = action("role:write", Answer, async (actor, { role, choice }) => {
  if (choice === "take") {
    await acceptOfferedProfile(actor, role);
    await rescorePool(actor);
    return;
  }
  await declineOfferedProfile(actor, role);
  revalidatePath("/roles");
});

/** Scores everybody by the profiles in force. */
export const rescoreAction = action("candidate:write", z.object({}), rescorePool);
