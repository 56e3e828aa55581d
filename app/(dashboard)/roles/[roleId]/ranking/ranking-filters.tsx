import Form from "next/form";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterSelect } from "@/components/ui/filter-select";
import { Input } from "@/components/ui/input";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { type RankingView, rankingHref, rankingParameters } from "./search-params";

const TYPED = ["q", "location", "years"];

/** The filters of a ranking, all of them in the address. */
export function RankingFilters({ view, shown }: { readonly view: RankingView; readonly shown: string }) {
  const levels = levelsOf(view.role).map((level) => ({ value: level, label: levelName(level) }));
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      <FilterSelect label="Level" name="level" value={view.level} options={levels} />
      <FilterSelect label="Gate" name="gate" value={view.gate ?? ""} options={GATES} />
      <FilterSelect
        label="Coverage"
        name="coverage"
        value={view.coverage === 0 ? "" : String(view.coverage)}
        options={COVERAGES}
      />
      <Form action={`/roles/${view.role}/ranking`} scroll={false} className="flex flex-wrap items-center gap-2">
        {[...rankingParameters({ ...view, cursor: null })].map(([name, value]) =>
          TYPED.includes(name) ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Input
          key={`q ${view.q}`}
          name="q"
          defaultValue={view.q}
          aria-label="Name or headline"
          placeholder="Name or headline"
          className="h-7 w-36"
        />
        <Input
          key={`l ${view.location}`}
          name="location"
          defaultValue={view.location}
          aria-label="Location"
          placeholder="Location"
          className="h-7 w-28"
        />
        <Input
          key={`y ${view.years}`}
          name="years"
          type="number"
          min={0}
          max={60}
          defaultValue={view.years === 0 ? "" : view.years}
          aria-label="Years at least"
          placeholder="Years"
          className="h-7 w-20 text-left"
        />
        <Button type="submit" size="sm">
          Filter
        </Button>
      </Form>
      <ActiveChips view={view} />
      <span className="ml-auto text-12 text-muted-foreground">{shown}</span>
    </div>
  );
}

function ActiveChips({ view }: { readonly view: RankingView }) {
  return (
    <>
      {view.q ? <FilterChip label="Search" value={view.q} clearHref={rankingHref(view, { q: "" })} /> : null}
      {view.location ? (
        <FilterChip label="Location" value={view.location} clearHref={rankingHref(view, { location: "" })} />
      ) : null}
      {view.years > 0 ? (
        <FilterChip label="Years" value={`at least ${view.years}`} clearHref={rankingHref(view, { years: 0 })} />
      ) : null}
    </>
  );
}

const GATES = [
  { value: "", label: "any" },
  { value: "passed", label: "passed" },
  { value: "verify", label: "to verify" },
  { value: "failed", label: "failed" },
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
