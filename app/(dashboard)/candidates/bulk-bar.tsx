"use client";

import { X } from "lucide-react";
import { lazy, type ReactNode, Suspense } from "react";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Checkbox } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { formatCount } from "@/lib/format";
import { ExportChosen, type ExportTarget } from "./export-list";

// Fetched when somebody is chosen: most visits of a list choose nobody.
const DeleteChosen = lazy(async () => ({ default: (await import("./delete-chosen")).DeleteChosen }));
const MeetChosen = lazy(async () => ({ default: (await import("./meet-chosen")).MeetChosen }));

const FEWEST_COMPARED = 2;
const MOST_COMPARED = 4;
/** As many as one action takes. */
const MOST_CHOSEN = 1000;

type BulkBarProps = {
  /** Everybody on the page, in its order. */
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelectAll: (ids: readonly string[], isSelected: boolean) => void;
  readonly onClear: () => void;
  /** Part of the comparison's address that names role and level; empty leaves the choice to that page. */
  readonly compareQuery: string;
  readonly exportTarget: ExportTarget;
  /** Weighs two people against each other, "id,id"; absent where nothing weighs. */
  readonly onPair?: (pair: string) => void;
  /** People on all pages, and what chooses them; absent where the page has everybody. */
  readonly everybody?: { readonly total: number; readonly choose: () => void };
  /** Stands in the bar while nobody is chosen: what the list shows, and its tools. */
  readonly children: ReactNode;
};

/** The bar over a list. It keeps its place and its height when people are chosen, so that no row moves away under the pointer; on a phone it is pushed sideways. */
export function BulkBar(props: BulkBarProps) {
  const { ids, selected, onSelectAll, children } = props;
  const areAllSelected = ids.length > 0 && ids.every((id) => selected.has(id));
  return (
    <div
      className={classNames(
        "flex h-10 items-center gap-1.5 rounded-t-md md:gap-2 border-b pr-3 pl-4 text-13 max-md:overflow-x-auto lg:sticky lg:top-0 lg:z-20 print:hidden",
        selected.size > 0 ? "bg-selected" : "bg-card",
      )}
    >
      <Checkbox
        ref={(box) => {
          if (box) box.indeterminate = selected.size > 0 && !areAllSelected;
        }}
        aria-label="Select everybody on this page"
        checked={areAllSelected}
        onChange={() => onSelectAll(ids, !areAllSelected)}
        className="mr-1"
      />
      {selected.size === 0 ? children : <BulkActions {...props} />}
    </div>
  );
}

function BulkActions({ ids, selected, everybody, compareQuery, exportTarget, onPair, onClear }: BulkBarProps) {
  const canChooseMore =
    everybody !== undefined &&
    selected.size < Math.min(everybody.total, MOST_CHOSEN) &&
    ids.every((id) => selected.has(id));
  return (
    <>
      <b role="status" className="mr-1 whitespace-nowrap font-medium">
        {formatCount(selected.size)} selected
      </b>
      {canChooseMore ? (
        <Button size="xs" tone="ghost" onClick={everybody.choose}>
          <span className="max-md:hidden">Select all</span>
          <span className="md:hidden">All</span> {formatCount(Math.min(everybody.total, MOST_CHOSEN))}
        </Button>
      ) : null}
      <May permission="candidate:read">
        <CompareButton selected={selected} compareQuery={compareQuery} />
      </May>
      {onPair === undefined || selected.size !== 2 ? null : (
        <Button size="xs" onClick={() => onPair([...selected].join())}>
          Weigh
        </Button>
      )}
      <ExportChosen target={exportTarget} selected={selected} />
      <Suspense>
        <May permission="channel:write">
          <MeetChosen selected={selected} />
        </May>
        <May permission="candidate:delete">
          <DeleteChosen selected={selected} onDeleted={onClear} />
        </May>
      </Suspense>
      <Button
        size="xs"
        tone="ghost"
        className="ml-auto max-md:sticky max-md:-right-3 max-md:rounded-none max-md:bg-selected max-md:pr-3 max-md:pl-1"
        aria-label="Clear"
        onClick={onClear}
      >
        <span className="max-md:hidden">Clear</span>
        <X aria-hidden className="md:hidden" />
      </Button>
    </>
  );
}

function CompareButton({ selected, compareQuery }: Pick<BulkBarProps, "selected" | "compareQuery">) {
  if (selected.size < FEWEST_COMPARED || selected.size > MOST_COMPARED) {
    const hint =
      selected.size < FEWEST_COMPARED ? "Choose one more to compare" : `Compare takes up to ${MOST_COMPARED}`;
    return <span className="truncate text-12 text-muted-foreground max-md:hidden">{hint}</span>;
  }
  const parameters = new URLSearchParams(compareQuery);
  parameters.set("ids", [...selected].join(","));
  return (
    <Button asChild size="xs">
      <Link href={`/compare?${parameters}`}>Compare</Link>
    </Button>
  );
}
