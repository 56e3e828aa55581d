import { ClearFilters, FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import type { CurrentClaim } from "@/lib/domain/market/current-claims";
import type { ClaimChoice } from "@/lib/domain/market/list-claims";
import { roleNames } from "@/lib/reference/role-names";
import { metricWords } from "./metric-words";
import { type ClaimView, claimsHref, isFiltered } from "./search-params";

const CHOICES: Readonly<Record<ClaimChoice, string>> = {
  counted: "that count",
  stale: "that are stale",
  added: "that people added",
  corrected: "that people corrected",
  retired: "that are retired",
  all: "of all kinds",
};

type ClaimFiltersProps = { readonly view: ClaimView; readonly states: readonly CurrentClaim[] };

/** The filters of the list, all of them in the address. */
export function ClaimFilters({ view, states }: ClaimFiltersProps) {
  const of = (read: (state: CurrentClaim) => string, label: (value: string) => string = (value) => value) => [
    { value: "", label: "any" },
    ...[...new Set(states.map(read))].sort().map((value) => ({ value, label: label(value) })),
  ];
  return (
    <FilterBar label="Filters of the claims">
      <FilterInput label="Words, source or id" name="q" type="search" value={view.q} className="w-48 shrink-0" />
      <FilterSelect
        label="Claims"
        name="show"
        value={view.show === "counted" ? "" : view.show}
        options={Object.entries(CHOICES).map(([value, label]) => ({ value: value === "counted" ? "" : value, label }))}
      />
      <FilterSelect
        label="Metric"
        name="metric"
        value={view.metric}
        options={of(({ claim }) => claim.metric, metricWords)}
      />
      <FilterSelect
        label="Role"
        name="role"
        value={view.role}
        options={[
          { value: "", label: "any" },
          { value: "none", label: "no single role" },
          ...roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <FilterSelect label="Place" name="region" value={view.region} options={of(({ claim }) => claim.region)} />
      <FilterSelect label="Grade" name="grade" value={view.grade} options={of(({ claim }) => claim.confidence)} />
      <FilterSelect label="Year" name="year" value={view.year} options={of(({ claim }) => String(claim.year))} />
      <ClearFilters href={claimsHref({})} shown={isFiltered(view)} />
    </FilterBar>
  );
}
