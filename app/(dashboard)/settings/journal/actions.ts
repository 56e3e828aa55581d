"use server";

import { z } from "zod";
import { verifyJournal } from "@/lib/data/journal";
import { describeFault } from "@/lib/domain/journal/journal-chain";
import { action } from "@/lib/server/action";

/** Follows the whole chain. */
export const verifyJournalAction = action("journal:read", z.object({}), async (actor) => {
  const check = await verifyJournal(actor);
  return check.kind === "sound"
    ? ({ sound: true, entries: check.end.seq } as const)
    : ({ sound: false, sentence: describeFault(check.fault) } as const);
});
