"use client";

import { useActionState } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { NewPasswordField } from "@/components/form/new-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { takeUpLinkAction } from "./actions";

type LinkFormProps = { readonly token: string; readonly email: string; readonly isInvitation: boolean };

/** The password of a new account, or a new one of an old account. */
export function LinkForm({ token, email, isInvitation }: LinkFormProps) {
  const [state, takeUp] = useActionState(takeUpLinkAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={takeUp} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <FormFailure message={failed?.message ?? null} />
      <NewPasswordField failed={failed} email={email} />
      <SubmitButton busyLabel="Saving">{isInvitation ? "Make my account" : "Set the password"}</SubmitButton>
    </form>
  );
}
