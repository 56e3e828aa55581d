"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { retireQuestionAction } from "./actions";

/** Takes an own question out of the kit; the message offers to put it back. */
export function RetireButton({ id, version }: { readonly id: string; readonly version: number }) {
  const [isBusy, startRetiring] = useTransition();
  const showToast = useToast();

  async function send(retire: "yes" | "no", seenVersion: number): Promise<number | null> {
    const form = new FormData();
    form.set("id", id);
    form.set("seenVersion", String(seenVersion));
    form.set("retire", retire);
    const state = await retireQuestionAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    return state.status === "done" ? state.result.version : null;
  }

  function retire(): void {
    startRetiring(async () => {
      const next = await send("yes", version);
      if (next === null) return;
      showToast({
        message: "The question is out of the kit.",
        undo: async () => {
          await send("no", next);
        },
      });
    });
  }

  return (
    <Button size="sm" tone="ghost" disabled={isBusy} onClick={retire}>
      Take out
    </Button>
  );
}
