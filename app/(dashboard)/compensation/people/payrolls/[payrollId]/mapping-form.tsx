"use client";

import { useActionState } from "react";
import { mapPayrollAction } from "@/app/(dashboard)/compensation/people/actions";
import { groupNames, mappedFields } from "@/app/(dashboard)/compensation/people/mapping-form-fields";
import { SeatRowFields } from "@/app/(dashboard)/compensation/seat-row-fields";
import { columnName, columnOptions } from "@/components/form/column-form";
import { FormFailure } from "@/components/form/form-failure";
import { FormPart } from "@/components/form/form-part";
import { SaveRow } from "@/components/form/save-row";
import { SelectField } from "@/components/form/select-field";
import { type PayrollMapping, payrollFields } from "@/lib/domain/compensation/people/payroll-mapping";

type MappingFormProps = {
  readonly payrollId: string;
  readonly headings: readonly string[];
  readonly mapping: PayrollMapping;
};

/** Which column of a payroll holds what, and what holds for every row. */
export function MappingForm({ payrollId, headings, mapping }: MappingFormProps) {
  const [state, send] = useActionState(mapPayrollAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const { columns, groups, everyRow } = mapping;
  const options = columnOptions(headings);
  return (
    <form action={send} className="grid gap-5">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="payrollId" value={payrollId} />
      <FormPart title="Columns">
        {mappedFields.map((field) => (
          <SelectField
            key={field}
            label={payrollFields[field]}
            name={columnName(field)}
            failed={failed}
            first={columns[field] ?? ""}
            options={options}
          />
        ))}
      </FormPart>
      <FormPart title="Compare pay by">
        {groupNames.map((name, index) => (
          <SelectField
            key={name}
            label={`Group ${index + 1}`}
            name={name}
            failed={failed}
            first={groups[index] ?? ""}
            options={options}
          />
        ))}
      </FormPart>
      <FormPart title="For every row, where no column says it">
        <SeatRowFields everyRow={everyRow} failed={failed} />
        <SelectField
          label="Who works part time"
          name="pay"
          failed={failed}
          first={everyRow.pay}
          options={[
            ["full-time", "the pay is that of full time"],
            ["received", "the pay is what they receive"],
          ]}
        />
      </FormPart>
      <SaveRow busyLabel="Reading the payroll" done={state.status === "done" ? "This is who would be taken." : null}>
        Show who would be taken
      </SaveRow>
    </form>
  );
}
