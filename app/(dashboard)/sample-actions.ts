"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/server/action";
import { loadSample } from "@/lib/server/load-sample";

/** Imports the sample pool. Loading it twice adds nobody. */
export const loadSampleAction = action("import:write", z.object({}), async (actor) => {
  const { loaded, known, failures } = await loadSample(actor);
  revalidatePath("/", "layout");
  return { loaded, known, failed: failures.length };
});
