"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action, provenAction } from "@/lib/server/action";
import { removeReplacedData } from "@/lib/server/backup/replaced-data";
import { backUpNow } from "@/lib/server/backup/run-backups";

/** Makes a backup of everything and checks it. */
export const backUpNowAction = action("backup:write", z.object({}), async (actor) => {
  const { bytes, faulty } = await backUpNow(actor);
  revalidatePath("/settings/backups");
  return { bytes, faulty };
});

const Replaced = z.object({ name: z.string().min(1).max(100) });

/** Deletes what a restore put aside, for good. */
export const removeReplacedAction = provenAction("backup:write", Replaced, async (actor, { name }) => {
  await removeReplacedData(actor, name);
  revalidatePath("/settings/backups");
});
