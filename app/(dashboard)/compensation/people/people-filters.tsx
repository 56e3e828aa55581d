import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { roleNames } from "@/lib/reference/role-names";
import type { LoadedPeople } from "./load-people";
import type { PeopleView } from "./search-params";

/** Whose pay is shown, and in which currency sums are. */
export function PeopleFilters({ view, loaded }: { readonly view: PeopleView; readonly loaded: LoadedPeople }) {
  return (
    <FilterBar label="Whose pay">
      <FilterSelect
        label="Role"
        name="role"
        value={view.role ?? ""}
        options={[
          { value: "", label: "all" },
          ...roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
          { value: "none", label: "none of the ten" },
        ]}
      />
      <FilterSelect
        label="In the list"
        name="side"
        value={view.side ?? ""}
        options={[
          { value: "", label: "everybody" },
          { value: "below", label: "below their band" },
          { value: "within", label: "within their band" },
          { value: "above", label: "above their band" },
          { value: "bandless", label: "without a band" },
        ]}
      />
      <FilterSelect
        label="Sums in"
        name="currency"
        value={loaded.currency}
        options={loaded.currencies.map((currency) => ({ value: currency, label: currency }))}
      />
    </FilterBar>
  );
}
