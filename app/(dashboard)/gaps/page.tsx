import type { Metadata } from "next";
import Link from "next/link";
import { GapChart } from "@/app/(dashboard)/gap-chart";
import { gapHref } from "@/app/(dashboard)/gap-href";
import { IfMay } from "@/app/(dashboard)/if-may";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { SegmentedLinks } from "@/components/ui/segmented";
import { getSkillGaps } from "@/lib/data/pool";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { roles } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { chooseGap } from "./chosen-gap";
import { GapAnswer } from "./gap-answer";
import { GapTable } from "./gap-table";
import { GapsEmpty } from "./gaps-empty";
import { PeoplePanel } from "./people-panel";
import { type GapView, readGapView } from "./search-params";

export const metadata: Metadata = { title: "Talent gap" };

export default async function GapsPage({ searchParams }: PageProps<"/gaps">) {
  const actor = await requireActor("pool:read");
  const view = readGapView(await searchParams);
  const gaps = await getSkillGaps(actor);
  const chosen = gaps.every(({ candidates }) => candidates === 0) ? null : chooseGap(gaps, view);
  return (
    <PageFrame
      title="Talent gap"
      answer={<GapAnswer gaps={gaps} />}
      actions={
        chosen === null ? null : (
          <IfMay permission="import:write">
            <Button asChild tone="primary">
              <Link href="/candidates/import">Import résumés</Link>
            </Button>
          </IfMay>
        )
      }
    >
      {chosen === null ? (
        <GapsEmpty />
      ) : (
        <div className="grid gap-4">
          <GapChart gaps={gaps} />
          <GapFilters gap={chosen.gap} view={view} />
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_400px]">
            <GapTable chosen={chosen} view={view} />
            {chosen.skill === null ? null : (
              <PeoplePanel actor={actor} gap={chosen.gap} skill={chosen.skill} view={view} />
            )}
          </div>
        </div>
      )}
    </PageFrame>
  );
}

function GapFilters({ gap, view }: { readonly gap: RoleGap; readonly view: GapView }) {
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
          href: gapHref({ role: gap.role, kinds }),
          current: view.kinds === kinds,
        }))}
      />
    </div>
  );
}
