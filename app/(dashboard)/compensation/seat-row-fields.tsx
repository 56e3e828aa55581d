"use client";

import { levelInWords } from "@/components/evidence/pay-words";
import type { FailedForm } from "@/components/form/failed-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { SeatEveryRow } from "@/lib/domain/compensation/own-file/seat-mapping";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { recordPeriods } from "@/lib/domain/compensation/records/pay-record";
import { payPlaces } from "@/lib/reference/pay-places";

type SeatRowFieldsProps = { readonly everyRow: SeatEveryRow; readonly failed: FailedForm | null };

/** What holds for every row of one of the company's own files, where no column says it. */
export function SeatRowFields({ everyRow: { currency, period, place, level }, failed }: SeatRowFieldsProps) {
  return (
    <>
      <TextField label="Currency" name="currency" failed={failed} first={currency ?? ""} hint="Three letters, as EUR" />
      <SelectField
        label="Period"
        name="period"
        failed={failed}
        first={period ?? ""}
        options={[["", "a column says it"], ...recordPeriods.map((one) => [one, one] as const)]}
      />
      <SelectField
        label="Place"
        name="place"
        failed={failed}
        first={place ?? ""}
        options={[["", "not known"], ...payPlaces.map(({ id, name }) => [id, name] as const)]}
      />
      <SelectField
        label="Level, where title and column say none"
        name="level"
        failed={failed}
        first={level ?? ""}
        options={[["", "not known"], ...payLevels.map((one) => [one, levelInWords(one)] as const)]}
      />
    </>
  );
}
