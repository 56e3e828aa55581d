"use client";

import { useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SaveRow } from "@/components/form/save-row";
import { Input } from "@/components/ui/input";
import { renameAction } from "./actions";

type NameFormProps = { readonly name: string; readonly email: string };

/** What one is called here. */
export function NameForm({ name, email }: NameFormProps) {
  const [state, rename] = useActionState(renameAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const typed = typedIn(failed, "name") || name;
  return (
    <form action={rename} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <Field label="Name" hint={`You sign in with ${email}.`} errors={errorsIn(failed, "name")}>
        {(wiring) => (
          <Input
            {...wiring}
            key={typed}
            name="name"
            autoComplete="name"
            required
            maxLength={120}
            defaultValue={typed}
          />
        )}
      </Field>
      <SaveRow busyLabel="Saving" done={state.status === "done" ? "Saved." : null}>
        Save the name
      </SaveRow>
    </form>
  );
}
