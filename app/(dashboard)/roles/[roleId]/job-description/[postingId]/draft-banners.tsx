"use client";

import { useState, useTransition } from "react";
import { copyPostingAction } from "@/app/(dashboard)/roles/[roleId]/job-description/actions";
import type { FailedForm } from "@/components/form/failed-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { type EditedPosting, toForm } from "./edited-posting";
import type { PostingDraft } from "./use-posting-draft";

type DraftBannersProps = {
  readonly draft: PostingDraft;
  readonly posting: EditedPosting;
  readonly failed: FailedForm | null;
};

/** What happened to the draft: brought back, not saved, or saved by somebody else meanwhile. */
export function DraftBanners({ draft, posting, failed }: DraftBannersProps) {
  const isConflict = failed?.fieldErrors.basedOnVersion !== undefined;
  return (
    <>
      {draft.isRestored && failed === null ? (
        <Banner
          action={
            <Button size="sm" onClick={draft.discard}>
              Discard them
            </Button>
          }
        >
          Changes that you had not saved are here again.
          {draft.version === posting.version ? "" : ` They were made on version ${draft.version}.`}
        </Banner>
      ) : null}
      {isConflict ? <ConflictBanner draft={draft} posting={posting} message={failed?.message ?? ""} /> : null}
      {failed !== null && !isConflict ? (
        <Banner tone="unmet">
          {failed.message} {Object.values(failed.fieldErrors).join(" ")}
        </Banner>
      ) : null}
      {draft.problem === null ? null : (
        <Banner tone="unknown">{draft.problem} The findings are of an earlier text.</Banner>
      )}
    </>
  );
}

type ConflictBannerProps = { readonly draft: PostingDraft; readonly posting: EditedPosting; readonly message: string };

/** Two people wrote at once: neither text is lost, the second becomes a description of its own. */
function ConflictBanner({ draft, posting, message }: ConflictBannerProps) {
  const [problem, setProblem] = useState("");
  const [isBusy, startKeeping] = useTransition();

  function keep(): void {
    startKeeping(async () => {
      const state = await copyPostingAction({ status: "idle" }, toForm(posting, draft));
      if (state.status === "failed") setProblem(state.message);
    });
  }

  return (
    <Banner
      tone="unmet"
      action={
        <Button size="sm" disabled={isBusy} onClick={keep}>
          Keep mine as another description
        </Button>
      }
    >
      {message} {problem}
    </Banner>
  );
}
