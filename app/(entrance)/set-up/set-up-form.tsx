"use client";

import { useActionState } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { NewPasswordField } from "@/components/form/new-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { setUpAction } from "./actions";

/** Who the first owner is. */
export function SetUpForm({ token }: { readonly token: string }) {
  const [state, setUp] = useActionState(setUpAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={setUp} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <FormFailure message={failed?.message ?? null} />
      <TextField label="Your name" name="name" autoComplete="name" required failed={failed} />
      <TextField label="Email address" name="email" type="email" autoComplete="username" required failed={failed} />
      <NewPasswordField failed={failed} />
      <SubmitButton busyLabel="Making the account">Make the account</SubmitButton>
    </form>
  );
}
