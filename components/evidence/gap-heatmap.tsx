"use client";

import { GapNote } from "@/components/evidence/gap-note";
import { type HeatColumn, HeatGrid, type HeatLook, type HeatRow } from "@/components/evidence/heat-grid";
import { heatNumber, heatStep } from "@/components/evidence/heat-steps";
import type { SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatShare } from "@/lib/format";

/** What one cell shows: how the counted candidates stand to a skill that a role asks for, and where the people behind it are. */
export type HeatmapCell = {
  readonly gap: SkillGap;
  /** People counted; above 0. */
  readonly candidates: number;
  readonly href: string;
};

export type HeatmapRow = HeatRow<HeatmapCell>;

type GapHeatmapProps = {
  readonly caption: string;
  /** The columns, in order. */
  readonly skills: readonly HeatColumn[];
  readonly rows: readonly HeatmapRow[];
};

const look: HeatLook<HeatmapCell> = {
  text: ({ gap, candidates }) => heatNumber(gap.proving / candidates),
  className: ({ gap, candidates }) => `${heatStep(gap.proving / candidates)} ${mustRing(gap)}`,
  label: ({ gap, candidates }, { row, column }) =>
    `${formatShare(gap.proving / candidates)} prove ${column} for ${row}${gap.required === "must" ? ", a must-have" : ""}`,
  note: ({ gap, candidates }, { row, column }) => (
    <GapNote title={`${column} for ${row}`} gap={gap} candidates={candidates} />
  ),
  href: ({ href }) => href,
  empty: "not asked",
};

/** A must-have is outlined. */
export function mustRing(gap: SkillGap): string {
  return gap.required === "must" ? "font-semibold ring-[1.5px] ring-foreground ring-inset" : "";
}

/** Role × skill: how much of the pool proves the level asked, in percent. Must-haves are outlined, empty cells are not asked. */
export function GapHeatmap({ caption, skills, rows }: GapHeatmapProps) {
  return <HeatGrid caption={caption} columns={skills} rows={rows} look={look} />;
}
