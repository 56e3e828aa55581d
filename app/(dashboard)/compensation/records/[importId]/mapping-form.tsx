"use client";

import { useActionState } from "react";
import { mapPayImportAction } from "@/app/(dashboard)/compensation/records/actions";
import { mappedFields } from "@/app/(dashboard)/compensation/records/mapping-form-fields";
import { columnName, columnOptions } from "@/components/form/column-form";
import { FormFailure } from "@/components/form/form-failure";
import { FormPart } from "@/components/form/form-part";
import { SaveRow } from "@/components/form/save-row";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { type PayMapping, payFields } from "@/lib/domain/compensation/records/pay-mapping";
import { recordPeriods } from "@/lib/domain/compensation/records/pay-record";

type MappingFormProps = {
  readonly importId: string;
  readonly headings: readonly string[];
  readonly mapping: PayMapping;
  readonly source: {
    readonly sourceName: string;
    readonly sourceUrl: string;
    readonly licence: string;
    readonly grade: string;
  };
};

const GRADES = [
  ["A", "A: official, or posted by the employer"],
  ["B", "B: a survey or an aggregator"],
  ["C", "C: without a method"],
] as const;

/** Which column holds what, what holds for every row, and where the file is from. */
export function MappingForm({ importId, headings, mapping, source }: MappingFormProps) {
  const [state, send] = useActionState(mapPayImportAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const text = (label: string, name: string, first: string, hint?: string) => (
    <TextField label={label} name={name} failed={failed} first={first} {...(hint === undefined ? {} : { hint })} />
  );
  const choice = (label: string, name: string, first: string, options: readonly (readonly [string, string])[]) => (
    <SelectField key={name} label={label} name={name} failed={failed} first={first} options={options} />
  );
  const columns = columnOptions(headings);
  const { currency, period, country, year } = mapping.everyRow;
  return (
    <form action={send} className="grid gap-5">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="importId" value={importId} />
      <FormPart title="Columns">
        {mappedFields.map((field) =>
          choice(payFields[field], columnName(field), mapping.columns[field] ?? "", columns),
        )}
      </FormPart>
      <FormPart title="For every row, where no column says it">
        {text("Currency", "currency", currency ?? "", "Three letters, as USD")}
        {choice("Period", "period", period ?? "", [
          ["", "a column says it"],
          ...recordPeriods.map((one) => [one, one] as const),
        ])}
        {text("Country", "country", country ?? "", "Two letters, as US")}
        {text("Year", "year", year === null ? "" : String(year))}
        {choice("A row is", "basis", mapping.basis, [
          ["pay", "somebody's pay, or a posting's"],
          ["table", "a figure about an occupation: counted in no percentile"],
        ])}
      </FormPart>
      <FormPart title="Source">
        {text("Name", "sourceName", source.sourceName, "Imports of the same source make one band")}
        {text("Address", "sourceUrl", source.sourceUrl)}
        {text("Licence", "licence", source.licence)}
        {choice("Grade", "grade", source.grade, GRADES)}
      </FormPart>
      <SaveRow busyLabel="Reading the file" done={state.status === "done" ? "This is what it would do." : null}>
        Show what it would do
      </SaveRow>
    </form>
  );
}
