"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { DialogFoot } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import type { FactCorrection } from "@/lib/data/correction";
import type { Interval } from "@/lib/domain/interval";
import type { LineFact } from "./fact-row";
import { type CorrectionTarget, useCorrection } from "./use-correction";

export type FormProps = {
  readonly target: CorrectionTarget;
  /** A fact that was not read: there is nothing to remove. */
  readonly isNew?: boolean;
  readonly onClose: () => void;
};

type CorrectionFormProps = FormProps & {
  /** The correction that the fields make now; null while they make none. */
  readonly correction: FactCorrection | null;
  /** The correction that says that the fact is wrong and nothing stands in its place; null where that cannot be. */
  readonly removal: FactCorrection | null;
  /** Said when it is saved; without one, that something was added or corrected. */
  readonly message?: string;
  readonly children: (errors: readonly string[]) => ReactNode;
};

/** Fields, the message of a failed save, and the buttons that save, remove or leave. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { target, isNew, onClose, correction, removal, message, children } = props;
  const { isPending, problem, correct } = useCorrection(target);

  async function save(next: FactCorrection, said: string): Promise<void> {
    if (await correct(next, said)) onClose();
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (correction) void save(correction, message ?? (isNew ? "Added." : "Corrected."));
  }

  return (
    <form onSubmit={submit}>
      <div className="grid gap-3 px-5 pt-3">{children(problem ? [problem] : [])}</div>
      <DialogFoot>
        {isNew || removal === null ? null : (
          <Button tone="ghost" className="mr-auto" disabled={isPending} onClick={() => save(removal, "Removed.")}>
            Nothing stands there
          </Button>
        )}
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" tone="primary" disabled={isPending || correction === null}>
          {isPending ? "Saving" : "Save"}
        </Button>
      </DialogFoot>
    </form>
  );
}

type LineFormProps = FormProps & { readonly fact: LineFact };

function lineCorrection({ field, key }: LineFact, value: string | null): FactCorrection {
  switch (field) {
    case "email":
    case "phone":
    case "link":
      return { field, key, value };
    case "signal":
      return { field, key, value: value === null ? null : { label: value } };
    default:
      return { field, key: "", value };
  }
}

/** One line of text. */
export function LineForm({ fact, ...form }: LineFormProps) {
  const [value, setValue] = useState(fact.value);
  return (
    <CorrectionForm
      {...form}
      correction={value.trim() === "" ? null : lineCorrection(fact, value.trim())}
      removal={lineCorrection(fact, null)}
    >
      {(errors) => (
        <Field label={fact.label} errors={errors}>
          {(wiring) => (
            <Input {...wiring} value={value} maxLength={300} onChange={(event) => setValue(event.target.value)} />
          )}
        </Field>
      )}
    </CorrectionForm>
  );
}

type ScaleFormProps = FormProps & {
  readonly fact: { readonly key: string; readonly unit: string; readonly value: number };
};

/** A quantity in the unit that it was read in. */
export function ScaleForm({ fact, ...form }: ScaleFormProps) {
  const [typed, setTyped] = useState(String(fact.value));
  const value = Number(typed);
  return (
    <CorrectionForm
      {...form}
      correction={value > 0 && Number.isFinite(value) ? { field: "scale", key: fact.key, value: { value } } : null}
      removal={{ field: "scale", key: fact.key, value: null }}
    >
      {(errors) => (
        <Field label={`Scale in ${fact.unit}`} hint="A number above 0" errors={errors}>
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={0}
              step="any"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
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
