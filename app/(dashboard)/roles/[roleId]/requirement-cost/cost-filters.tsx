import { levelName } from "@/app/(dashboard)/roles/[roleId]/ranking/ranking-filters";
import { payPlaceInWords } from "@/components/evidence/pay-words";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { payPlaces } from "@/lib/reference/pay-places";
import type { CostView } from "./search-params";

/** Level, place of pay and the assumption on learning, all in the address. */
export function CostFilters({ view }: { readonly view: CostView }) {
  const levels = levelsOf(view.role).map((level) => ({ value: level, label: levelName(level) }));
  const places = payPlaces.map(({ id }) => ({ value: id, label: payPlaceInWords(id) }));
  return (
    <FilterBar label="Level, place and learning">
      <FilterSelect label="Level" name="level" value={view.level} options={levels} />
      <FilterSelect label="Pay in" name="place" value={view.place} options={places} />
      <span aria-hidden className="ml-2 shrink-0 whitespace-nowrap text-13 text-muted-foreground">
        Weeks a level
      </span>
      <FilterInput
        label="Weeks a level"
        name="weeks"
        type="number"
        value={String(view.weeks)}
        className="w-16 shrink-0"
      />
    </FilterBar>
  );
}
