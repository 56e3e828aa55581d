"use client";

import { Field } from "@/components/form/field";
import { Input, Select } from "@/components/ui/input";
import type { Choice } from "./desk-options";
import type { DraftField } from "./offer-draft";
import type { DraftOffer } from "./use-offer-draft";

type DraftFieldProps = {
  readonly offer: DraftOffer;
  readonly name: DraftField;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** A number with its unit behind it, typed as people write one. */
export function AmountField({
  offer,
  name,
  label,
  hint,
  unit = "",
}: DraftFieldProps & { readonly unit?: string | undefined }) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} errors={offer.problemsOf(name)}>
      {(wiring) => (
        <span className="flex h-8 items-center rounded-md border border-input bg-card text-13 focus-within:border-ring focus-within:outline-2 focus-within:outline-ring has-aria-invalid:border-unmet">
          <input
            {...wiring}
            name={name}
            value={offer.draft[name]}
            onChange={(event) => offer.set(name, event.target.value)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={60}
            className="h-full w-0 flex-1 rounded-md bg-card px-2.5 text-right outline-none"
          />
          {unit === "" ? null : (
            <span aria-hidden="true" className="shrink-0 pr-2.5 text-muted-foreground">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}

/** One line of text, or a day. */
export function TextLine({
  offer,
  name,
  label,
  hint,
  type = "text",
}: DraftFieldProps & { readonly type?: "text" | "date" }) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} errors={offer.problemsOf(name)}>
      {(wiring) => (
        <Input
          {...wiring}
          type={type}
          name={name}
          value={offer.draft[name]}
          onChange={(event) => offer.set(name, event.target.value)}
          maxLength={120}
          autoComplete="off"
        />
      )}
    </Field>
  );
}

/** One of several. */
export function ChoiceField({
  offer,
  name,
  label,
  hint,
  choices,
}: DraftFieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} errors={offer.problemsOf(name)}>
      {(wiring) => (
        <Select
          {...wiring}
          name={name}
          value={offer.draft[name]}
          onChange={(event) => offer.set(name, event.target.value)}
        >
          {choices.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
