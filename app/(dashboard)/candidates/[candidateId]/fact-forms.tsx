"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { DialogFoot } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import type { FactCorrection } from "@/lib/data/correction";
import type { Interval } from "@/lib/domain/interval";
import { type CorrectionTarget, useCorrection } from "./use-correction";

type FormProps = { readonly target: CorrectionTarget; readonly onClose: () => void };

type CorrectionFormProps = FormProps & {
  /** The correction that the fields make now; null while they make none. */
  readonly correction: FactCorrection | null;
  /** The correction that says that the fact is wrong and nothing stands in its place. */
  readonly removal: FactCorrection;
  readonly children: (errors: readonly string[]) => ReactNode;
};

/** Fields, the message of a failed save, and the buttons that save, remove or leave. */
export function CorrectionForm({ target, onClose, correction, removal, children }: CorrectionFormProps) {
  const { isPending, problem, correct } = useCorrection(target);

  async function save(next: FactCorrection, message: string): Promise<void> {
    if (await correct(next, message)) onClose();
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (correction) void save(correction, "Corrected.");
  }

  return (
    <form onSubmit={submit}>
      <div className="grid gap-3 px-5 pt-3">{children(problem ? [problem] : [])}</div>
      <DialogFoot>
        <Button tone="ghost" className="mr-auto" disabled={isPending} onClick={() => save(removal, "Removed.")}>
          Nothing stands there
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" tone="primary" disabled={isPending || correction === null}>
          {isPending ? "Saving" : "Save"}
        </Button>
      </DialogFoot>
    </form>
  );
}

type LineFormProps = FormProps & { readonly fact: { readonly field: "name" | "location"; readonly value: string } };

/** One line of text. */
export function LineForm({ fact, ...form }: LineFormProps) {
  const [value, setValue] = useState(fact.value);
  const make = (next: string | null): FactCorrection => ({ field: fact.field, key: "", value: next });
  return (
    <CorrectionForm {...form} correction={value.trim() === "" ? null : make(value.trim())} removal={make(null)}>
      {(errors) => (
        <Field label={fact.field === "name" ? "Name" : "Place"} errors={errors}>
          {(wiring) => (
            <Input {...wiring} value={value} maxLength={300} onChange={(event) => setValue(event.target.value)} />
          )}
        </Field>
      )}
    </CorrectionForm>
  );
}

/** Years of experience as the least and the most that the dates allow. */
export function YearsForm({ value, ...form }: FormProps & { readonly value: Interval | null }) {
  const [low, setLow] = useState(value ? String(value.low) : "");
  const [high, setHigh] = useState(value ? String(value.high) : "");
  const bounds = { low: Number(low), high: Number(high || low) };
  const isWhole = low !== "" && Number.isFinite(bounds.low) && Number.isFinite(bounds.high);
  return (
    <CorrectionForm
      {...form}
      correction={isWhole ? { field: "yearsExperience", key: "", value: bounds } : null}
      removal={{ field: "yearsExperience", key: "", value: null }}
    >
      {(errors) => (
        <>
          <Field label="Years at least">
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={0}
                max={80}
                step="any"
                value={low}
                onChange={(event) => setLow(event.target.value)}
              />
            )}
          </Field>
          <Field label="Years at most" hint="The same figure when it is certain" errors={errors}>
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={0}
                max={80}
                step="any"
                value={high}
                onChange={(event) => setHigh(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
    </CorrectionForm>
  );
}
