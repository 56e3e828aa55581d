"use client";

import { useActionState, useEffect } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { useToast } from "@/components/ui/toast";
import { formatBytes, formatQuantity } from "@/lib/format";
import { backUpNowAction } from "./actions";

/** Makes a backup, and says what came of it. */
export function BackUpNow() {
  const [state, backUp] = useActionState(backUpNowAction, { status: "idle" });
  const showToast = useToast();

  useEffect(() => {
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const { bytes, faulty } = state.result;
    if (faulty > 0)
      showToast({
        message: `Backed up, but ${formatQuantity(faulty, "document")} on the disk are gone or damaged. Look for them in older backups.`,
        tone: "failed",
      });
    else showToast({ message: `Backed up and checked: ${formatBytes(bytes)}.` });
  }, [state, showToast]);

  return (
    <form action={backUp}>
      <SubmitButton busyLabel="Backing up">Back up now</SubmitButton>
    </form>
  );
}
