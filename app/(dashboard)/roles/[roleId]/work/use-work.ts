"use client";

import { formOf } from "@/app/(dashboard)/sourcing/send-form";
import { useToast } from "@/components/ui/toast";
import { addWorkAction, finishWorkAction, removeWorkAction, reopenWorkAction } from "./actions";

type SeenWork = { readonly id: string; readonly seenVersion: number };

const idle = { status: "idle" } as const;

/** Ticks one piece of work off, opens it again and removes it, each with its undo; a failure is said in a toast. */
export function useWork({ id, seenVersion, isDone }: SeenWork & { readonly isDone: boolean }) {
  const showToast = useToast();

  async function send(seen: SeenWork, opens: boolean): Promise<void> {
    const state = await (opens ? reopenWorkAction : finishWorkAction)(idle, formOf(seen));
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const now = { id: state.result.id, seenVersion: state.result.seenVersion };
    showToast({ message: opens ? "Open again." : "Done.", undo: () => send(now, !opens) });
  }

  async function remove(): Promise<void> {
    const state = await removeWorkAction(idle, formOf({ id, seenVersion }));
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const gone = state.result;
    showToast({
      message: "Taken off the list.",
      undo: async () => {
        const back = await addWorkAction(idle, formOf(gone));
        if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
      },
    });
  }

  return { tick: () => send({ id, seenVersion }, isDone), remove };
}
