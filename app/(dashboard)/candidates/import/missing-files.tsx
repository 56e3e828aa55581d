"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { Banner } from "@/components/ui/banner";
import { formatCount, formatQuantity } from "@/lib/format";
import { announceUploadsAction } from "./actions";
import { useUploads } from "./upload-queue";

type MissingFilesProps = {
  readonly importId: string;
  /** Files that were to be sent and have not come. */
  readonly missing: number;
  readonly total: number;
};

/** Says that files of an import never came, and how to bring them. Nothing in the tab that sent them: it knows what became of each. */
export function MissingFiles({ importId, missing, total }: MissingFilesProps) {
  const [, forget] = useActionState(announceUploadsAction, { status: "idle" });
  const uploads = useUploads();
  if (missing === 0 || uploads.importId === importId) return null;
  return (
    <Banner
      tone="unknown"
      action={
        <form action={forget}>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="more" value={-missing} />
          <SubmitButton tone="secondary" busyLabel="Leaving out…">
            Leave them out
          </SubmitButton>
        </form>
      }
    >
      <p className="font-medium">
        {formatCount(missing)} of {formatQuantity(total, "file")} {missing === 1 ? "has" : "have"} not arrived.
      </p>
      <p className="text-secondary-foreground">
        If no other tab is sending them, it was closed or reloaded too early. Drop the same files or folder again: what
        is here is not read twice.
      </p>
    </Banner>
  );
}
