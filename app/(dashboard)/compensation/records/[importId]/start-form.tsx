"use client";

import { useActionState } from "react";
import { startPayImportAction } from "@/app/(dashboard)/compensation/records/actions";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";

/** Begins the import; the page then shows how far it is. */
export function StartForm({ importId }: { readonly importId: string }) {
  const [state, send] = useActionState(startPayImportAction, { status: "idle" });
  return (
    <form action={send} className="grid gap-2">
      <FormFailure message={state.status === "failed" ? state.message : null} />
      <input type="hidden" name="importId" value={importId} />
      <div>
        <SubmitButton busyLabel="Beginning">Import the file</SubmitButton>
      </div>
    </form>
  );
}
