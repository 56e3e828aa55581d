"use client";

import { useEffect, useRef } from "react";
import { EducationForm } from "./education-form";
import { type FormProps, LineForm, ScaleForm, YearsForm } from "./fact-forms";
import type { EditableFact } from "./fact-row";
import { PositionForm } from "./position-form";

export type FactFormProps = FormProps & { readonly fact: EditableFact };

/** The form for a kind of fact, with the focus in its first field. */
export function FactForm(props: FactFormProps) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  return (
    <div ref={form}>
      <FormOfKind {...props} />
    </div>
  );
}

function FormOfKind({ fact, ...form }: FactFormProps) {
  switch (fact.kind) {
    case "line":
      return <LineForm fact={fact} {...form} />;
    case "years":
      return <YearsForm value={fact.value} {...form} />;
    case "position":
      return <PositionForm fact={fact} {...form} />;
    case "education":
      return <EducationForm fact={fact} {...form} />;
    case "scale":
      return <ScaleForm fact={fact} {...form} />;
  }
}
