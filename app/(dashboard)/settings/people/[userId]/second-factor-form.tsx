"use client";

import { useActionState } from "react";
import { removeSecondFactorAction } from "@/app/(dashboard)/settings/people/actions";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SubmitButton } from "@/components/form/submit-button";

/** Lets somebody in again who lost phone and recovery codes. */
export function SecondFactorForm({ userId }: { readonly userId: string }) {
  const [state, remove] = useActionState(removeSecondFactorAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={remove} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      <FormFailure message={failed?.message ?? null} />
      <ProofField failed={failed} />
      <div>
        <SubmitButton tone="danger" busyLabel="Turning it off">
          Turn the second factor off
        </SubmitButton>
      </div>
    </form>
  );
}
