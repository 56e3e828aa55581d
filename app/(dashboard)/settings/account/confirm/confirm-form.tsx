"use client";

import { useActionState, useEffect } from "react";
import { proveAction } from "@/app/(dashboard)/settings/account/actions";
import { errorsIn } from "@/components/form/failed-form";
import { FormFailure } from "@/components/form/form-failure";
import { ProofInput } from "@/components/form/proof-input";
import { SubmitButton } from "@/components/form/submit-button";

/** Takes the password or a code and goes on to what was asked for, which for a file means that it comes while this page stays. */
export function ConfirmForm({ next }: { readonly next: string }) {
  const [state, prove] = useActionState(proveAction, { status: "idle" });
  const isProven = state.status === "done";
  useEffect(() => {
    if (isProven) window.location.assign(next);
  }, [isProven, next]);
  if (isProven)
    return (
      <p role="status" className="text-13">
        Thank you. It comes at once; if it does not,{" "}
        <a href={next} className="link">
          go on to it
        </a>
        .
      </p>
    );
  const [error] = errorsIn(state.status === "failed" ? state : null, "confirmPassword");
  return (
    <form action={prove} className="grid gap-4">
      <FormFailure message={state.status === "failed" ? state.message : null} />
      <ProofInput error={error} />
      <div>
        <SubmitButton busyLabel="Checking">Go on</SubmitButton>
      </div>
    </form>
  );
}
