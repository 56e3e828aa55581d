import type { ReactNode } from "react";
import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { GapHeatmap, type HeatmapRow } from "@/components/evidence/gap-heatmap";
import { HeatKey } from "@/components/evidence/heat-steps";
import { skillName } from "@/components/evidence/skill-names";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { gapSkills, widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatList, formatQuantity, formatShare } from "@/lib/format";
import { gapPeopleHref } from "./gap-href";
import { roleTitle } from "./role-title";

/** Columns that fit beside each other on a wide screen. */
const SKILLS_SHOWN = 12;

type GapChartProps = { readonly gaps: readonly RoleGap[]; readonly foot?: ReactNode };

/** Role × skill: how much of the pool proves the level asked, for the skills that hold it back most. */
export function GapChart({ gaps, foot }: GapChartProps) {
  const skills = gapSkills(gaps, SKILLS_SHOWN);
  const candidates = Math.max(0, ...gaps.map((gap) => gap.candidates));
  const title = gapFinding(gaps, skills);
  return (
    <ChartFrame
      title={title}
      subtitle={`Share of ${formatQuantity(candidates, "readable candidate")} who prove the level that the role asks, percent; scarcest skill first. Outlined cells are must-haves, empty ones are not asked`}
      table={gapTable(gaps, skills)}
      foot={
        <>
          <HeatKey />
          {foot}
        </>
      }
    >
      <GapHeatmap
        caption={title}
        skills={skills.map((slug) => ({ slug, name: skillName(slug) }))}
        rows={gaps.map((gap) => heatmapRow(gap, skills))}
      />
    </ChartFrame>
  );
}

function heatmapRow({ role, candidates, skills: asked }: RoleGap, skills: readonly string[]): HeatmapRow {
  const bySkill = new Map(asked.map((gap) => [gap.skill, gap]));
  const cells = skills.map((skill) => {
    const gap = bySkill.get(skill);
    return gap === undefined || candidates === 0 ? null : { gap, candidates, href: gapPeopleHref({ role, skill }) };
  });
  return { slug: role, name: roleTitle(role), cells };
}

/** The three widest gaps, and the skill of the chart that most people bring, if more bring it than those. */
function gapFinding(gaps: readonly RoleGap[], skills: readonly string[]): string {
  const widest = widestGaps(gaps, 3);
  const names = widest.map(({ skill }) => skillName(skill));
  if (names.length === 0) return "Nobody is scored yet, so no gap shows";
  const most = skills.at(-1);
  const isBrought = most !== undefined && leastShare(gaps, most) > Math.max(...widest.map((gap) => gap.provenShare));
  const contrast = isBrought ? `, not ${skillName(most)}` : "";
  return `The widest gaps are ${formatList(names)}${contrast}`;
}

/** The least share of people who prove a skill, over the roles that ask for it. */
function leastShare(gaps: readonly RoleGap[], skill: string): number {
  const shares = gaps.flatMap(({ candidates, skills }) =>
    candidates === 0 ? [] : skills.filter((gap) => gap.skill === skill).map(({ proving }) => proving / candidates),
  );
  return Math.min(...shares);
}

/** One row for each cell of the chart. */
function gapTable(gaps: readonly RoleGap[], skills: readonly string[]): ChartTable {
  const rows = gaps.flatMap(({ role, candidates, skills: asked }) =>
    skills.flatMap((skill) => {
      const gap = asked.find((entry) => entry.skill === skill);
      if (gap === undefined || candidates === 0) return [];
      const { required, levelAsked, proving, possible, lacking } = gap;
      const counts = [proving, possible, lacking].map(String);
      return [
        [roleTitle(role), skillName(skill), required, String(levelAsked), ...counts, formatShare(proving / candidates)],
      ];
    }),
  );
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    columns: [
      ...[{ label: "Role" }, { label: "Skill" }, { label: "Kind" }],
      ...["Level asked", "Prove", "Might", "Do not", "Share proving"].map(numeric),
    ],
    rows,
  };
}
