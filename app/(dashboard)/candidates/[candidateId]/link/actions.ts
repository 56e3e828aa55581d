"use server";

import { revalidatePath } from "next/cache";
import { LinkPair } from "@/lib/data/candidate-links";
import { linkByHand } from "@/lib/data/link-by-hand";
import { action } from "@/lib/server/action";

/** Says that two candidates whom somebody chose are one person. */
export const linkByHandAction = action("candidate:write", LinkPair, async (actor, pair) => {
  await linkByHand(actor, pair, new Date());
  revalidatePath("/candidates", "layout");
});
