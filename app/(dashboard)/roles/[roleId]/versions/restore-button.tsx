"use client";

import { useTransition } from "react";
import { restoreVersionAction } from "@/app/(dashboard)/roles/[roleId]/actions";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Puts an earlier version in force again. Nothing is lost by it: the present one stays in the list. */
export function RestoreButton({ role, version }: { readonly role: string; readonly version: number }) {
  const [isBusy, startRestoring] = useTransition();
  const showToast = useToast();

  function restore(): void {
    const form = new FormData();
    form.set("role", role);
    form.set("version", String(version));
    startRestoring(async () => {
      const state = await restoreVersionAction({ status: "idle" }, form);
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
      if (state.status === "done")
        showToast({ message: `Version ${version} is in force again, as version ${state.result.version}.` });
    });
  }

  return (
    <Button size="sm" disabled={isBusy} onClick={restore}>
      {isBusy ? "Going back" : `Back to version ${version}`}
    </Button>
  );
}
