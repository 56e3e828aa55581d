"use server";

import { revalidatePath } from "next/cache";
import { MarkOf, markLooked, NewMark, takeLookBack } from "@/lib/data/integrity-marks";
import { action } from "@/lib/server/action";

/** Says that a finding of the integrity report was looked at. */
export const markLookedAction = action("candidate:write", NewMark, async (actor, mark) => {
  await markLooked(actor, mark, new Date());
  revalidatePath(`/candidates/${mark.candidateId}`);
});

/** Takes that back; gives the note, so that it can be said again. */
export const takeLookBackAction = action("candidate:write", MarkOf, async (actor, mark) => {
  const taken = await takeLookBack(actor, mark);
  revalidatePath(`/candidates/${mark.candidateId}`);
  return taken;
});
