"use client";

import { useActionState } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { SaveRow } from "@/components/form/save-row";
import { TextField } from "@/components/form/text-field";
import { renameAction } from "./actions";

type NameFormProps = { readonly name: string; readonly email: string };

/** What one is called here. */
export function NameForm({ name, email }: NameFormProps) {
  const [state, rename] = useActionState(renameAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={rename} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <TextField
        label="Name"
        name="name"
        hint={`You sign in with ${email}.`}
        autoComplete="name"
        required
        maxLength={120}
        failed={failed}
        first={name}
      />
      <SaveRow busyLabel="Saving" done={state.status === "done" ? "Saved." : null}>
        Save the name
      </SaveRow>
    </form>
  );
}
