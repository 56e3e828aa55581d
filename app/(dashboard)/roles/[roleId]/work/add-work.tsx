"use client";

import { useState } from "react";
import { formOf } from "@/app/(dashboard)/sourcing/send-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { addWorkAction, removeWorkAction } from "./actions";
import { WorkForm } from "./work-form";

type AddWorkProps = {
  readonly id: string;
  readonly role: string;
  readonly topic: string;
  /** Key of the advice; empty for work of one's own. */
  readonly advice: string;
  readonly text: string;
};

/** The button that makes advice work, or adds work of one's own, and the form behind it. */
export function AddWork({ id, role, topic, advice, text }: AddWorkProps) {
  const [isOpen, setOpen] = useState(false);
  const showToast = useToast();
  const isOwn = advice === "";

  async function undo(made: { readonly id: string; readonly seenVersion: number }): Promise<void> {
    const state = await removeWorkAction({ status: "idle" }, formOf(made));
    showToast(
      state.status === "failed" ? { message: state.message, tone: "failed" } : { message: "Taken off the list again." },
    );
  }

  if (!isOpen)
    return (
      <Button
        size="xs"
        aria-label={isOwn ? undefined : `Make it work: ${text}`}
        onClick={() => setOpen(true)}
        className="print:hidden"
      >
        {isOwn ? "Add your own" : "Make it work"}
      </Button>
    );
  return (
    <div className="basis-full print:hidden">
      <WorkForm
        act={addWorkAction}
        hidden={{ id, role, topic, advice }}
        values={{ text, ownerName: "", dueOn: "" }}
        submit="Add to the list"
        onCancel={() => setOpen(false)}
        onDone={(made) => {
          setOpen(false);
          showToast({ message: "It is on the list.", undo: () => undo(made) });
        }}
      />
    </div>
  );
}
