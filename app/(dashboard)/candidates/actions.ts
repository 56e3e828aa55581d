"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { countBelongings } from "@/lib/data/belongings";
import { CandidateIds } from "@/lib/data/candidate-ids";
import { listCandidates } from "@/lib/data/candidate-list";
import type { CandidatePage } from "@/lib/data/candidate-query";
import { deleteCandidates } from "@/lib/data/candidates";
import { action, provenAction } from "@/lib/server/action";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { candidateQuery, readCandidateView } from "./search-params";

/** As many as one action takes. */
const MOST_CHOSEN = 1000;
const LARGEST_PAGE = 200;

const Chosen = z.object({ ids: CandidateIds });

/** The ids of everybody whom a list's filters let through, so that all of them can be chosen; the first 1,000. */
export const listEverybodyAction = action(
  "pool:read",
  z.object({ address: z.string().max(2000) }),
  async (actor, { address }) => {
    const view = readCandidateView(Object.fromEntries(new URLSearchParams(address)));
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query = candidateQuery({ ...view, cursor });
      const page: CandidatePage = await listCandidates(actor, { ...query, limit: LARGEST_PAGE });
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null && ids.length < MOST_CHOSEN);
    return { ids };
  },
);

/** What would go with candidates if they were deleted. */
export const countBelongingsAction = action("candidate:delete", Chosen, (actor, { ids }) =>
  countBelongings(actor, ids),
);

/** Deletes candidates with their documents, evidence, scores and corrections. */
export const deleteCandidatesAction = provenAction("candidate:delete", Chosen, async (actor, { ids }) => {
  const { deleted } = await deleteCandidates(actor, ids, removeDocuments);
  revalidatePath("/", "layout");
  return { deleted };
});
