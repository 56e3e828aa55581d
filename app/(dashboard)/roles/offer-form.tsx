"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { answerOfferAction } from "./actions";

/** Takes the offered profile, or keeps the person's own. */
export function OfferForm({ role }: { readonly role: string }) {
  const [isBusy, startAnswering] = useTransition();
  const showToast = useToast();

  function answer(choice: "take" | "keep"): void {
    const form = new FormData();
    form.set("role", role);
    form.set("choice", choice);
    startAnswering(async () => {
      const state = await answerOfferAction({ status: "idle" }, form);
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    });
  }

  return (
    <span className="flex shrink-0 gap-2">
      <Button size="sm" disabled={isBusy} onClick={() => answer("keep")}>
        Keep mine
      </Button>
      <Button size="sm" disabled={isBusy} onClick={() => answer("take")}>
        Take the new one
      </Button>
    </span>
  );
}
