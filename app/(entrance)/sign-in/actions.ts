"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { ownPathOr, withNext } from "@/lib/domain/own-path";
import { signInWithCode, signInWithPassword } from "@/lib/server/accounts/sign-in";
import { entranceAction } from "@/lib/server/action";

const Next = z.string().optional();

const SignInForm = z.object({
  next: Next,
  email: z.string().trim().toLowerCase().max(254).pipe(z.email("Enter the address of your account.")),
  password: z.string().min(1, "Enter your password.").max(128, "A password has at most 128 characters."),
});

/** Signs in with address and password; asks for the code next where the account has a second factor. */
export const signInAction = entranceAction(SignInForm, async ({ email, password, next }) => {
  const outcome = await signInWithPassword(email, password);
  const wanted = ownPathOr(next);
  redirect(outcome === "signed-in" ? wanted : withNext("/sign-in/code", wanted));
});

const CodeForm = z.object({
  next: Next,
  code: z.string().trim().min(6, "Enter the six digits, or a recovery code.").max(40),
});

/** The second step: a code of the authenticator app, or a recovery code. */
export const signInWithCodeAction = entranceAction(CodeForm, async ({ code, next }) => {
  await signInWithCode(code.replace(/\s/g, ""));
  redirect(ownPathOr(next));
});
