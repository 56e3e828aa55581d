"use client";

import { useActionState } from "react";
import { passwordLinkAction } from "@/app/(dashboard)/settings/people/actions";
import { OneTimeLink } from "@/app/(dashboard)/settings/people/one-time-link";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SubmitButton } from "@/components/form/submit-button";

/** A link with which somebody who lost their password chooses a new one. */
export function PasswordLinkForm({ userId }: { readonly userId: string }) {
  const [state, make] = useActionState(passwordLinkAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={make} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      <FormFailure message={failed?.message ?? null} />
      <ProofField failed={failed} />
      {state.status === "done" ? <OneTimeLink {...state.result} validFor="one day" /> : null}
      <div>
        <SubmitButton tone="secondary" busyLabel="Making the link">
          Make a link to a new password
        </SubmitButton>
      </div>
    </form>
  );
}
