"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { setOwnBands } from "@/lib/data/own-bands";
import { action } from "@/lib/server/action";

const typed = z.string().max(400).default("");
const TypedBands = z.object({
  ...{ role: typed, seenVersion: typed, note: typed, currency: typed, place: typed, geography: typed },
  ...{ spreadPercent: typed, junior: typed, mid: typed, senior: typed, staff: typed, principal: typed },
  ...{ lead: typed, director: typed, vp: typed },
});

/** Sets the company's bands of a role as a new version. */
export const setOwnBandsAction = action("own-band:write", TypedBands, async (actor, form) => {
  const { version } = await setOwnBands(actor, form);
  revalidatePath("/compensation", "layout");
  return version;
});
