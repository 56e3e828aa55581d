"use client";

import type { ComponentProps } from "react";
import { errorsIn, type FailedForm, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";

type TextFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly failed: FailedForm | null;
  /** What stands there before anything was typed. */
  readonly first?: string;
} & Pick<ComponentProps<"input">, "type" | "autoComplete" | "placeholder" | "required" | "maxLength">;

/** One line of a form: named, explained, and after a failure with what was typed and what is wrong with it. */
export function TextField({ label, name, hint, failed, first = "", ...input }: TextFieldProps) {
  const shown = failed === null ? first : typedIn(failed, name);
  return (
    <Field label={label} {...(hint ? { hint } : {})} errors={errorsIn(failed, name)}>
      {(wiring) => <Input {...wiring} {...input} key={first} name={name} defaultValue={shown} />}
    </Field>
  );
}
