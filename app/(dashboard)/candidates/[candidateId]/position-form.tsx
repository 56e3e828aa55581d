"use client";

import { useId, useState } from "react";
import { Field } from "@/components/form/field";
import { Checkbox, Input } from "@/components/ui/input";
import type { FactCorrection } from "@/lib/data/correction";
import { CorrectionForm, type FormProps } from "./fact-forms";
import type { PositionValue } from "./fact-row";
import { DATE_HELP, readDate, writeDate } from "./typed-date";

type PositionFormProps = FormProps & { readonly fact: { readonly key: string; readonly value: PositionValue } };

/** Title, employer and dates of one position. Dates are written as 2022-03, or 2022 where the month is not known. */
export function PositionForm({ fact, ...form }: PositionFormProps) {
  const presentId = useId();
  const [title, setTitle] = useState(fact.value.title);
  const [employer, setEmployer] = useState(fact.value.employer);
  const [start, setStart] = useState(writeDate(fact.value.start));
  const [end, setEnd] = useState(fact.value.end === "present" ? "" : writeDate(fact.value.end));
  const [isPresent, setIsPresent] = useState(fact.value.end === "present");
  const [startDate, endDate] = [readDate(start), isPresent ? ("present" as const) : readDate(end)];
  const make = (value: Extract<FactCorrection, { field: "position" }>["value"]): FactCorrection => ({
    field: "position",
    key: fact.key,
    value,
  });
  const isReadable = startDate !== undefined && endDate !== undefined;
  const correction = isReadable
    ? make({ title: title.trim() || null, employer: employer.trim() || null, start: startDate, end: endDate })
    : null;

  return (
    <CorrectionForm {...form} correction={correction} removal={make(null)}>
      {(errors) => (
        <>
          <Field label="Title">
            {(wiring) => (
              <Input {...wiring} value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
            )}
          </Field>
          <Field label="Employer">
            {(wiring) => (
              <Input
                {...wiring}
                value={employer}
                maxLength={300}
                onChange={(event) => setEmployer(event.target.value)}
              />
            )}
          </Field>
          <div className="grid grid-cols-2 gap-3">
            <Field label="From" hint="2022-03, or 2022" errors={startDate === undefined ? [DATE_HELP] : []}>
              {(wiring) => <Input {...wiring} value={start} onChange={(event) => setStart(event.target.value)} />}
            </Field>
            <Field label="To" hint="Empty: not stated" errors={endDate === undefined ? [DATE_HELP] : []}>
              {(wiring) => (
                <Input {...wiring} value={end} disabled={isPresent} onChange={(event) => setEnd(event.target.value)} />
              )}
            </Field>
          </div>
          <label htmlFor={presentId} className="flex items-center gap-2 text-13">
            <Checkbox id={presentId} checked={isPresent} onChange={(event) => setIsPresent(event.target.checked)} />
            Still there
          </label>
          {errors.map((error) => (
            <p key={error} role="alert" className="text-12 text-unmet-text">
              {error}
            </p>
          ))}
        </>
      )}
    </CorrectionForm>
  );
}
