import type { ReactNode } from "react";
import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { GapHeatmap, GapHeatmapKey } from "@/components/evidence/gap-heatmap";
import { skillName } from "@/components/evidence/skill-names";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatList, formatQuantity } from "@/lib/format";
import { roleTitle } from "./role-pool-table";

/** Columns that fit beside each other on a wide screen. */
const SKILLS_SHOWN = 12;

type GapChartProps = { readonly gaps: readonly RoleGap[]; readonly foot?: ReactNode };

/** Role × skill: how much of the pool proves the level asked, for the skills that hold it back most. */
export function GapChart({ gaps, foot }: GapChartProps) {
  const skills = widestGaps(gaps, SKILLS_SHOWN).map(({ skill }) => ({ slug: skill, name: skillName(skill) }));
  const roles = gaps.map(({ role }) => ({ slug: role, name: roleTitle(role) }));
  const candidates = Math.max(0, ...gaps.map((gap) => gap.candidates));
  const title = gapFinding(gaps);
  return (
    <ChartFrame
      title={title}
      subtitle={`Share of ${formatQuantity(candidates, "readable candidate")} who prove the level that the role asks, percent. Outlined cells are must-haves; empty cells are not asked`}
      table={gapTable(gaps, skills)}
      foot={
        <>
          <GapHeatmapKey />
          {foot}
        </>
      }
    >
      <GapHeatmap caption={title} roles={roles} skills={skills} gaps={gaps} />
    </ChartFrame>
  );
}

/** The three widest gaps, as a sentence. */
export function gapFinding(gaps: readonly RoleGap[]): string {
  const names = widestGaps(gaps, 3).map(({ skill }) => skillName(skill));
  return names.length === 0 ? "Nobody is scored yet, so no gap shows" : `The widest gaps are ${formatList(names)}`;
}

function gapTable(
  gaps: readonly RoleGap[],
  skills: readonly { readonly slug: string; readonly name: string }[],
): ChartTable {
  const rows = gaps.map(({ role, candidates, skills: asked }) => {
    const bySkill = new Map(asked.map((gap) => [gap.skill, gap]));
    const cells = skills.map(({ slug }) => {
      const gap = bySkill.get(slug);
      return gap === undefined || candidates === 0 ? "not asked" : `${Math.round((100 * gap.proving) / candidates)} %`;
    });
    return [roleTitle(role), ...cells];
  });
  return { columns: [{ label: "Role" }, ...skills.map(({ name }) => ({ label: name, numeric: true }))], rows };
}
