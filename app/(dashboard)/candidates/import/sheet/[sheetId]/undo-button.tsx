"use client";

import { useState } from "react";
import { backupNote } from "@/app/(dashboard)/candidates/backup-note";
import { undoSheetAction } from "@/app/(dashboard)/candidates/import/sheet/actions";
import { useProof } from "@/app/(dashboard)/proof";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import type { UndoneSheet } from "@/lib/data/undo-sheet";
import { formatCount, formatQuantity } from "@/lib/format";

export type UndoButtonProps = {
  readonly sheetId: string;
  /** People whom it brought and who are here. */
  readonly created: number;
  /** People whom it updated and who can be put back. */
  readonly updated: number;
  /** Whether it was taken back before, and some of it stayed. */
  readonly isRest: boolean;
};

/** Takes an import back, after saying who goes and who is as before. */
export function UndoButton({ sheetId, created, updated, isRest }: UndoButtonProps) {
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
        {isRest ? "Take the rest of this import back" : "Take this import back"}
      </Button>
      <ConfirmByTyping
        open={isAsking}
        onOpenChange={setIsAsking}
        title={created === 0 ? `Put ${updates} back?` : `Delete the ${people} whom this import brought?`}
        consequence={`${created === 0 ? "" : "They go with everything that belongs to them, also what was corrected since. "}${updatedWords(updated)}The spreadsheet can be imported again. ${created === 0 ? "" : backupNote(new Date())}`}
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
    : `${updated === 1 ? "The one person whom it updated gets" : `The ${formatCount(updated)} people whom it updated get`} back the document and evidence from before, unless those were changed or corrected since. `;
}

function undoneWords({ deleted, restored, left }: UndoneSheet): string {
  const parts = [
    deleted === 0 ? "" : `${formatQuantity(deleted, "candidate")} deleted`,
    `${formatQuantity(restored, "update")} put back`,
  ];
  const done = `${parts.filter((part) => part !== "").join(", ")}.`;
  return left === 0 ? done : `${done} ${formatQuantity(left, "update stays", "updates stay")}, as the page says.`;
}
