"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { removeLoopAction, restoreLoopAction } from "@/app/(dashboard)/roles/[roleId]/interview/actions";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type RemoveLoopProps = { readonly role: string; readonly id: string; readonly version: number };

/** Removes a loop at once and goes back to the kit; the message that says so puts it back as it was saved last. */
export function RemoveLoop({ role, id, version }: RemoveLoopProps) {
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const showToast = useToast();

  async function remove(): Promise<void> {
    setIsBusy(true);
    const form = new FormData();
    form.set("role", role);
    form.set("id", id);
    form.set("seenVersion", String(version));
    const state = await removeLoopAction({ status: "idle" }, form);
    setIsBusy(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const { name, rounds } = state.result;
    showToast({ message: `“${name}” is removed.`, undo: () => restore(name, JSON.stringify(rounds)) });
    router.push(`/roles/${role}/interview`);
  }

  async function restore(name: string, rounds: string): Promise<void> {
    const form = new FormData();
    form.set("role", role);
    form.set("name", name);
    form.set("rounds", rounds);
    const state = await restoreLoopAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") router.push(`/roles/${role}/interview/loops/${state.result.id}`);
  }

  return (
    <Button size="xs" tone="danger" aria-disabled={isBusy} onClick={() => (isBusy ? undefined : void remove())}>
      Remove this loop
    </Button>
  );
}
