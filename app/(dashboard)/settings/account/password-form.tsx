"use client";

import { useActionState } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { NewPasswordField } from "@/components/form/new-password-field";
import { PasswordField } from "@/components/form/password-field";
import { SaveRow } from "@/components/form/save-row";
import { changePasswordAction } from "./actions";

/** Another password in the place of the one that one has. */
export function PasswordForm({ email }: { readonly email: string }) {
  const [state, change] = useActionState(changePasswordAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={change} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <PasswordField
        label="Password that you have"
        name="currentPassword"
        autoComplete="current-password"
        failed={failed}
      />
      <NewPasswordField label="New password" name="newPassword" failed={failed} email={email} />
      <SaveRow
        busyLabel="Changing"
        done={state.status === "done" ? "Changed. You are signed out everywhere else." : null}
      >
        Change the password
      </SaveRow>
    </form>
  );
}
