"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { takeRememberedPage } from "@/app/(entrance)/remembered-page";
import { makeFirstOwner } from "@/lib/server/accounts/make-account";
import { entranceAction } from "@/lib/server/action";

const SetUpForm = z.object({
  token: z.string().max(200),
  name: z.string().trim().min(1, "Enter your name.").max(120, "A name has at most 120 characters."),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email("Enter an address such as anna@example.org.")),
  password: z.string().max(1000),
});

/** Makes the first account, the owner's, and signs in. */
export const setUpAction = entranceAction(SetUpForm, async (input) => {
  await makeFirstOwner(input);
  redirect(await takeRememberedPage());
});
