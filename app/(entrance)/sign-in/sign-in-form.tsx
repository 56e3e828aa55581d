"use client";

import { useActionState } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { signInAction } from "./actions";

/** Address and password. `next` is where it goes on to. */
export function SignInForm({ next }: { readonly next: string }) {
  const [state, signIn] = useActionState(signInAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={signIn} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <FormFailure message={failed?.message ?? null} />
      <TextField label="Email address" name="email" type="email" autoComplete="username" required failed={failed} />
      <PasswordField label="Password" name="password" autoComplete="current-password" failed={failed} />
      <SubmitButton busyLabel="Signing in">Sign in</SubmitButton>
      <p className="text-12 text-muted-foreground">
        Password lost? An owner or admin makes you a link to a new one, or <code>npm run account</code> does on the
        server.
      </p>
    </form>
  );
}
