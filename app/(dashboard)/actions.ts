"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { PaletteEntry } from "@/components/layout/command-palette";
import { listCandidates } from "@/lib/data/candidate-list";
import { action } from "@/lib/server/action";
import { unloadSample } from "@/lib/server/load-sample";
import { requireActor } from "@/lib/server/session";

const MOST_FOUND = 8;
const Typed = z.string().trim().min(1).max(200);

/** Candidates whose name, headline or place contains what was typed, for the palette. Unreadable input finds nothing. */
export async function findCandidateEntries(typed: string): Promise<readonly PaletteEntry[]> {
  const search = Typed.safeParse(typed);
  if (!search.success) return [];
  const page = await listCandidates(await requireActor(), {
    search: search.data,
    sort: "name",
    direction: "ascending",
    limit: MOST_FOUND,
  });
  return page.rows.map((row) => ({
    group: "Candidates",
    label: row.name || "Name not stated",
    hint: row.headline,
    href: `/candidates/${row.id}`,
  }));
}

/** Removes the sample pool. */
export const removeSampleAction = action(z.object({}), async (actor) => {
  const { removed } = await unloadSample(actor);
  revalidatePath("/", "layout");
  return { removed };
});
