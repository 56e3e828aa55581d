"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { cancelImportAction } from "./actions";

/** Stops an import; what is read already stays. */
export function CancelImport({ importId }: { readonly importId: string }) {
  const [state, send] = useActionState(cancelImportAction, { status: "idle" });
  return (
    <form action={send}>
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton tone="danger" busyLabel="Cancelling…">
        Cancel import
      </SubmitButton>
      {state.status === "failed" ? <p className="mt-1 text-12 text-unmet-text">{state.message}</p> : null}
    </form>
  );
}
