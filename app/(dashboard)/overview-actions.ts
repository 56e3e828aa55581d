"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/server/action";
import { loadSample } from "@/lib/server/load-sample";

/** Imports the sample pool. A file that cannot be read does not stop the rest. */
export const loadSampleAction = action(z.object({}), async (actor) => {
  const { loaded, failures } = await loadSample(actor);
  revalidatePath("/", "layout");
  return { loaded, failed: failures.length };
});
