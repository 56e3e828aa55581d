"use client";

import { Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { gapsIn } from "@/lib/domain/posting/finding";
import { formatQuantity } from "@/lib/format";
import type { PostingDraft } from "./use-posting-draft";

/** Where the findings stand: on a narrow screen far below the text. */
export const FINDINGS_ID = "findings";

type SaveBarProps = { readonly draft: PostingDraft; readonly isSaving: boolean };

/** Saving, and taking back the last change. */
export function SaveBar({ draft, isSaving }: SaveBarProps) {
  const gaps = gapsIn(draft.view.text).length;
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t bg-background py-2.5">
      <Button type="submit" tone="primary" aria-disabled={isSaving}>
        {isSaving ? "Saving" : `Save version ${draft.version + 1}`}
      </Button>
      {draft.canUndo ? (
        <Button onClick={draft.undo}>
          <Undo2 aria-hidden />
          Undo the last change
        </Button>
      ) : null}
      <p className="text-12 text-muted-foreground">
        {draft.isDirty ? "Changed and not saved" : "Nothing changed since it was saved"}
        {gaps === 0 ? "" : `, ${formatQuantity(gaps, "gap")} in square brackets`}
      </p>
      {draft.view.findings.length === 0 ? null : (
        <a href={`#${FINDINGS_ID}`} className="link text-12 xl:hidden">
          {formatQuantity(draft.view.findings.length, "finding")}
        </a>
      )}
    </div>
  );
}
