"use client";

import { ChevronDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CheckMenu } from "@/components/ui/check-menu";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { useAddressFilter } from "@/components/ui/use-address-filter";

type Choice = { readonly value: string; readonly label: string };

/** Some of a list, in the address parted by "~"; none chosen is what is usual. */
export type SeveralFilter = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
};

type ExplorerFiltersProps = {
  readonly several: readonly SeveralFilter[];
  readonly currencies: readonly string[];
  readonly currency: string;
};

/** What the explorer shows: roles, levels, places, employers, each several at once, and the currency. */
export function ExplorerFilters({ several, currencies, currency }: ExplorerFiltersProps) {
  return (
    <FilterBar label="What to compare">
      {several.map((filter) => (
        <SeveralMenu key={filter.name} filter={filter} />
      ))}
      <FilterSelect
        label="Currency"
        name="currency"
        value={currency}
        options={currencies.map((code) => ({ value: code, label: code }))}
      />
    </FilterBar>
  );
}

/** Several of a list, chosen in a menu that stays open. */
export function SeveralMenu({ filter }: { readonly filter: SeveralFilter }) {
  const { set } = useAddressFilter();
  const { name, label, choices, chosen } = filter;
  const [only] = chosen;
  const words =
    chosen.length === 1 ? (choices.find(({ value }) => value === only)?.label ?? "") : String(chosen.length);
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    set(name, next.join("~"));
  };
  return (
    <CheckMenu
      trigger={
        <Button size="sm" className="max-w-full shrink-0">
          <span className="text-muted-foreground">{label}</span>
          <span className="truncate">{words}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
      items={choices.map(({ value, label: text }) => ({ name: value, label: text, checked: chosen.includes(value) }))}
      onToggle={toggle}
    />
  );
}
