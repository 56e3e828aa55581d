"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import { forgetPersonAction } from "./actions";

type ForgetPersonProps = { readonly payrollId: string; readonly row: number; readonly reference: string };

/** Removes somebody from every payroll for good, after their number was typed. */
export function ForgetPerson({ payrollId, row, reference }: ForgetPersonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const showToast = useToast();

  async function forget(): Promise<void> {
    const form = new FormData();
    form.set("payrollId", payrollId);
    form.set("row", String(row));
    const state = await forgetPersonAction({ status: "idle" }, form);
    setIsOpen(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: "Removed for good, from every payroll that is here." });
  }

  return (
    <>
      <Button size="xs" tone="ghost" aria-label={`Remove ${reference} for good`} onClick={() => setIsOpen(true)}>
        Remove
      </Button>
      <ConfirmByTyping
        open={isOpen}
        onOpenChange={setIsOpen}
        title={`Remove ${reference} for good`}
        consequence="Their pay leaves every payroll that is here, and the database's log with it. This cannot be undone; backups that were made before keep it until they are deleted."
        word={reference}
        actLabel="Remove for good"
        onAct={forget}
      />
    </>
  );
}
