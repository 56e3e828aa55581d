"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { setBlindReview } from "@/lib/data/blind-review";
import { action } from "@/lib/server/action";

const Switch = z.object({ blind: z.enum(["on", "off"], { message: "Choose on or off." }) });

/** Turns blind review on or off for everybody. */
export const setBlindReviewAction = action("blind:write", Switch, async (actor, { blind }) => {
  await setBlindReview(actor, blind === "on", new Date());
  revalidatePath("/", "layout");
});
