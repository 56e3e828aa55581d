"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/server/action";
import { backUpNow } from "@/lib/server/backup/run-backups";

/** Makes a backup of everything and checks it. */
export const backUpNowAction = action("backup:write", z.object({}), async (actor) => {
  const { bytes, faulty } = await backUpNow(actor);
  revalidatePath("/settings/backups");
  return { bytes, faulty };
});
