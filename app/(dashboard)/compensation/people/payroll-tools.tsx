"use client";

import { useState } from "react";
import { ActButton } from "@/components/form/act-button";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import { removePayrollAction, setPayrollCountsAction } from "./actions";

type PayrollToolsProps = {
  readonly payrollId: string;
  readonly fileName: string;
  readonly status: "waiting" | "taken" | "undone";
};

/** Takes a payroll back or puts it back, and removes it for good. */
export function PayrollTools({ payrollId, fileName, status }: PayrollToolsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const showToast = useToast();

  async function remove(): Promise<void> {
    const form = new FormData();
    form.set("payrollId", payrollId);
    const state = await removePayrollAction({ status: "idle" }, form);
    setIsOpen(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: "The payroll and its people are removed for good." });
  }

  return (
    <div className="flex justify-end gap-1">
      {status === "waiting" ? null : (
        <ActButton
          act={setPayrollCountsAction}
          fields={{ payrollId, counts: status === "taken" ? "no" : "yes" }}
          label={status === "taken" ? "Take back" : "Put back"}
          describedAs={`${status === "taken" ? "Take back" : "Put back"} ${fileName}`}
          done={status === "taken" ? "Taken back: its people count no more, and are kept." : "Put back."}
          small
        />
      )}
      <Button size="xs" tone="ghost" aria-label={`Remove ${fileName} for good`} onClick={() => setIsOpen(true)}>
        Remove
      </Button>
      <ConfirmByTyping
        open={isOpen}
        onOpenChange={setIsOpen}
        title={`Remove “${fileName}” for good`}
        consequence="The payroll goes with everybody's pay in it, and from the database's log. This cannot be undone; backups that were made before keep it until they are deleted."
        word="remove"
        actLabel="Remove for good"
        onAct={remove}
      />
    </div>
  );
}
