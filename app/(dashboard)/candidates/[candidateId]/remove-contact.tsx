"use client";

import { useTransition } from "react";
import { addContactsAction, removeContactsAction } from "@/app/(dashboard)/sourcing/actions";
import { formOf } from "@/app/(dashboard)/sourcing/send-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type RemoveContactProps = {
  readonly candidateId: string;
  readonly contact: { readonly id: string; readonly channel: string; readonly metOn: string };
  /** Name of the channel. */
  readonly label: string;
};

/** Removes one recorded contact, with an undo. */
export function RemoveContact({ candidateId, contact, label }: RemoveContactProps) {
  const [isPending, startTransition] = useTransition();
  const showToast = useToast();

  async function putBack(): Promise<void> {
    const fields = { ids: [candidateId], channel: contact.channel, metOn: contact.metOn };
    const back = await addContactsAction({ status: "idle" }, formOf(fields));
    if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
  }

  async function remove(): Promise<void> {
    const state = await removeContactsAction({ status: "idle" }, formOf({ ids: [contact.id] }));
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: "Removed the contact.", undo: putBack });
  }

  return (
    <Button
      size="xs"
      tone="ghost"
      aria-disabled={isPending}
      aria-label={`Remove the contact through ${label} on ${contact.metOn}`}
      onClick={() => (isPending ? undefined : startTransition(remove))}
    >
      Remove
    </Button>
  );
}
