"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";

type Choice = { readonly value: string; readonly label: string };

export type CellChoices = {
  readonly name: "role" | "level" | "region" | "companyType";
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
};

type AddCellProps = {
  readonly fields: readonly CellChoices[];
  /** The cells that are compared already, as the address writes them. */
  readonly present: readonly string[];
  readonly currency: string;
};

/** Adds a cell to the comparison, by its address. */
export function AddCell({ fields, present, currency }: AddCellProps) {
  const router = useRouter();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const cell = fields.map(({ name }) => String(form.get(name))).join("|");
    const parameters = new URLSearchParams({ cells: [...present, cell].join("~") });
    if (currency !== "USD") parameters.set("currency", currency);
    router.replace(`/compensation/compare?${parameters}`, { scroll: false });
  };
  return (
    <form onSubmit={add} className="mb-3 flex flex-wrap items-end gap-2 print:hidden">
      {fields.map(({ name, label, choices, chosen }) => (
        <label key={name} className="grid gap-1 text-12 text-muted-foreground">
          {label}
          <select
            name={name}
            defaultValue={chosen}
            className="h-8 max-w-52 rounded-md border border-border-strong bg-card px-2 text-13 text-foreground"
          >
            {choices.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button type="submit" tone="primary">
        Add to the comparison
      </Button>
    </form>
  );
}
