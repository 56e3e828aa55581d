"use client";

import { useActionState } from "react";
import { errorsIn } from "@/components/form/failed-form";
import { FormFailure } from "@/components/form/form-failure";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { changePasswordAction } from "./actions";

/** Another password in the place of the one that one has. */
export function PasswordForm({ email }: { readonly email: string }) {
  const [state, change] = useActionState(changePasswordAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const [currentError] = errorsIn(failed, "currentPassword");
  const [newError] = errorsIn(failed, "newPassword");
  return (
    <form action={change} className="grid gap-4">
      {/* Where a password manager looks for whose password this is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <FormFailure message={failed?.message ?? null} />
      <PasswordField
        label="Password that you have"
        name="currentPassword"
        autoComplete="current-password"
        {...(currentError ? { error: currentError } : {})}
      />
      <PasswordField
        label="New password"
        name="newPassword"
        hint="At least 12 characters; a few unrelated words are easy to remember."
        autoComplete="new-password"
        {...(newError ? { error: newError } : {})}
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton tone="secondary" busyLabel="Changing">
          Change the password
        </SubmitButton>
        <p role="status" className="text-13 text-met-text">
          {state.status === "done" ? "Changed. You are signed out everywhere else." : null}
        </p>
      </div>
    </form>
  );
}
