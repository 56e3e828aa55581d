"use client";

import { useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Textarea } from "@/components/ui/input";
import { pastePayrollAction } from "./actions";

/** A payroll of a few people, copied from a spreadsheet. */
export function PasteForm() {
  const [state, send] = useActionState(pastePayrollAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={send} className="grid gap-3">
      <Field
        label="Or paste it from a spreadsheet, headings first"
        errors={failed === null ? [] : [errorsIn(failed, "text")[0] ?? failed.message]}
      >
        {(wiring) => (
          <Textarea
            {...wiring}
            key={typedIn(failed, "text")}
            name="text"
            rows={4}
            defaultValue={typedIn(failed, "text")}
            placeholder={"Employee ID\tJob title\tOffice\tSalary\tCurrency"}
            className="font-mono"
          />
        )}
      </Field>
      <div>
        <SubmitButton tone="secondary" busyLabel="Reading the table">
          Look at it
        </SubmitButton>
      </div>
    </form>
  );
}
