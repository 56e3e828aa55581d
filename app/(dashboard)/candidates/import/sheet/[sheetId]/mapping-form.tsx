"use client";

import { useActionState } from "react";
import { mapSheetAction } from "@/app/(dashboard)/candidates/import/sheet/actions";
import { columnName, columnOptions } from "@/components/form/column-form";
import { FormFailure } from "@/components/form/form-failure";
import { FormPart } from "@/components/form/form-part";
import { SaveRow } from "@/components/form/save-row";
import { SelectField } from "@/components/form/select-field";
import { type SheetField, sheetFields } from "@/lib/domain/exchange/candidate-sheet/sheet-fields";
import type { SheetMapping } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";

const PARTS: readonly (readonly [string, readonly SheetField[]])[] = [
  ["Who", ["fullName", "firstName", "lastName", "externalId"]],
  ["How to reach them", ["email", "otherEmail", "phone", "location", "city", "state", "country"]],
  ["What they do", ["title", "company", "years", "skills", "summary", "resumeText", "resumeFile"]],
  ["Links and origin", ["linkedin", "github", "website", "source", "appliedOn"]],
];

type MappingFormProps = {
  readonly sheetId: string;
  readonly headings: readonly string[];
  readonly mapping: SheetMapping;
};

/** Which column of a spreadsheet holds what. */
export function MappingForm({ sheetId, headings, mapping }: MappingFormProps) {
  const [state, send] = useActionState(mapSheetAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const options = columnOptions(headings);
  return (
    <form action={send} className="grid gap-5">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="sheetId" value={sheetId} />
      {PARTS.map(([title, fields]) => (
        <FormPart key={title} title={title}>
          {fields.map((field) => (
            <SelectField
              key={field}
              label={sheetFields[field]}
              name={columnName(field)}
              failed={failed}
              first={mapping.columns[field] ?? ""}
              options={options}
            />
          ))}
        </FormPart>
      ))}
      <p className="max-w-[72ch] text-12 text-muted-foreground">
        Columns that are chosen for nothing are not kept. Dates of birth, official numbers and streets have no place
        here: nobody is hired by them.
      </p>
      <SaveRow
        busyLabel="Reading the rows"
        done={state.status === "done" ? "This is what would become of the rows." : null}
      >
        Show what would become of the rows
      </SaveRow>
    </form>
  );
}
