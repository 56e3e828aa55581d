"use client";

import { useActionState, useEffect, useEffectEvent } from "react";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { ActionState, FormAction } from "@/lib/server/action";

type WorkFormProps<Result> = {
  readonly act: FormAction<Result>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly values: { readonly text: string; readonly ownerName: string; readonly dueOn: string };
  readonly submit: string;
  readonly onCancel: () => void;
  readonly onDone: (result: Result) => void;
};

/** What is to be done, by whom and until when. What was typed stays when something is wrong with it. */
export function WorkForm<Result>({ act, hidden, values, submit, onCancel, onDone }: WorkFormProps<Result>) {
  const [state, send] = useActionState<ActionState<Result>, FormData>(act, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const typed = (name: keyof typeof values) => String(failed?.values[name] ?? values[name]);
  const errors = (name: string) => [failed?.fieldErrors[name] ?? []].flat();
  const finish = useEffectEvent((result: Result) => onDone(result));

  useEffect(() => {
    if (state.status === "done") finish(state.result);
  }, [state]);

  return (
    <form action={send} className="grid gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormFailure message={failed?.message ?? null} />
      <div className="grid gap-3 md:grid-cols-[minmax(0,1fr)_200px_160px]">
        <Field label="What is to be done" errors={errors("text")}>
          {(wiring) => (
            <Input {...wiring} name="text" maxLength={400} required defaultValue={typed("text")} autoFocus />
          )}
        </Field>
        <Field label="Owner" errors={errors("ownerName")}>
          {(wiring) => (
            <Input
              {...wiring}
              name="ownerName"
              list="owners"
              maxLength={120}
              required
              defaultValue={typed("ownerName")}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label="Until, if there is a day" errors={errors("dueOn")}>
          {(wiring) => <Input {...wiring} type="date" name="dueOn" defaultValue={typed("dueOn")} />}
        </Field>
      </div>
      <div className="flex gap-2">
        <SubmitButton tone="secondary" busyLabel="Saving">
          {submit}
        </SubmitButton>
        <Button tone="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
