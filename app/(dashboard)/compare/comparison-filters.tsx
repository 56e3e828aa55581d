import { EvidenceLabel } from "@/components/evidence/evidence-label";
import { FilterSelect } from "@/components/ui/filter-select";
import { SegmentedLinks } from "@/components/ui/segmented";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { formatRoleLevel } from "@/lib/format";
import { roles } from "@/lib/reference/roles";
import { type Comparison, comparisonHref } from "./search-params";

/** Which requirements of which role stand in the comparison, and the key of its marks. */
export function ComparisonFilters({
  comparison,
  requirementCount,
}: {
  readonly comparison: Comparison;
  readonly requirementCount: number;
}) {
  const { role, level } = comparison;
  const shows = [
    { show: "top", label: "Must and top strong" },
    { show: "differences", label: "Differences" },
    { show: "unknowns", label: "Unknowns" },
    { show: "all", label: requirementCount === 0 ? "All" : `All ${requirementCount}` },
  ] as const;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      <SegmentedLinks
        label="Requirements shown"
        items={shows.map(({ show, label }) => ({
          label,
          href: comparisonHref(comparison, { show }),
          current: show === comparison.show,
        }))}
      />
      <FilterSelect
        label="Role"
        name="role"
        value={role}
        options={roles.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <FilterSelect
        label="Level"
        name="level"
        value={level}
        options={levelsOf(role).map((step) => ({ value: step, label: formatRoleLevel(step) }))}
      />
      <span className="ml-auto flex flex-wrap gap-x-3 max-md:ml-0">
        <EvidenceLabel status="met" />
        <EvidenceLabel status="partly-met" />
        <EvidenceLabel status="unknown" />
        <EvidenceLabel status="not-met" />
      </span>
    </div>
  );
}
