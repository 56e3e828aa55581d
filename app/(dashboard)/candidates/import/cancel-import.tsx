"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { cancelImportAction } from "./actions";
import { abandonUploads, useUploads } from "./upload-queue";

/** Stops an import, the sending of its files as well; what is read already stays. */
export function CancelImport({ importId }: { readonly importId: string }) {
  const [state, send] = useActionState(cancelImportAction, { status: "idle" });
  const uploads = useUploads();
  return (
    <form action={send} onSubmit={() => (uploads.importId === importId ? abandonUploads() : undefined)}>
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton tone="danger" busyLabel="Cancelling…">
        Cancel import
      </SubmitButton>
      {state.status === "failed" ? <p className="mt-1 text-12 text-unmet-text">{state.message}</p> : null}
    </form>
  );
}
