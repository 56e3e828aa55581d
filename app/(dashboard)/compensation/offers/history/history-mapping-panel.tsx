"use client";

import type { FormEvent } from "react";
import { SeatRowFields } from "@/app/(dashboard)/compensation/seat-row-fields";
import { companyTypeInWords } from "@/components/evidence/pay-words";
import { columnName, columnOptions } from "@/components/form/column-form";
import { FormPart } from "@/components/form/form-part";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { type HistoryField, historyFields } from "@/lib/domain/compensation/offer/history-mapping";
import { companyTypes } from "@/lib/reference/claims";
import type { ShownHistory } from "./actions";

// The keys of the table are the fields by its type.
const fields = Object.keys(historyFields) as readonly HistoryField[];

type HistoryMappingPanelProps = {
  readonly shown: ShownHistory;
  readonly onLook: (event: FormEvent<HTMLFormElement>) => void;
};

/** Which column of a table of past offers holds what, and what holds for every row. */
export function HistoryMappingPanel({ shown, onLook }: HistoryMappingPanelProps) {
  const { columns, everyRow } = shown.mapping;
  const options = columnOptions(shown.headings);
  return (
    <Panel>
      <PanelHead title="What the columns hold" subtitle="Guessed from the headings; look at each" />
      <PanelBody>
        <form onSubmit={onLook} className="grid gap-5">
          <input type="hidden" name="text" value={shown.text} />
          <input type="hidden" name="mapped" value="yes" />
          <FormPart title="Columns">
            {fields.map((field) => (
              <SelectField
                key={field}
                label={historyFields[field]}
                name={columnName(field)}
                failed={null}
                first={columns[field] ?? ""}
                options={options}
              />
            ))}
          </FormPart>
          <FormPart title="For every row, where no column says it">
            <SeatRowFields everyRow={everyRow} failed={null} />
            <SelectField
              label="Our kind of company"
              name="companyType"
              failed={null}
              first={everyRow.companyType}
              options={companyTypes.map((type) => [type, companyTypeInWords(type)] as const)}
            />
          </FormPart>
          <div>
            <Button type="submit">Look again with these columns</Button>
          </div>
        </form>
      </PanelBody>
    </Panel>
  );
}
