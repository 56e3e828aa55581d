"use client";

import { useTransition } from "react";
import { rescoreAction } from "@/app/(dashboard)/roles/actions";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Scores everybody again whose scores are not of the profiles in force. */
export function RescoreButton() {
  const [isBusy, startScoring] = useTransition();
  const showToast = useToast();
  function rescore(): void {
    startScoring(async () => {
      const state = await rescoreAction({ status: "idle" }, new FormData());
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    });
  }
  return (
    <Button size="xs" disabled={isBusy} onClick={rescore}>
      {isBusy ? "Scoring" : "Score now"}
    </Button>
  );
}
