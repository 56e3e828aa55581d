"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { toForm, typedChoices } from "./[postingId]/edited-posting";
import { copyPostingAction, removePostingAction } from "./actions";

type RemoveButtonProps = { readonly id: string; readonly role: string; readonly title: string };

/** Removes a description at once, and puts it back for whoever did not mean to. */
export function RemoveButton({ id, role, title }: RemoveButtonProps) {
  const [isBusy, startRemoving] = useTransition();
  const showToast = useToast();

  function remove(): void {
    const form = new FormData();
    form.set("id", id);
    form.set("role", role);
    startRemoving(async () => {
      const state = await removePostingAction({ status: "idle" }, form);
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
      if (state.status !== "done") return;
      const { choices, parts } = state.result;
      const draft = { choices: typedChoices(choices), parts: parts.map((part) => ({ ...part, offered: null })) };
      const undo = async () => {
        const back = await copyPostingAction({ status: "idle" }, toForm({ id, role }, draft));
        if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
      };
      showToast({ message: `“${title}” was removed.`, undo });
    });
  }

  return (
    <Button size="xs" tone="ghost" disabled={isBusy} aria-label={`Remove ${title}`} onClick={remove}>
      Remove
    </Button>
  );
}
