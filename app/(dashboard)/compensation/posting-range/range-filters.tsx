"use client";

import { type SeveralFilter, SeveralMenu } from "@/app/(dashboard)/compensation/explorer-filters";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";

type Single = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** What is posted: role, level, kind of employer, and in which places. */
export function RangeFilters({
  singles,
  places,
}: {
  readonly singles: readonly Single[];
  readonly places: SeveralFilter;
}) {
  return (
    <FilterBar label="What is posted">
      {singles.map((single) => (
        <FilterSelect key={single.name} {...single} />
      ))}
      <SeveralMenu filter={places} />
    </FilterBar>
  );
}
