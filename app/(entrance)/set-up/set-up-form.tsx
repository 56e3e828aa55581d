"use client";

import { useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { NewPasswordField } from "@/components/form/new-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Input } from "@/components/ui/input";
import { setUpAction } from "./actions";

/** Who the first owner is. */
export function SetUpForm({ token }: { readonly token: string }) {
  const [state, setUp] = useActionState(setUpAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={setUp} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <FormFailure message={failed?.message ?? null} />
      <Field label="Your name" errors={errorsIn(failed, "name")}>
        {(wiring) => (
          <Input {...wiring} name="name" autoComplete="name" required defaultValue={typedIn(failed, "name")} />
        )}
      </Field>
      <Field label="Email address" errors={errorsIn(failed, "email")}>
        {(wiring) => (
          <Input
            {...wiring}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={typedIn(failed, "email")}
          />
        )}
      </Field>
      <NewPasswordField failed={failed} />
      <SubmitButton busyLabel="Making the account">Make the account</SubmitButton>
    </form>
  );
}
