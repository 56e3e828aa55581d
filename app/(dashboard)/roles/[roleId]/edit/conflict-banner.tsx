"use client";

import { useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { findCurrentProfileAction } from "./actions";
import type { ProfileDraft } from "./use-profile-draft";

type ConflictBannerProps = { readonly draft: ProfileDraft; readonly message: string };

/** Two people edited at once: says so, and puts one's changes on the other's version without losing either. */
export function ConflictBanner({ draft, message }: ConflictBannerProps) {
  const [problem, setProblem] = useState("");
  const [isBusy, startMoving] = useTransition();

  function move(): void {
    const form = new FormData();
    form.set("role", draft.base.role);
    startMoving(async () => {
      const state = await findCurrentProfileAction({ status: "idle" }, form);
      if (state.status === "done") draft.rebase(state.result);
      if (state.status === "failed") setProblem(state.message);
    });
  }

  return (
    <Banner
      tone="unmet"
      action={
        <Button size="sm" disabled={isBusy} onClick={move}>
          Put them on the newest version
        </Button>
      }
    >
      {message} They were made on version {draft.base.version}. {problem}
    </Banner>
  );
}
