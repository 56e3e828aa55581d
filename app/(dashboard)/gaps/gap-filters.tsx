import { type GapLens, gapHref } from "@/app/(dashboard)/gap-href";
import { FilterSelect } from "@/components/ui/filter-select";
import { SegmentedLinks } from "@/components/ui/segmented";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { roles } from "@/lib/reference/roles";
import { type GapView, keptChoices } from "./search-params";

type GapFiltersProps = { readonly gap: RoleGap; readonly view: GapView; readonly lens: GapLens };

/** Which role the table lists, and which of its requirements. */
export function GapFilters({ gap, view, lens }: GapFiltersProps) {
  const nice = gap.skills.filter(({ required }) => required === "nice").length;
  const choices = [
    { kinds: "main", label: `Must and strong ${gap.skills.length - nice}` },
    { kinds: "nice", label: `Nice to have ${nice}` },
    { kinds: "all", label: `All ${gap.skills.length}` },
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <FilterSelect
        label="Role"
        name="role"
        value={gap.role}
        options={roles.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <SegmentedLinks
        label="Requirements listed"
        items={choices.map(({ kinds, label }) => ({
          label,
          href: gapHref({ ...keptChoices(view), role: gap.role, kinds, lens }),
          current: view.kinds === kinds,
        }))}
      />
    </div>
  );
}
