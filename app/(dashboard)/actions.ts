"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { UNNAMED } from "@/components/evidence/person-name";
import type { PaletteEntry } from "@/components/layout/palette-entry";
import { listCandidates } from "@/lib/data/candidate-list";
import { action } from "@/lib/server/action";
import { unloadSample } from "@/lib/server/load-sample";

const MOST_FOUND = 8;
const Search = z.object({ typed: z.string().trim().min(1).max(200) });

/** Candidates whose name, headline or place contains what was typed, for the palette. */
export const findCandidateEntries = action(
  "pool:read",
  Search,
  async (actor, { typed }): Promise<readonly PaletteEntry[]> => {
    const page = await listCandidates(actor, {
      search: typed,
      sort: "name",
      direction: "ascending",
      limit: MOST_FOUND,
    });
    return page.rows.map((row) => ({
      group: "Candidates",
      label: row.name || UNNAMED,
      hint: row.isSample ? `sample · ${row.headline}` : row.headline,
      href: `/candidates/${row.id}`,
    }));
  },
);

/** Removes the sample pool. */
export const removeSampleAction = action("candidate:delete", z.object({}), async (actor) => {
  const { removed } = await unloadSample(actor);
  revalidatePath("/", "layout");
  return { removed };
});
