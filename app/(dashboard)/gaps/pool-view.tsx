import { GapChart } from "@/app/(dashboard)/gap-chart";
import { IfMay } from "@/app/(dashboard)/if-may";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { getSkillGaps } from "@/lib/data/pool";
import type { Actor } from "@/lib/domain/access";
import { chooseGap } from "./chosen-gap";
import { GapAnswer } from "./gap-answer";
import { GapFilters } from "./gap-filters";
import { GapTable } from "./gap-table";
import { GapTabs } from "./gap-tabs";
import { GapsEmpty } from "./gaps-empty";
import { PeoplePanel } from "./people-panel";
import type { GapView } from "./search-params";
import { WaysPanel } from "./ways-panel";

/** How the pool stands to what the roles ask. */
export async function PoolView({ actor, view }: { readonly actor: Actor; readonly view: GapView }) {
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
      <GapTabs actor={actor} current="pool" {...(chosen === null ? {} : { role: chosen.gap.role })} />
      {chosen === null ? (
        <GapsEmpty />
      ) : (
        <div className="grid gap-4">
          <GapChart gaps={gaps} />
          <GapFilters gap={chosen.gap} view={view} lens="pool" />
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_400px]">
            <GapTable chosen={chosen} view={view} />
            {chosen.skill === null ? null : (
              <PeoplePanel actor={actor} gap={chosen.gap} skill={chosen.skill} view={view} />
            )}
          </div>
          {chosen.skill === null ? null : (
            <WaysPanel actor={actor} role={chosen.gap.role} skill={chosen.skill} view={view} />
          )}
        </div>
      )}
    </PageFrame>
  );
}
