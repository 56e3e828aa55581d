"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deleteCandidates } from "@/lib/data/candidates";
import { action } from "@/lib/server/action";
import { removeDocuments } from "@/lib/server/import-job/document-store";

const Chosen = z.object({
  ids: z
    .array(z.string().min(1).max(40))
    .min(1, "Choose at least one candidate.")
    .max(1000, "Choose at most 1,000 at a time."),
});

/** Deletes candidates with their documents, evidence, scores and corrections. */
export const deleteCandidatesAction = action(Chosen, async (actor, { ids }) => {
  const { deleted } = await deleteCandidates(actor, ids, removeDocuments);
  revalidatePath("/", "layout");
  return { deleted };
});
