"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import type { FactCorrection } from "@/lib/data/correction";
import { CorrectionForm, type FormProps } from "./fact-forms";
import type { EducationValue } from "./fact-row";
import { DATE_HELP, readDate, writeDate } from "./typed-date";

type EducationFormProps = FormProps & { readonly fact: { readonly key: string; readonly value: EducationValue } };

/** Degree, school and end of one education. */
export function EducationForm({ fact, ...form }: EducationFormProps) {
  const [degree, setDegree] = useState(fact.value.degree);
  const [school, setSchool] = useState(fact.value.school);
  const [end, setEnd] = useState(writeDate(fact.value.end));
  const endDate = readDate(end);
  const make = (value: Extract<FactCorrection, { field: "education" }>["value"]): FactCorrection => ({
    field: "education",
    key: fact.key,
    value,
  });
  const isEmpty = degree.trim() === "" && school.trim() === "";
  return (
    <CorrectionForm
      {...form}
      correction={
        endDate === undefined || isEmpty
          ? null
          : make({ degree: degree.trim() || null, school: school.trim() || null, end: endDate })
      }
      removal={make(null)}
    >
      {(errors) => (
        <>
          <Field label="Degree">
            {(wiring) => (
              <Input {...wiring} value={degree} maxLength={300} onChange={(event) => setDegree(event.target.value)} />
            )}
          </Field>
          <Field label="School" hint="Shown, never scored">
            {(wiring) => (
              <Input {...wiring} value={school} maxLength={300} onChange={(event) => setSchool(event.target.value)} />
            )}
          </Field>
          <Field
            label="Finished"
            hint="2022-03, or 2022; empty: not stated"
            errors={endDate === undefined ? [DATE_HELP, ...errors] : errors}
          >
            {(wiring) => <Input {...wiring} value={end} onChange={(event) => setEnd(event.target.value)} />}
          </Field>
        </>
      )}
    </CorrectionForm>
  );
}
