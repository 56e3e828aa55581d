"use client";

import { useAddressFilter } from "@/components/ui/use-address-filter";

type FilterSelectProps = {
  /** Word before the choice. */
  readonly label: string;
  /** Name of the parameter in the address. */
  readonly name: string;
  readonly value: string;
  /** The option with an empty value takes the parameter out of the address. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A choice that lives in the address: choosing replaces the parameter and goes back to the first page. */
export function FilterSelect({ label, name, value, options }: FilterSelectProps) {
  const { set, isPending } = useAddressFilter();
  return (
    <label
      className="inline-flex h-7 max-w-full shrink-0 items-center gap-1.5 rounded-md border border-border-strong bg-card pl-2 text-13 focus-within:outline-2 focus-within:outline-ring"
      aria-busy={isPending}
    >
      <span className="text-muted-foreground">{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => set(name, event.target.value)}
        className="h-full min-w-0 rounded-md bg-card pr-1.5 text-ellipsis outline-none [field-sizing:content]"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
