import { ClearFilters, FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import { type AccountNames, actorInWords, journalKinds } from "@/lib/domain/journal/journal-words";
import { DayFilter } from "./day-filter";
import { isFiltered, type JournalView, journalHref } from "./search-params";

type JournalFiltersProps = {
  readonly view: JournalView;
  readonly actors: readonly string[];
  readonly names: AccountNames;
};

const KINDS = [
  { value: "", label: "anything" },
  ...Object.entries(journalKinds).map(([value, label]) => ({ value, label })),
];

/** Who, what, about which object and when, all of it in the address. */
export function JournalFilters({ view, actors, names }: JournalFiltersProps) {
  const people = [
    { value: "", label: "anybody" },
    ...actors.map((actor) => ({ value: actor, label: actorInWords(actor, names) })),
  ];
  return (
    <FilterBar label="Filters of the journal">
      <FilterSelect label="Who" name="who" value={view.who} options={people} />
      <FilterSelect label="What" name="what" value={view.what} options={KINDS} />
      <FilterInput label="Id of the object" name="object" value={view.object} className="w-56 shrink-0" />
      <DayFilter label="From" name="from" value={view.from} />
      <DayFilter label="To" name="to" value={view.to} />
      <ClearFilters href={journalHref({})} shown={isFiltered(view)} />
    </FilterBar>
  );
}
