import { ClearFilters, FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { type RankingView, rankingHref } from "./search-params";

/** The filters of a ranking, all of them in the address. */
export function RankingFilters({ view }: { readonly view: RankingView }) {
  const levels = levelsOf(view.role).map((level) => ({ value: level, label: levelName(level) }));
  return (
    <FilterBar label="Filters of the ranking">
      <FilterSelect label="Level" name="level" value={view.level} options={levels} />
      <FilterSelect label="Gate" name="gate" value={view.gate ?? ""} options={GATES} />
      <FilterSelect
        label="Coverage"
        name="coverage"
        value={view.coverage === 0 ? "" : String(view.coverage)}
        options={COVERAGES}
      />
      <FilterInput label="Name or headline" name="q" type="search" value={view.q} className="w-44 shrink-0" />
      <FilterInput label="Location" name="location" value={view.location} className="w-32 shrink-0" />
      <FilterInput
        label="Years, at least"
        name="years"
        type="number"
        value={view.years === 0 ? "" : String(view.years)}
        className="w-32 shrink-0"
      />
      <FilterSelect label="Document" name="document" value={view.document ?? ""} options={DOCUMENTS} />
      <ClearFilters href={rankingHref(view, NO_FILTER)} shown={isFiltered(view)} kept={WEIGHED} />
    </FilterBar>
  );
}

/** Who is weighed against whom and how, chosen after the page came. */
const WEIGHED = ["pair", "seed", "top"];

const NO_FILTER = { gate: null, coverage: 0, q: "", location: "", years: 0, document: null } as const;

function isFiltered({ gate, coverage, q, location, years, document }: RankingView): boolean {
  return document !== null || gate !== null || coverage > 0 || q !== "" || location !== "" || years > 0;
}

const GATES = [
  { value: "", label: "any" },
  { value: "passed", label: "passed" },
  { value: "verify", label: "to verify" },
  { value: "failed", label: "failed" },
] as const;

const DOCUMENTS = [
  { value: "", label: "any" },
  { value: "look", label: "something to look at" },
] as const;

const COVERAGES = [
  { value: "", label: "any" },
  { value: "25", label: "at least 25 %" },
  { value: "50", label: "at least 50 %" },
  { value: "75", label: "at least 75 %" },
] as const;

/** A level as it is written beside a role's name. */
export function levelName(level: string): string {
  return level === "vp" ? "VP" : level;
}
