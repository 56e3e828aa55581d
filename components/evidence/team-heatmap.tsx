"use client";

import type { HeatmapCell } from "@/components/evidence/gap-heatmap";
import { mustRing } from "@/components/evidence/gap-heatmap";
import { GapNote } from "@/components/evidence/gap-note";
import { type HeatColumn, HeatGrid, type HeatLook, type HeatRow } from "@/components/evidence/heat-grid";
import { formatQuantity } from "@/lib/format";

/** Dark is scarce, as in the heatmap of the pool: nobody, one, two, more. */
const PEOPLE_STEPS = ["bg-seq-6 text-seq-ink", "bg-seq-4", "bg-seq-2"] as const;
const ENOUGH = "bg-seq-1";

function stepOf(people: number): string {
  return PEOPLE_STEPS[people] ?? ENOUGH;
}

type TeamHeatmapProps = {
  readonly caption: string;
  readonly skills: readonly HeatColumn[];
  readonly rows: readonly HeatRow<HeatmapCell>[];
};

const look: HeatLook<HeatmapCell> = {
  text: ({ gap }) => String(gap.proving),
  className: ({ gap }) => `${stepOf(gap.proving)} ${mustRing(gap)}`,
  label: ({ gap }, { row, column }) =>
    `${gap.proving === 0 ? "Nobody proves" : formatQuantity(gap.proving, "person proves", "people prove")} ${column} for ${row}${gap.required === "must" ? ", a must-have" : ""}`,
  note: ({ gap, candidates }, { row, column }) => (
    <GapNote title={`${column} for ${row}`} gap={gap} candidates={candidates} />
  ),
  href: ({ href }) => href,
  empty: "not asked",
};

/** Role × skill: how many people of the team hold the level asked, which is its bus factor. */
export function TeamHeatmap({ caption, skills, rows }: TeamHeatmapProps) {
  return <HeatGrid caption={caption} columns={skills} rows={rows} look={look} />;
}
