"use client";

import { useActionState, useEffect } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Checkbox } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import type { Assignee } from "@/lib/data/assignments";
import { assignCandidateAction } from "./actions";

type AssignFormProps = { readonly candidateId: string; readonly assignees: readonly Assignee[] };

/** Ticks whoever may see a candidate. */
export function AssignForm({ candidateId, assignees }: AssignFormProps) {
  const [state, assign] = useActionState(assignCandidateAction, { status: "idle" });
  const showToast = useToast();

  useEffect(() => {
    if (state.status === "done") showToast({ message: "Saved who sees this candidate." });
  }, [state, showToast]);

  return (
    <form action={assign} className="grid gap-3">
      <input type="hidden" name="candidateId" value={candidateId} />
      <FormFailure message={state.status === "failed" ? state.message : null} />
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="sr-only">Who sees this candidate</legend>
        {assignees.map(({ id, name, isAssigned }) => (
          <label key={`${id} ${isAssigned}`} htmlFor={`assign-${id}`} className="flex items-center gap-2 text-13">
            <Checkbox id={`assign-${id}`} name="userIds[]" value={id} defaultChecked={isAssigned} />
            {name}
          </label>
        ))}
      </fieldset>
      <div>
        <SubmitButton tone="secondary" busyLabel="Saving">
          Save
        </SubmitButton>
      </div>
    </form>
  );
}
