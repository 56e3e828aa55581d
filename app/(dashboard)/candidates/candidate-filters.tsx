import Form from "next/form";
import { skillName } from "@/components/evidence/skill-names";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterSelect } from "@/components/ui/filter-select";
import { Input } from "@/components/ui/input";
import { roleNames } from "@/lib/reference/role-names";
import { skills } from "@/lib/reference/skills";
import { type CandidateView, candidateParameters, candidatesHref } from "./search-params";

const TYPED: readonly string[] = ["q", "skill", "location", "years"];
const SKILL_LIST = "skills-to-filter-by";

/** The filters of the list, all of them in the address. */
export function CandidateFilters({ view }: { readonly view: CandidateView }) {
  return (
    <div className="mb-3 grid gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <FilterSelect label="Role" name="role" value={view.role ?? ""} options={ROLES} />
        {view.role === null ? null : <FilterSelect label="Gate" name="gate" value={view.gate ?? ""} options={GATES} />}
        {view.skill === null ? null : (
          <FilterSelect
            label="Skill level"
            name="skillLevel"
            value={view.skillLevel === 1 ? "" : String(view.skillLevel)}
            options={LEVELS}
          />
        )}
        <TypedFilters view={view} />
      </div>
      <ActiveChips view={view} />
    </div>
  );
}

function TypedFilters({ view }: { readonly view: CandidateView }) {
  return (
    <Form action="/candidates" scroll={false} role="search" className="flex flex-wrap items-center gap-2">
      {[...candidateParameters({ ...view, cursor: null })].map(([name, value]) =>
        TYPED.includes(name) ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Input
        key={`q ${view.q}`}
        type="search"
        name="q"
        defaultValue={view.q}
        aria-label="Name, headline or place"
        placeholder="Name, headline or place"
        className="h-7 w-48"
      />
      <Input
        key={`s ${view.skill}`}
        name="skill"
        defaultValue={view.skill === null ? (view.unknownSkill ?? "") : skillName(view.skill)}
        aria-label="Skill"
        placeholder="Skill"
        list={SKILL_LIST}
        aria-invalid={view.unknownSkill === null ? undefined : true}
        className="h-7 w-40"
      />
      <datalist id={SKILL_LIST}>
        {skills.map((skill) => (
          <option key={skill.slug} value={skill.name} />
        ))}
      </datalist>
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
  );
}

function ActiveChips({ view }: { readonly view: CandidateView }) {
  const chips = [
    ...(view.q ? [{ label: "Search", value: view.q, change: { q: "" } }] : []),
    ...(view.skill ? [{ label: "Skill", value: skillName(view.skill), change: { skill: null, skillLevel: 1 } }] : []),
    ...(view.location ? [{ label: "Location", value: view.location, change: { location: "" } }] : []),
    ...(view.years > 0 ? [{ label: "Years", value: `at least ${view.years}`, change: { years: 0 } }] : []),
  ];
  if (chips.length === 0 && view.unknownSkill === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {chips.map(({ label, value, change }) => (
        <FilterChip key={label} label={label} value={value} clearHref={candidatesHref(view, change)} />
      ))}
      {view.unknownSkill === null ? null : (
        <p role="alert" className="text-12 text-unmet-text">
          No skill is called “{view.unknownSkill}”, so it filters nothing. Choose one from the list that opens as you
          type.
        </p>
      )}
    </div>
  );
}

const ROLES = [
  { value: "", label: "nearest of the ten" },
  ...roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
];

const GATES = [
  { value: "", label: "any" },
  { value: "passed", label: "passed" },
  { value: "verify", label: "to verify" },
  { value: "failed", label: "failed" },
] as const;

const LEVELS = [
  { value: "", label: "any" },
  ...[2, 3, 4, 5].map((level) => ({ value: String(level), label: level === 5 ? "5" : `${level} or more` })),
];
