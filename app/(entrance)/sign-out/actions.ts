"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { signOut } from "@/lib/server/accounts/sign-out";
import { entranceAction } from "@/lib/server/action";

/** Signs out in this browser, also when the session is over already. */
export const signOutAction = entranceAction(z.object({}), async () => {
  await signOut();
  redirect("/sign-in");
});
