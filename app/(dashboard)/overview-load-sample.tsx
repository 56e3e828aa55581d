"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { formatQuantity } from "@/lib/format";
import { loadSampleAction } from "./overview-actions";

/** The button that loads the sample pool, and what went wrong if something did. */
export function LoadSample() {
  const [state, send] = useActionState(loadSampleAction, { status: "idle" });
  return (
    <form action={send}>
      <SubmitButton tone="secondary" busyLabel="Reading the sample, up to a minute…">
        Load the sample pool
      </SubmitButton>
      <p role="status" className="mt-1 text-12 text-unmet-text empty:hidden">
        {state.status === "failed" ? state.message : null}
        {state.status === "done" && state.result.failed > 0
          ? `${formatQuantity(state.result.failed, "file")} of the sample could not be read.`
          : null}
      </p>
    </form>
  );
}
