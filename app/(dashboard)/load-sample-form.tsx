"use client";

import { useActionState, useEffect } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";
import { loadSampleAction } from "./sample-actions";

/** Brings the sample pool: a button that works, says that it works, and says what came. */
export function LoadSampleForm() {
  const [state, load] = useActionState(loadSampleAction, { status: "idle" });
  const showToast = useToast();

  useEffect(() => {
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done")
      showToast({ message: `${formatQuantity(state.result.loaded, "fictional person", "fictional people")} loaded.` });
  }, [state, showToast]);

  return (
    <form action={load}>
      <SubmitButton tone="secondary" busyLabel="Loading, some seconds">
        Load the sample pool
      </SubmitButton>
    </form>
  );
}
