"use client";

import { useActionState } from "react";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Input } from "@/components/ui/input";
import { setUpAction } from "./actions";

/** Who the first owner is. */
export function SetUpForm({ token }: { readonly token: string }) {
  const [state, setUp] = useActionState(setUpAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const typed = (name: string): string => {
    const value = failed?.values[name];
    return typeof value === "string" ? value : "";
  };
  const errorsOf = (name: string): readonly string[] => {
    const error = failed?.fieldErrors[name];
    return error ? [error] : [];
  };
  return (
    <form action={setUp} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <FormFailure message={failed?.message ?? null} />
      <Field label="Your name" errors={errorsOf("name")}>
        {(wiring) => <Input {...wiring} name="name" autoComplete="name" required defaultValue={typed("name")} />}
      </Field>
      <Field label="Email address" errors={errorsOf("email")}>
        {(wiring) => (
          <Input {...wiring} name="email" type="email" autoComplete="username" required defaultValue={typed("email")} />
        )}
      </Field>
      <PasswordField
        label="Password"
        name="password"
        hint="At least 12 characters; a few unrelated words are easy to remember."
        autoComplete="new-password"
        {...(failed?.fieldErrors.password ? { error: failed.fieldErrors.password } : {})}
      />
      <SubmitButton busyLabel="Making the account">Make the account</SubmitButton>
    </form>
  );
}
