"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from "react";
import { type HeatmapPlace, isHeatmapKey, moveInHeatmap } from "@/components/evidence/move-in-heatmap";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { Tooltip } from "@/components/ui/tooltip";

export type HeatColumn = { readonly slug: string; readonly name: string };

export type HeatRow<Cell> = {
  readonly slug: string;
  readonly name: string;
  /** One a column; null where there is nothing to show. */
  readonly cells: readonly (Cell | null)[];
};

/** Where a cell stands, in words. */
export type HeatNames = { readonly row: string; readonly column: string };

/** How a cell is shown, read out, explained, and where it leads. */
export type HeatLook<Cell> = {
  readonly text: (cell: Cell) => string;
  readonly className: (cell: Cell) => string;
  readonly label: (cell: Cell, names: HeatNames) => string;
  readonly note: (cell: Cell, names: HeatNames) => ReactNode;
  readonly href: (cell: Cell) => string;
  /** What an empty cell means. */
  readonly empty: string;
};

type HeatGridProps<Cell> = {
  readonly caption: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow<Cell>[];
  readonly look: HeatLook<Cell>;
};

/**
 * A table whose cells are shaded links. The whole table is one stop for the Tab key; arrow keys go from cell to cell, each explains itself on
 * focus and opens what is behind it.
 */
export function HeatGrid<Cell>({ caption, columns, rows, look }: HeatGridProps<Cell>) {
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
        <HeatHead columns={columns} />
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
                <td key={columns[column]?.slug} className="h-[26px] p-0 max-md:h-9">
                  {cell === null ? (
                    <span className="sr-only">{look.empty}</span>
                  ) : (
                    <HeatCell
                      cell={cell}
                      look={look}
                      names={{ row: name, column: columns[column]?.name ?? "" }}
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
function HeatHead({ columns }: { readonly columns: readonly HeatColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky left-0 z-10 w-[228px] bg-card text-left max-md:w-28">
          <span className="sr-only">Role</span>
        </th>
        {columns.map(({ slug, name }) => (
          <th
            key={slug}
            scope="col"
            className="pb-1 align-bottom font-normal text-11 text-muted-foreground leading-[14px] tracking-tight text-balance max-md:w-[72px]"
          >
            <span className="md:@max-[66rem]:inline-block md:@max-[66rem]:max-h-28 md:@max-[66rem]:rotate-180 md:@max-[66rem]:text-left md:@max-[66rem]:[writing-mode:vertical-rl]">
              {name}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type HeatCellProps<Cell> = {
  readonly cell: Cell;
  readonly look: HeatLook<Cell>;
  readonly names: HeatNames;
  readonly place: HeatmapPlace;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onMove: (event: KeyboardEvent, from: HeatmapPlace) => void;
  readonly onFocus: (place: HeatmapPlace) => void;
};

function HeatCell<Cell>({ cell, look, names, place, isStop, onMove, onFocus }: HeatCellProps<Cell>) {
  const href = look.href(cell);
  const router = useRouter();

  // Next's own link does not go anywhere inside a tooltip's trigger (16.4.6): each of the two takes the element from the other.
  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  }

  return (
    <Tooltip content={look.note(cell, names)}>
      <a
        href={href}
        onClick={open}
        data-place={`${place.row} ${place.column}`}
        tabIndex={isStop ? 0 : -1}
        onKeyDown={(event) => onMove(event, place)}
        onFocus={() => onFocus(place)}
        aria-label={look.label(cell, names)}
        className={`flex h-full items-center justify-center rounded-[3px] hover:underline ${look.className(cell)}`}
      >
        {look.text(cell)}
      </a>
    </Tooltip>
  );
}
