"use client";

import { useActionState, useEffect } from "react";
import { proveAction } from "@/app/(dashboard)/settings/account/actions";
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
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={prove} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <ProofInput failed={failed} />
      <div>
        <SubmitButton busyLabel="Checking">Go on</SubmitButton>
      </div>
    </form>
  );
}
