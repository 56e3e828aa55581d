import { skillName } from "@/components/evidence/skill-names";
import { ClearFilters, FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import { roleNames } from "@/lib/reference/role-names";
import { skills } from "@/lib/reference/skills";
import { type CandidateView, candidatesHref } from "./search-params";

const SKILL_LIST = "skills-to-filter-by";

type CandidateFiltersProps = {
  readonly view: CandidateView;
  /** Whether blind review is on: those who are hidden are found by their place alone. */
  readonly isBlind: boolean;
};

/** The filters of the list, all of them in the address. */
export function CandidateFilters({ view, isBlind }: CandidateFiltersProps) {
  return (
    <>
      <FilterBar label="Filters of the list">
        <FilterInput
          label={isBlind ? "Place, or a revealed name" : "Name, headline or place"}
          name="q"
          type="search"
          value={view.q}
          className="w-52 shrink-0"
        />
        <FilterSelect label="Role" name="role" value={view.role ?? ""} options={ROLES} />
        {view.role === null ? null : <FilterSelect label="Gate" name="gate" value={view.gate ?? ""} options={GATES} />}
        <SkillFilter view={view} />
        <FilterInput label="Location" name="location" value={view.location} className="w-32 shrink-0" />
        <FilterInput
          label="Years, at least"
          name="years"
          type="number"
          value={view.years === 0 ? "" : String(view.years)}
          className="w-32 shrink-0"
        />
        <FilterSelect label="Document" name="document" value={view.document ?? ""} options={DOCUMENTS} />
        <ClearFilters href={candidatesHref(view, NO_FILTER)} shown={isFiltered(view)} />
      </FilterBar>
      {view.document === null ? null : (
        <p className="mb-3 text-12 text-muted-foreground">
          These people’s files have something that nobody has marked as looked at: hidden words, odd characters, copied
          text, dates. It says nothing against them and touches no score; what it is, and why it may be harmless, stands
          on each page. Copies of your own job descriptions are found there alone.
        </p>
      )}
      {view.unknownSkill === null ? null : (
        <p role="alert" className="mb-3 text-12 text-unmet-text">
          No skill is called “{view.unknownSkill}”, so it filters nothing. Choose one from the list that opens as you
          type.
        </p>
      )}
    </>
  );
}

function SkillFilter({ view }: { readonly view: CandidateView }) {
  return (
    <>
      <FilterInput
        label="Skill"
        name="skill"
        value={view.skill === null ? (view.unknownSkill ?? "") : skillName(view.skill)}
        list={SKILL_LIST}
        invalid={view.unknownSkill !== null}
        className="w-40 shrink-0"
      />
      <datalist id={SKILL_LIST}>
        {skills.map((skill) => (
          <option key={skill.slug} value={skill.name} />
        ))}
      </datalist>
      {view.skill === null ? null : (
        <FilterSelect
          label="Skill level"
          name="skillLevel"
          value={view.skillLevel === 1 ? "" : String(view.skillLevel)}
          options={LEVELS}
        />
      )}
    </>
  );
}

const NO_FILTER = {
  q: "",
  role: null,
  gate: null,
  skill: null,
  unknownSkill: null,
  skillLevel: 1,
  location: "",
  years: 0,
  document: null,
} as const;

function isFiltered(view: CandidateView): boolean {
  const { q, role, skill, unknownSkill, location, years, document } = view;
  const isTyped = q !== "" || location !== "" || years > 0;
  return isTyped || role !== null || skill !== null || unknownSkill !== null || document !== null;
}

const ROLES = [{ value: "", label: "nearest" }, ...roleNames.map(({ slug, name }) => ({ value: slug, label: name }))];

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

const LEVELS = [
  { value: "", label: "any" },
  ...[2, 3, 4, 5].map((level) => ({ value: String(level), label: level === 5 ? "5" : `${level} or more` })),
];
