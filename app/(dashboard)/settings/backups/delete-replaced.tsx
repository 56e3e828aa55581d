"use client";

import { useState } from "react";
import { useProof } from "@/app/(dashboard)/proof";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import { removeReplacedAction } from "./actions";

type DeleteReplacedProps = { readonly name: string; readonly moment: string; readonly size: string };

/** Deletes what one restore put aside, after a typed word. */
export function DeleteReplaced({ name, moment, size }: DeleteReplacedProps) {
  const [isAsking, setIsAsking] = useState(false);
  const showToast = useToast();
  const prove = useProof();

  async function ask(): Promise<void> {
    if (await prove()) setIsAsking(true);
  }

  async function remove(): Promise<void> {
    const form = new FormData();
    form.set("name", name);
    const state = await removeReplacedAction({ status: "idle" }, form);
    setIsAsking(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    else showToast({ message: `${size} deleted.` });
  }

  return (
    <>
      <Button size="xs" tone="danger" aria-label={`Delete what was replaced on ${moment}`} onClick={ask}>
        Delete
      </Button>
      <ConfirmByTyping
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Delete what was replaced on ${moment}?`}
        consequence={`The database and the documents as they were before that restore go, ${size}. It cannot be undone.`}
        word="delete"
        actLabel="Delete"
        onAct={remove}
      />
    </>
  );
}
