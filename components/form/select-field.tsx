"use client";

import { errorsIn, type FailedForm, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { Select } from "@/components/ui/input";

type SelectFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly failed: FailedForm | null;
  /** What is chosen before anybody chose. */
  readonly first: string;
  /** Each option's value and its words. */
  readonly options: readonly (readonly [string, string])[];
};

/** One choice of a form: named, and after a failure with what was chosen and what is wrong with it. */
export function SelectField({ label, name, failed, first, options }: SelectFieldProps) {
  return (
    <Field label={label} errors={errorsIn(failed, name)}>
      {(wiring) => (
        <Select {...wiring} key={first} name={name} defaultValue={failed === null ? first : typedIn(failed, name)}>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
