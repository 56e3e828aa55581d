"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { takeRememberedPage } from "@/app/(entrance)/remembered-page";
import { withNext } from "@/lib/domain/own-path";
import { takeUpLink } from "@/lib/server/accounts/make-account";
import { entranceAction } from "@/lib/server/action";

const LinkForm = z.object({ token: z.string().max(200), password: z.string().max(1000) });

/** Takes up an invitation or a link to a new password, and signs in. */
export const takeUpLinkAction = entranceAction(LinkForm, async (input) => {
  const outcome = await takeUpLink(input);
  const wanted = await takeRememberedPage();
  redirect(outcome === "signed-in" ? wanted : withNext("/sign-in/code", wanted));
});
