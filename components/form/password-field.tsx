"use client";

import { useId, useState } from "react";
import { errorsIn, type FailedForm } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { Checkbox, Input } from "@/components/ui/input";

type PasswordFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly failed: FailedForm | null;
  /** `new-password` lets the browser's own manager offer one. */
  readonly autoComplete: "current-password" | "new-password";
};

/** A password that can be pasted, managed by the browser, and looked at. */
export function PasswordField({ label, name, hint, failed, autoComplete }: PasswordFieldProps) {
  const showId = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="grid gap-2">
      <Field label={label} {...(hint ? { hint } : {})} errors={errorsIn(failed, name)}>
        {(wiring) => (
          <Input
            {...wiring}
            name={name}
            type={isShown ? "text" : "password"}
            autoComplete={autoComplete}
            required
            maxLength={128}
          />
        )}
      </Field>
      <label htmlFor={showId} className="flex w-fit items-center gap-2 text-12 text-secondary-foreground">
        <Checkbox id={showId} checked={isShown} onChange={(event) => setShown(event.target.checked)} /> Show it
      </label>
    </div>
  );
}
