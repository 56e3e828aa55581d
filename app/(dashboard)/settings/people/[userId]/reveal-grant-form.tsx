"use client";

import { useActionState } from "react";
import { setRevealGrantAction } from "@/app/(dashboard)/settings/people/actions";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SaveRow } from "@/components/form/save-row";
import { SelectField } from "@/components/form/select-field";

type RevealGrantFormProps = { readonly userId: string; readonly current: "no" | "yes" };

const CHOICES = [
  ["no", "reveal nobody"],
  ["yes", "reveal candidates, each with a reason"],
] as const;

/** Whether somebody whose role does not say so may reveal candidates in blind review. */
export function RevealGrantForm({ userId, current }: RevealGrantFormProps) {
  const [state, change] = useActionState(setRevealGrantAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const done = state.status === "done" ? state.result.reveal : null;
  return (
    <form action={change} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      <FormFailure message={failed?.message ?? null} />
      <SelectField label="They may" name="reveal" failed={failed} first={current} options={CHOICES} />
      <ProofField failed={failed} />
      <SaveRow
        tone="primary"
        busyLabel="Changing"
        done={done === null ? null : `From now on they may ${done === "yes" ? "reveal candidates" : "reveal nobody"}.`}
      >
        Change it
      </SaveRow>
    </form>
  );
}
