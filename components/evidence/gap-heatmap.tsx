"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { GapNote } from "@/components/evidence/gap-note";
import { heatNumber, heatStep } from "@/components/evidence/heat-steps";
import { type HeatmapPlace, isHeatmapKey, moveInHeatmap } from "@/components/evidence/move-in-heatmap";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { Tooltip } from "@/components/ui/tooltip";
import type { SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatShare } from "@/lib/format";

/** What one cell shows: how the counted candidates stand to a skill that a role asks for, and where the people behind it are. */
export type HeatmapCell = {
  readonly gap: SkillGap;
  /** People counted; above 0. */
  readonly candidates: number;
  readonly href: string;
};

export type HeatmapRow = {
  readonly slug: string;
  readonly name: string;
  /** One a column; null where the role does not ask for the skill. */
  readonly cells: readonly (HeatmapCell | null)[];
};

type GapHeatmapProps = {
  readonly caption: string;
  /** The columns, in order. */
  readonly skills: readonly { readonly slug: string; readonly name: string }[];
  readonly rows: readonly HeatmapRow[];
};

/**
 * Role × skill: how much of the pool proves the level asked, in percent. Must-haves are outlined, empty cells are not asked. The whole
 * table is one stop for the Tab key; arrow keys go from cell to cell, each explains itself on focus and opens the people behind it.
 */
export function GapHeatmap({ caption, skills, rows }: GapHeatmapProps) {
  const places = rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell ? [{ row, column }] : [])));
  const [stop, setStop] = useState<HeatmapPlace | undefined>(places[0]);
  const table = useRef<HTMLTableElement>(null);

  function move(event: KeyboardEvent, from: HeatmapPlace): void {
    if (!isHeatmapKey(event.key)) return;
    event.preventDefault();
    const next = moveInHeatmap(places, from, event.key);
    setStop(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  }

  return (
    <ScrollRegion label={caption} className="@container">
      <table
        ref={table}
        className="w-full table-fixed border-separate border-spacing-0.5 text-12 max-md:w-max print:table-auto"
      >
        <caption className="sr-only">{caption}</caption>
        <HeatmapHead skills={skills} />
        <tbody>
          {rows.map(({ slug, name, cells }, row) => (
            <tr key={slug}>
              <th
                scope="row"
                className="sticky left-0 z-10 bg-card pr-2 text-left font-medium text-13 leading-4 max-md:text-12"
              >
                {name}
              </th>
              {cells.map((cell, column) => (
                <td key={skills[column]?.slug} className="h-[26px] p-0 max-md:h-9">
                  {cell === null ? (
                    <span className="sr-only">not asked</span>
                  ) : (
                    <HeatCell
                      cell={cell}
                      role={name}
                      skill={skills[column]?.name ?? cell.gap.skill}
                      place={{ row, column }}
                      isStop={stop?.row === row && stop.column === column}
                      onMove={move}
                      onFocus={setStop}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Names stand upright where the columns are too narrow for their longest word. */
function HeatmapHead({ skills }: Pick<GapHeatmapProps, "skills">) {
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky left-0 z-10 w-[228px] bg-card text-left max-md:w-28">
          <span className="sr-only">Role</span>
        </th>
        {skills.map((skill) => (
          <th
            key={skill.slug}
            scope="col"
            className="pb-1 align-bottom font-normal text-11 text-muted-foreground leading-[14px] tracking-tight text-balance max-md:w-[72px]"
          >
            <span className="md:@max-[66rem]:inline-block md:@max-[66rem]:max-h-28 md:@max-[66rem]:rotate-180 md:@max-[66rem]:text-left md:@max-[66rem]:[writing-mode:vertical-rl]">
              {skill.name}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type HeatCellProps = {
  readonly cell: HeatmapCell;
  readonly role: string;
  readonly skill: string;
  readonly place: HeatmapPlace;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onMove: (event: KeyboardEvent, from: HeatmapPlace) => void;
  readonly onFocus: (place: HeatmapPlace) => void;
};

function HeatCell({ cell, role, skill, place, isStop, onMove, onFocus }: HeatCellProps) {
  const { gap, candidates, href } = cell;
  const share = gap.proving / candidates;
  const isMust = gap.required === "must";
  const router = useRouter();

  // Next's own link does not go anywhere inside a tooltip's trigger (16.4.6): each of the two takes the element from the other.
  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  }

  return (
    <Tooltip content={<GapNote title={`${skill} for ${role}`} gap={gap} candidates={candidates} />}>
      <a
        href={href}
        onClick={open}
        data-place={`${place.row} ${place.column}`}
        tabIndex={isStop ? 0 : -1}
        onKeyDown={(event) => onMove(event, place)}
        onFocus={() => onFocus(place)}
        aria-label={`${formatShare(share)} prove ${skill} for ${role}${isMust ? ", a must-have" : ""}`}
        className={`flex h-full items-center justify-center rounded-[3px] hover:underline ${heatStep(share)} ${isMust ? "font-semibold ring-[1.5px] ring-foreground ring-inset" : ""}`}
      >
        {heatNumber(share)}
      </a>
    </Tooltip>
  );
}
