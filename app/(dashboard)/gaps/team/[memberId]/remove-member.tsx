"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { removeMemberAction, restoreMemberAction } from "@/app/(dashboard)/gaps/team/actions";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type RemoveMemberProps = { readonly memberId: string; readonly name: string };

/** Takes somebody off the team at once; the message that says so takes it back. */
export function RemoveMember({ memberId, name }: RemoveMemberProps) {
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const showToast = useToast();

  async function remove(): Promise<void> {
    setIsBusy(true);
    const form = new FormData();
    form.set("memberId", memberId);
    const state = await removeMemberAction({ status: "idle" }, form);
    setIsBusy(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const { removed } = state.result;
    showToast({ message: `${name} is off the team.`, undo: () => restore(JSON.stringify(removed)) });
    router.push("/gaps/team");
  }

  async function restore(removed: string): Promise<void> {
    const form = new FormData();
    form.set("removed", removed);
    const state = await restoreMemberAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: `${name} is back.` });
    router.refresh();
  }

  return (
    <Button tone="danger" aria-disabled={isBusy} onClick={() => (isBusy ? undefined : void remove())}>
      Remove
    </Button>
  );
}
