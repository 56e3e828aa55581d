"use client";

import { useActionState } from "react";
import { readSheetAsAction } from "@/app/(dashboard)/candidates/import/sheet/actions";
import { delimiterWords, encodingWords } from "@/app/(dashboard)/candidates/import/sheet/sheet-words";
import { FormFailure } from "@/components/form/form-failure";
import { FormPart } from "@/components/form/form-part";
import { SaveRow } from "@/components/form/save-row";
import { SelectField } from "@/components/form/select-field";
import type { SheetForm } from "@/lib/domain/exchange/candidate-sheet/sheet-form";

type ReadAsFormProps = {
  readonly sheetId: string;
  readonly form: SheetForm;
  /** Names of a workbook's sheets. */
  readonly sheets: readonly string[];
  /** The first rows as they are, shortened. */
  readonly firstRows: readonly string[];
};

/** How the file is read: encoding and delimiter, or the sheet, and the row of the headings. */
export function ReadAsForm({ sheetId, form: { table, headerRow }, sheets, firstRows }: ReadAsFormProps) {
  const [state, send] = useActionState(readSheetAsAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={send} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="sheetId" value={sheetId} />
      <FormPart title="Detected in the file">
        {table.kind === "csv" ? (
          <>
            <SelectField
              label="Encoding"
              name="encoding"
              failed={failed}
              first={table.encoding}
              options={Object.entries(encodingWords)}
            />
            <SelectField
              label="Cells are parted by"
              name="delimiter"
              failed={failed}
              first={table.delimiter}
              options={Object.entries(delimiterWords)}
            />
          </>
        ) : (
          <SelectField
            label="Sheet"
            name="sheet"
            failed={failed}
            first={String(table.sheet)}
            options={sheets.map((name, place) => [String(place), name] as const)}
          />
        )}
        <SelectField
          label="Row of the headings"
          name="headerRow"
          failed={failed}
          first={String(headerRow)}
          options={firstRows.map((row, place) => [String(place), `${place + 1}: ${row}`] as const)}
        />
      </FormPart>
      <SaveRow busyLabel="Reading the file" done={state.status === "done" ? "Read so." : null}>
        Read it so
      </SaveRow>
    </form>
  );
}
