"use client";

import { useState } from "react";
import { backupNote } from "@/app/(dashboard)/candidates/backup-note";
import { undoSheetAction } from "@/app/(dashboard)/candidates/import/sheet/actions";
import { useProof } from "@/app/(dashboard)/proof";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";

/** Takes an import back, after saying who goes. */
export function UndoButton({ sheetId, created }: { readonly sheetId: string; readonly created: number }) {
  const [isAsking, setIsAsking] = useState(false);
  const showToast = useToast();
  const prove = useProof();
  const people = formatQuantity(created, "person", "people");

  async function undo(): Promise<void> {
    const form = new FormData();
    form.set("sheetId", sheetId);
    const state = await undoSheetAction({ status: "idle" }, form);
    setIsAsking(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done")
      showToast({ message: `${formatQuantity(state.result.deleted, "candidate")} deleted.` });
  }

  return (
    <>
      <Button tone="danger" onClick={async () => ((await prove()) ? setIsAsking(true) : undefined)}>
        Take this import back
      </Button>
      <ConfirmByTyping
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Delete the ${people} whom this import brought?`}
        consequence={`They go with everything that belongs to them, also what was corrected since. People whom it updated stay as they are now. The spreadsheet can be imported again. ${backupNote(new Date())}`}
        word="delete"
        actLabel={`Delete ${people}`}
        onAct={undo}
      />
    </>
  );
}
