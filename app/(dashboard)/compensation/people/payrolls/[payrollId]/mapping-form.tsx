"use client";

import { type ReactNode, useActionState } from "react";
import { mapPayrollAction } from "@/app/(dashboard)/compensation/people/actions";
import { columnName, groupNames, mappedFields } from "@/app/(dashboard)/compensation/people/mapping-form-fields";
import { levelInWords } from "@/components/evidence/pay-words";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SaveRow } from "@/components/form/save-row";
import { TextField } from "@/components/form/text-field";
import { Select } from "@/components/ui/input";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { type PayrollMapping, payrollFields } from "@/lib/domain/compensation/people/payroll-mapping";
import { recordPeriods } from "@/lib/domain/compensation/records/pay-record";
import { payPlaces } from "@/lib/reference/pay-places";

type MappingFormProps = {
  readonly payrollId: string;
  readonly headings: readonly string[];
  readonly mapping: PayrollMapping;
};

type Choice = {
  readonly label: string;
  readonly name: string;
  readonly first: string;
  readonly options: readonly (readonly [string, string])[];
};

/** Which column of a payroll holds what, and what holds for every row. */
export function MappingForm({ payrollId, headings, mapping }: MappingFormProps) {
  const [state, send] = useActionState(mapPayrollAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const choice = ({ label, name, first, options }: Choice) => (
    <Field key={name} label={label} errors={errorsIn(failed, name)}>
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
  const named = headings.filter((heading) => heading !== "");
  const columns = [["", "no column"] as const, ...[...new Set(named)].map((heading) => [heading, heading] as const)];
  const { currency, period, place, level, pay } = mapping.everyRow;
  return (
    <form action={send} className="grid gap-5">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="payrollId" value={payrollId} />
      <Part title="Columns">
        {mappedFields.map((field) =>
          choice({
            ...{ label: payrollFields[field], name: columnName(field), first: mapping.columns[field] ?? "" },
            options: columns,
          }),
        )}
      </Part>
      <Part title="Compare pay by">
        {groupNames.map((name, index) =>
          choice({ label: `Group ${index + 1}`, name, first: mapping.groups[index] ?? "", options: columns }),
        )}
      </Part>
      <Part title="For every row, where no column says it">
        <TextField
          label="Currency"
          name="currency"
          failed={failed}
          first={currency ?? ""}
          hint="Three letters, as EUR"
        />
        {choice({
          ...{ label: "Period", name: "period", first: period ?? "" },
          options: [["", "a column says it"], ...recordPeriods.map((one) => [one, one] as const)],
        })}
        {choice({
          ...{ label: "Place", name: "place", first: place ?? "" },
          options: [["", "not known"], ...payPlaces.map(({ id, name }) => [id, name] as const)],
        })}
        {choice({
          ...{ label: "Level, where title and column say none", name: "level", first: level ?? "" },
          options: [["", "not known"], ...payLevels.map((one) => [one, levelInWords(one)] as const)],
        })}
        {choice({
          ...{ label: "Who works part time", name: "pay", first: pay },
          options: [
            ["full-time", "the pay is that of full time"],
            ["received", "the pay is what they receive"],
          ],
        })}
      </Part>
      <SaveRow busyLabel="Reading the payroll" done={state.status === "done" ? "This is who would be taken." : null}>
        Show who would be taken
      </SaveRow>
    </form>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium text-13">{title}</legend>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">{children}</div>
    </fieldset>
  );
}
