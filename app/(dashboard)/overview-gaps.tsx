import Link from "next/link";
import { GapHeatmap, GapHeatmapKey } from "@/components/evidence/gap-heatmap";
import { skillName } from "@/components/evidence/skill-names";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { type WidestGap, widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatCount, formatList, formatShare } from "@/lib/format";
import { roleName } from "./overview-role";

const COLUMNS = 12;
const NAMED = 3;
const LISTED = 6;

/** The skills that hold the pool back most: role × skill where there is room, a short list where there is not. */
export function OverviewGaps({ gaps }: { readonly gaps: readonly RoleGap[] }) {
  const widest = widestGaps(gaps, COLUMNS);
  if (widest.length === 0) return null;
  const readable = Math.max(...gaps.map(({ candidates }) => candidates));
  const named = widest.slice(0, NAMED).map(({ skill }) => skillName(skill));
  return (
    <Panel className="mt-4">
      <PanelHead
        title={`The widest ${named.length === 1 ? "gap is" : "gaps are"} ${formatList(named)}`}
        subtitle={`Share of ${formatCount(readable)} readable candidates who prove the level that the role asks, percent`}
        tools={
          <Button asChild size="sm">
            <Link href="/gaps">All gaps</Link>
          </Button>
        }
      />
      <PanelBody className="max-lg:hidden">
        <GapHeatmap
          caption="Share of candidates who prove each skill at the level that each role asks, in percent"
          roles={gaps.map(({ role }) => ({ slug: role, name: roleName(role) }))}
          skills={widest.map(({ skill }) => ({ slug: skill, name: skillName(skill) }))}
          gaps={gaps}
        />
      </PanelBody>
      <WidestList widest={widest.slice(0, LISTED)} />
      <PanelFoot className="max-lg:hidden">
        <GapHeatmapKey />
        <span className="ml-auto">Outlined cells are must-haves; empty cells are not asked</span>
      </PanelFoot>
    </Panel>
  );
}

function WidestList({ widest }: { readonly widest: readonly WidestGap[] }) {
  return (
    <ol className="border-t text-13 lg:hidden">
      {widest.map(({ skill, role, provenShare }) => (
        <li key={skill} className="flex items-center gap-3 border-b px-3 py-2 last:border-b-0 md:px-4">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{skillName(skill)}</span>
            <span className="block text-12 text-muted-foreground">{roleName(role)}</span>
          </span>
          <b className="font-semibold">{formatShare(provenShare)}</b>
        </li>
      ))}
    </ol>
  );
}
