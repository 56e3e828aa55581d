"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { type HeatmapPlace, isHeatmapKey, moveInHeatmap } from "@/components/evidence/move-in-heatmap";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { Tooltip } from "@/components/ui/tooltip";
import { fitStep } from "./fit-mark";

export type MatrixCell = { readonly fit: number; readonly why: string; readonly howTo: string };

export type MatrixRow = {
  readonly slug: string;
  readonly name: string;
  /** One a role; null where the channel is not named for it. */
  readonly cells: readonly (MatrixCell | null)[];
};

export type MatrixGroup = { readonly title: string; readonly rows: readonly MatrixRow[] };

type ChannelMatrixProps = {
  readonly roles: readonly { readonly slug: string; readonly name: string }[];
  readonly groups: readonly MatrixGroup[];
};

const CAPTION = "Fit of each channel for each role, from 1, occasional, to 5, the first place to look";

/**
 * Channel × role. The whole table is one stop for the Tab key; arrow keys go from cell to cell, each explains itself on focus and opens the
 * channel. The names of the channels are links of their own, so that the first column works without arrow keys too.
 */
export function ChannelMatrix({ roles, groups }: ChannelMatrixProps) {
  const rows = groups.flatMap((group) => group.rows);
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

  const shared = { roles, stop, onMove: move, onFocus: setStop };
  return (
    <ScrollRegion label={CAPTION}>
      <table
        ref={table}
        className="w-full border-separate border-spacing-0.5 px-3.5 pb-2 text-12 md:table-fixed max-md:w-max"
      >
        <caption className="sr-only">{CAPTION}</caption>
        <MatrixHead roles={roles} />
        {groups.map((group) => (
          <tbody key={group.title}>
            <tr>
              <th scope="rowgroup" colSpan={roles.length + 1} className="pt-3 pb-1 text-left font-semibold text-12">
                <span className="sticky left-0">
                  {group.title} <span className="font-normal text-muted-foreground">{group.rows.length}</span>
                </span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <ChannelRow key={row.slug} row={row} position={rows.indexOf(row)} {...shared} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function MatrixHead({ roles }: Pick<ChannelMatrixProps, "roles">) {
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky left-0 z-10 w-[272px] bg-card text-left max-md:w-36">
          <span className="sr-only">Channel</span>
        </th>
        {roles.map((role) => (
          <th
            key={role.slug}
            scope="col"
            className="h-16 pb-1 align-bottom font-normal text-11 text-muted-foreground leading-[14px] tracking-tight text-balance max-md:w-[72px]"
          >
            {role.name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type ChannelRowProps = Pick<ChannelMatrixProps, "roles"> & {
  readonly row: MatrixRow;
  readonly position: number;
  readonly stop: HeatmapPlace | undefined;
  readonly onMove: (event: KeyboardEvent, from: HeatmapPlace) => void;
  readonly onFocus: (place: HeatmapPlace) => void;
};

function ChannelRow({ row, position, roles, stop, onMove, onFocus }: ChannelRowProps) {
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-10 bg-card py-0.5 pr-2 text-left font-medium text-13 leading-4 max-md:text-12"
      >
        <a href={`/sourcing/${row.slug}`} className="hover:underline">
          {row.name}
        </a>
      </th>
      {row.cells.map((cell, column) => (
        <td key={roles[column]?.slug} className="h-[26px] p-0 max-md:h-9">
          {cell === null ? (
            <span className="sr-only">not named</span>
          ) : (
            <FitCell
              cell={cell}
              channel={row}
              role={roles[column]?.name ?? ""}
              place={{ row: position, column }}
              isStop={stop?.row === position && stop.column === column}
              onMove={onMove}
              onFocus={onFocus}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

type FitCellProps = Pick<ChannelRowProps, "onMove" | "onFocus"> & {
  readonly cell: MatrixCell;
  readonly channel: MatrixRow;
  readonly role: string;
  readonly place: HeatmapPlace;
  readonly isStop: boolean;
};

function FitCell({ cell, channel, role, place, isStop, onMove, onFocus }: FitCellProps) {
  const router = useRouter();
  const href = `/sourcing/${channel.slug}`;

  // Next's own link does not go anywhere inside a tooltip's trigger (16.4.6): each of the two takes the element from the other.
  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  }

  return (
    <Tooltip content={<FitNote cell={cell} title={`${channel.name} for ${role}`} />}>
      <a
        href={href}
        onClick={open}
        data-place={`${place.row} ${place.column}`}
        tabIndex={isStop ? 0 : -1}
        onKeyDown={(event) => onMove(event, place)}
        onFocus={() => onFocus(place)}
        aria-label={`${channel.name} for ${role}: fit ${cell.fit} of 5`}
        className={`flex h-full items-center justify-center rounded-[3px] hover:underline ${fitStep(cell.fit)}`}
      >
        {cell.fit}
      </a>
    </Tooltip>
  );
}

function FitNote({ cell, title }: { readonly cell: MatrixCell; readonly title: string }) {
  return (
    <div className="grid gap-1">
      <p className="font-semibold text-foreground">{title}</p>
      <p className="text-muted-foreground">
        Fit {cell.fit} of 5, {cell.why}
      </p>
      <p>{cell.howTo}</p>
    </div>
  );
}
