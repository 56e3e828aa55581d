"use client";

import { useActionState } from "react";
import { takePayrollAction } from "@/app/(dashboard)/compensation/people/actions";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { formatQuantity } from "@/lib/format";

/** Takes the people of a payroll. */
export function TakeForm({ payrollId, people }: { readonly payrollId: string; readonly people: number }) {
  const [state, send] = useActionState(takePayrollAction, { status: "idle" });
  return (
    <form action={send} className="grid gap-2">
      <FormFailure message={state.status === "failed" ? state.message : null} />
      <input type="hidden" name="payrollId" value={payrollId} />
      <div>
        <SubmitButton busyLabel="Taking them">Take {formatQuantity(people, "person", "people")}</SubmitButton>
      </div>
    </form>
  );
}
