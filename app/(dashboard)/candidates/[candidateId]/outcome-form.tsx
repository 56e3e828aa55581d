"use client";

import { useActionState, useEffect, useEffectEvent } from "react";
import { setOutcomeAction } from "@/app/(dashboard)/sourcing/actions";
import { formOf } from "@/app/(dashboard)/sourcing/send-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Select } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";

type Outcome = { readonly reached: string; readonly reachedOn: string };

type OutcomeFormProps = {
  readonly candidateId: string;
  readonly today: string;
  readonly outcome: Outcome | null;
  readonly steps: readonly { readonly value: string; readonly label: string }[];
};

/** Records how far somebody came, with an undo. */
export function OutcomeForm({ candidateId, today, outcome, steps }: OutcomeFormProps) {
  const [state, send] = useActionState(setOutcomeAction, { status: "idle" });
  const showToast = useToast();
  const failed = state.status === "failed" ? state : null;
  const errors = (name: string) => [failed?.fieldErrors[name] ?? []].flat();

  async function putBack(before: Outcome | null): Promise<void> {
    const fields = { candidateId, reached: before?.reached ?? "", reachedOn: before?.reachedOn ?? today };
    const back = await setOutcomeAction({ status: "idle" }, formOf(fields));
    if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
  }

  const finish = useEffectEvent((before: Outcome | null) =>
    showToast({ message: "Saved how far it came.", undo: () => putBack(before) }),
  );

  useEffect(() => {
    if (state.status === "done") finish(state.result.before);
  }, [state]);

  return (
    <form action={send} className="grid content-start gap-3">
      <input type="hidden" name="candidateId" value={candidateId} />
      <FormFailure message={failed?.message ?? null} />
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_150px]">
        <Field label="Came to" errors={errors("reached")}>
          {(wiring) => (
            <Select {...wiring} name="reached" defaultValue={outcome?.reached ?? ""}>
              <option value="">Nothing yet</option>
              {steps.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="On" errors={errors("reachedOn")}>
          {(wiring) => (
            <Input
              {...wiring}
              type="date"
              name="reachedOn"
              required
              max={today}
              defaultValue={outcome?.reachedOn ?? today}
            />
          )}
        </Field>
      </div>
      <div>
        <SubmitButton tone="secondary" busyLabel="Saving">
          Save outcome
        </SubmitButton>
      </div>
    </form>
  );
}
