"use client";

import { useMemo, useState } from "react";
import { BulkBar } from "@/app/(dashboard)/candidates/bulk-bar";
import { ExportList } from "@/app/(dashboard)/candidates/export-list";
import { PrintedCount } from "@/app/(dashboard)/candidates/printed-count";
import { useSelection } from "@/app/(dashboard)/candidates/use-selection";
import { IntervalKey } from "@/components/evidence/interval-key";
import { Button } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { PrintNote } from "@/components/ui/print-note";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import type { PoolStability } from "@/lib/domain/scoring/rank-stability";
import { formatCount } from "@/lib/format";
import type { DrawPlace, ShownDraw } from "./group-head";
import { groupsById, type ShownGroup, sectionsOf } from "./rank-sections";
import type { RankedRow } from "./ranked-row";
import type { RankingBoardProps } from "./ranking-board";
import { type RankingSorts, RankingTable } from "./ranking-table";
import type { Reranked } from "./rerank";
import type { StabilityState } from "./use-stability";

const PAGE = 50;

type RankingPanelProps = RankingBoardProps & {
  /** Under the weights of the sliders and under those of the profile; null until the pool is there. */
  readonly present: Reranked | null;
  readonly asInProfile: Reranked | null;
  readonly run: StabilityState;
  readonly feed: PackedFeed | null;
  /** The weights of the sliders when they are not the profile's. */
  readonly movedWeights: readonly number[] | null;
  /** Weighs two people against each other: "id,id". */
  readonly onPair: (pair: string) => void;
  /** An address that the server wrote, with the pair that is weighed now. */
  readonly keepIn: (href: string) => string;
};

/** The list: in the server's order until a weight moves, then in that of the sliders. */
export function RankingPanel(all: RankingPanelProps) {
  const { present, asInProfile, run, feed, movedWeights, onPair, keepIn, ...props } = all;
  const { stability } = run;
  const { selected, toggle, setAll, clear } = useSelection();
  const [count, setCount] = useState(PAGE);
  const moved = movedWeights === null ? null : present;
  const exportTarget = { address: props.exportAddress, weights: moved === null ? null : movedWeights };
  const rows = useMemo(
    () =>
      moved === null
        ? props.rows.map((row) => withDetail(row, present, stability))
        : movedRows(moved, { asInProfile, stability, count, known: props.rows }),
    [moved, present, asInProfile, stability, props.rows, count],
  );
  const isInOrder = moved !== null || props.isInOrder;
  const sections = useSections(rows, isInOrder ? feed : null, run);
  const sorts = keptSorts(
    moved === null ? props.sorts : { ...props.sorts, sort: "expected", direction: "descending" },
    keepIn,
  );
  return (
    <Panel className="print:break-inside-auto print:border-0">
      <PrintNote>
        {moved === null
          ? `By the weights of profile version ${props.version}`
          : "By weights set by hand, which no profile has"}
        {props.filterWords === "" ? "" : `; ${props.filterWords}`}.
      </PrintNote>
      <BulkBar
        ids={rows.map(({ id }) => id)}
        selected={selected}
        onSelectAll={setAll}
        onClear={clear}
        compareQuery={props.placeQuery}
        onPair={onPair}
        exportTarget={exportTarget}
        {...(present === null
          ? {}
          : { everybody: { total: present.order.length, choose: () => setAll(present.ids(), true) } })}
      >
        <span aria-live="polite" className="min-w-0 flex-1 truncate text-muted-foreground">
          {props.shown}
          {moved === null ? "" : ", by the weights set here"}
        </span>
        <Button asChild size="xs" tone="ghost" className="lg:hidden">
          <a href="#weights">Weights</a>
        </Button>
        <ExportList target={exportTarget} />
        <PrintButton size="xs" />
      </BulkBar>
      <RankingTable
        caption={`${props.roleTitle}, ${moved === null ? "by the profile's weights" : "by the weights set here"}`}
        sections={sections}
        drawnFor={(group) => drawOf(props.draws, group)}
        drawPlace={moved === null ? drawPlaceOf(props) : null}
        sorts={sorts}
        candidateQuery={props.placeQuery}
        selected={selected}
        onToggle={toggle}
        top={props.weighing.top}
      />
      <PanelFoot>
        <IntervalKey />
        <PrintedCount chosen={selected.size} shown={rows.length} total={props.total} />
        {moved === null ? (
          <Pager {...keptPages(props.pager, keepIn)} />
        ) : (
          <span className="ml-auto flex items-center gap-2 print:hidden">
            1 to {formatCount(rows.length)} of {formatCount(moved.order.length)}
            {rows.length < moved.order.length ? (
              <Button size="xs" onClick={() => setCount(count + PAGE)}>
                Show {PAGE} more
              </Button>
            ) : null}
          </span>
        )}
      </PanelFoot>
    </Panel>
  );
}

function drawPlaceOf({ role, level, version, weighing }: RankingBoardProps): DrawPlace {
  return { role, level, version, weightingSeed: weighing.seed };
}

type KeepIn = RankingPanelProps["keepIn"];

function keptSorts({ hrefs, ...sorted }: RankingSorts, keepIn: KeepIn): RankingSorts {
  const { name, expected, coverage } = hrefs;
  return { ...sorted, hrefs: { name: keepIn(name), expected: keepIn(expected), coverage: keepIn(coverage) } };
}

function keptPages({ previousHref, nextHref, ...range }: RankingBoardProps["pager"], keepIn: KeepIn) {
  const kept = (href: string | null) => (href === null ? null : keepIn(href));
  return { ...range, previousHref: kept(previousHref), nextHref: kept(nextHref) };
}

const NO_GROUPS: ReadonlyMap<string, ShownGroup> = new Map();

/** The last order drawn among exactly these people. */
function drawOf(draws: readonly ShownDraw[], { ids }: ShownGroup): ShownDraw | null {
  const members = new Set(ids);
  return draws.find(({ order }) => order.length === ids.length && order.every((id) => members.has(id))) ?? null;
}

/** Rows parted by their groups; without a feed, and in another order than that of the points, they are one part. */
function useSections(rows: readonly RankedRow[], feed: PackedFeed | null, { stability, groups }: StabilityState) {
  const byId = useMemo(
    () => (feed === null ? NO_GROUPS : groupsById(feed, stability, groups)),
    [feed, stability, groups],
  );
  return useMemo(() => sectionsOf(rows, byId), [rows, byId]);
}

function withDetail(row: RankedRow, present: Reranked | null, stability: PoolStability | null): RankedRow {
  const place = present?.placeOf(row.id) ?? null;
  return present === null || place === null ? row : { ...row, detail: present.detailAt(place, stability) };
}

type Known = {
  readonly asInProfile: Reranked | null;
  readonly stability: PoolStability | null;
  readonly count: number;
  /** Rows of the server's page, which knows headlines. */
  readonly known: readonly RankedRow[];
};

function movedRows(moved: Reranked, { asInProfile, stability, count, known }: Known): readonly RankedRow[] {
  const byId = new Map(known.map((row) => [row.id, row]));
  return Array.from({ length: Math.min(count, moved.order.length) }, (_, place) => {
    const row = moved.rowAt(place, stability);
    const before = asInProfile?.placeOf(row.id) ?? place;
    return { ...row, headline: byId.get(row.id)?.headline ?? "", climbed: before - place };
  });
}
