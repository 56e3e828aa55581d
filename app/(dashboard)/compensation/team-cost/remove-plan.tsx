"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { removePlanAction, restorePlanAction } from "./actions";

type RemovePlanProps = { readonly id: string; readonly name: string; readonly version: number };

/** Removes a kept plan at once; the message that says so takes it back. */
export function RemovePlan({ id, name, version }: RemovePlanProps) {
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const showToast = useToast();

  async function remove(): Promise<void> {
    setIsBusy(true);
    const form = new FormData();
    form.set("planId", id);
    form.set("seenVersion", String(version));
    const state = await removePlanAction({ status: "idle" }, form);
    setIsBusy(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const { removed } = state.result;
    showToast({ message: `${name} is removed.`, undo: () => restore(JSON.stringify(removed)) });
    router.refresh();
  }

  async function restore(removed: string): Promise<void> {
    const form = new FormData();
    form.set("removed", removed);
    const state = await restorePlanAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: `${name} is back.` });
    router.refresh();
  }

  return (
    <Button
      size="xs"
      aria-label={`Remove ${name}`}
      aria-disabled={isBusy}
      onClick={() => (isBusy ? undefined : void remove())}
    >
      Remove
    </Button>
  );
}
