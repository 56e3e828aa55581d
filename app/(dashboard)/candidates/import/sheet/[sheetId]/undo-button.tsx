"use client";

import { useState } from "react";
import { backupNote } from "@/app/(dashboard)/candidates/backup-note";
import { undoSheetAction } from "@/app/(dashboard)/candidates/import/sheet/actions";
import { useProof } from "@/app/(dashboard)/proof";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import type { UndoneSheet } from "@/lib/data/undo-sheet";
import { formatQuantity } from "@/lib/format";

export type UndoButtonProps = {
  readonly sheetId: string;
  /** People whom it brought and who are here. */
  readonly created: number;
  /** People whom it updated and who can be put back. */
  readonly updated: number;
};

/** Takes an import back, after saying who goes and who is as before. */
export function UndoButton({ sheetId, created, updated }: UndoButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const showToast = useToast();
  const prove = useProof();
  const people = formatQuantity(created, "person", "people");
  const updates = formatQuantity(updated, "updated person", "updated people");

  async function undo(): Promise<void> {
    const form = new FormData();
    form.set("sheetId", sheetId);
    const state = await undoSheetAction({ status: "idle" }, form);
    setIsAsking(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: undoneWords(state.result) });
  }

  return (
    <>
      <Button tone="danger" onClick={async () => ((await prove()) ? setIsAsking(true) : undefined)}>
        Take this import back
      </Button>
      <ConfirmByTyping
        open={isAsking}
        onOpenChange={setIsAsking}
        title={created === 0 ? `Put ${updates} back?` : `Delete the ${people} whom this import brought?`}
        consequence={`${created === 0 ? "" : "They go with everything that belongs to them, also what was corrected since. "}${updatedWords(updated)}The spreadsheet can be imported again. ${backupNote(new Date())}`}
        word={created === 0 ? "back" : "delete"}
        actLabel={created === 0 ? `Put ${updates} back` : `Delete ${people}`}
        onAct={undo}
      />
    </>
  );
}

function updatedWords(updated: number): string {
  return updated === 0
    ? ""
    : `The ${formatQuantity(updated, "person", "people")} whom it updated get back the document and evidence that they had, unless those were changed or corrected since. `;
}

function undoneWords({ deleted, restored, left }: UndoneSheet): string {
  const done = `${formatQuantity(deleted, "candidate")} deleted, ${formatQuantity(restored, "update")} put back.`;
  return left === 0
    ? done
    : `${done} ${formatQuantity(left, "update stays", "updates stay")}: the document was replaced or its facts were corrected since. Take that back first, then this again.`;
}
