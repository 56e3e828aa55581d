import type { Toast } from "@/components/ui/toast";
import { restoreClaimAction } from "./actions";

type Step = { readonly id: string; readonly version: number; readonly toVersion: number };

/** What a toast's "Undo" does: puts the version in force that was there before the step. */
export function takeBack(step: Step, showToast: (toast: Toast) => void): () => Promise<void> {
  return async () => {
    const form = new FormData();
    form.set("id", step.id);
    form.set("basedOnVersion", String(step.version));
    form.set("toVersion", String(step.toVersion));
    const state = await restoreClaimAction({ status: "idle" }, form);
    showToast(
      state.status === "failed"
        ? { message: state.message, tone: "failed" }
        : { message: "Taken back; the history keeps both." },
    );
  };
}
