"use client";

import { useAddressFilter } from "@/components/ui/use-address-filter";

type DayFilterProps = { readonly label: string; readonly name: string; readonly value: string };

/** A day that lives in the address, in UTC as all times here are. */
export function DayFilter({ label, name, value }: DayFilterProps) {
  const { set, isPending } = useAddressFilter();
  return (
    <label
      className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-md border border-border-strong bg-card px-2 text-13 focus-within:outline-2 focus-within:outline-ring"
      aria-busy={isPending}
    >
      <span className="text-muted-foreground">{label}</span>
      <input
        type="date"
        key={value}
        defaultValue={value}
        onChange={(event) => set(name, event.target.value)}
        className="h-full bg-card text-13 outline-none"
      />
    </label>
  );
}
