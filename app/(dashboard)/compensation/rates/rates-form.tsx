"use client";

import { useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SaveRow } from "@/components/form/save-row";
import { TextField } from "@/components/form/text-field";
import { Textarea } from "@/components/ui/input";
import { setExchangeRatesAction } from "./actions";

type RatesFormProps = {
  readonly month: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
  /** A currency a line. */
  readonly rates: string;
};

/** Another table of exchange rates, typed or pasted; what was typed stays when a line is wrong. */
export function RatesForm({ month, sourceName, sourceUrl, rates }: RatesFormProps) {
  const [state, send] = useActionState(setExchangeRatesAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={send} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <div className="grid items-start gap-4 md:grid-cols-3">
        <TextField label="Month that they are of" name="month" hint="As 2026-06" failed={failed} first={month} />
        <TextField label="Source" name="sourceName" failed={failed} first={sourceName} />
        <TextField label="Address of the source" name="sourceUrl" failed={failed} first={sourceUrl} />
      </div>
      <Field
        label="Rates, a currency a line"
        hint="How many of it one US dollar is worth, such as EUR 0.92; currencies left out keep the shipped rate"
        errors={errorsIn(failed, "rates")}
      >
        {(wiring) => (
          <Textarea
            {...wiring}
            key={rates}
            name="rates"
            rows={12}
            spellCheck={false}
            className="max-w-72 font-mono"
            defaultValue={failed === null ? rates : typedIn(failed, "rates")}
          />
        )}
      </Field>
      <SaveRow tone="primary" busyLabel="Saving" done={state.status === "done" ? "These rates are in force." : null}>
        Use these rates
      </SaveRow>
    </form>
  );
}
