"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { takeRememberedPage } from "@/app/(entrance)/remembered-page";
import { EmailAddress, PersonName } from "@/lib/domain/account-fields";
import { makeFirstOwner } from "@/lib/server/accounts/make-account";
import { entranceAction } from "@/lib/server/action";

const SetUpForm = z.object({
  token: z.string().max(200),
  name: PersonName,
  email: EmailAddress,
  password: z.string().max(1000),
});

/** Makes the first account, the owner's, and signs in. */
export const setUpAction = entranceAction(SetUpForm, async (input) => {
  await makeFirstOwner(input);
  redirect(await takeRememberedPage());
});
