"use client";

import { type ReactNode, useEffect, useMemo, useState } from "react";
import { BulkBar } from "@/app/(dashboard)/candidates/bulk-bar";
import { useSelection } from "@/app/(dashboard)/candidates/use-selection";
import { IntervalKey } from "@/components/evidence/interval-key";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { mustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import type { GateOutcome } from "@/lib/domain/scoring/score";
import { formatCount } from "@/lib/format";
import { MustHavePanel } from "./must-have-panel";
import type { RankedRow, WeighedRequirement } from "./ranked-row";
import { type RankingSorts, RankingTable } from "./ranking-table";
import { SaveWeights } from "./save-weights";
import { type Reranked, useFeed, useReranked } from "./use-reranking";
import { WeightSliders } from "./weight-sliders";

const PAGE = 50;
/** Pools up to this size are fetched at once, so that ranks and the cost of must-haves stand there without a touch. */
const FETCHED_AT_ONCE = 5000;

export type RankingBoardProps = {
  readonly role: string;
  readonly roleTitle: string;
  /** Role and level as the addresses of candidate and comparison carry them. */
  readonly placeQuery: string;
  readonly version: number;
  readonly requirements: readonly WeighedRequirement[];
  readonly rows: readonly RankedRow[];
  readonly poolSize: number;
  readonly filters: { readonly gate: GateOutcome | null; readonly coverage: number };
  readonly feedAddress: string;
  readonly sorts: RankingSorts;
  /** Paging of the list as the server sorted it. */
  readonly pager: ReactNode;
};

/** The ranking with its sliders: the server's page first, and the browser's order as soon as a weight moves. */
export function RankingBoard(props: RankingBoardProps) {
  const { requirements, filters, poolSize } = props;
  const profileWeights = useMemo(() => requirements.map(({ weight }) => weight), [requirements]);
  const [weights, setWeights] = useState(profileWeights);
  const { feed, problem, load } = useFeed(props.feedAddress);
  const reranked = useReranked(feed, weights, filters);
  const costs = useMemo(() => (feed === null ? null : mustHaveCosts(feed.pool, weights)), [feed, weights]);
  const isMoved = weights.some((weight, place) => weight !== profileWeights[place]);

  useEffect(() => setWeights(profileWeights), [profileWeights]);
  useEffect(() => {
    if (poolSize <= FETCHED_AT_ONCE) load();
  }, [poolSize, load]);

  function changeWeight(place: number, weight: number): void {
    load();
    setWeights((before) => before.with(place, weight));
  }

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_272px]">
      <div className="min-w-0">
        {problem === null ? null : <Banner tone="unmet">{problem}</Banner>}
        <RankingPanel {...props} reranked={reranked} isMoved={isMoved} />
      </div>
      <div className="grid gap-4">
        <WeightSliders
          version={props.version}
          requirements={requirements}
          weights={weights}
          onChange={changeWeight}
          onApproach={load}
        >
          <SaveWeights
            role={props.role}
            version={props.version}
            requirements={requirements}
            weights={weights}
            onReset={() => setWeights(profileWeights)}
          />
        </WeightSliders>
        {costs === null ? null : <MustHavePanel costs={costs} requirements={requirements} />}
      </div>
    </div>
  );
}

type RankingPanelProps = RankingBoardProps & { readonly reranked: Reranked | null; readonly isMoved: boolean };

function RankingPanel({ reranked, isMoved, ...props }: RankingPanelProps) {
  const { selected, toggle, clear } = useSelection();
  const [count, setCount] = useState(PAGE);
  const moved = isMoved ? reranked : null;
  const rows = useMemo(() => {
    if (moved === null) return props.rows.map((row) => ({ ...row, range: reranked?.rangeOf(row.id) ?? null }));
    const known = new Map(props.rows.map((row) => [row.id, row]));
    return moved.rows(count).map((row) => ({ ...row, headline: known.get(row.id)?.headline ?? "" }));
  }, [moved, reranked, props.rows, count]);
  const caption = `${props.roleTitle}, ${moved === null ? "by the profile's weights" : "by the weights set here"}`;
  const sorts = moved === null ? props.sorts : { ...props.sorts, sort: "expected", direction: "descending" as const };

  return (
    <Panel>
      <BulkBar selected={selected} compareQuery={props.placeQuery} onClear={clear} />
      <RankingTable
        caption={caption}
        rows={rows}
        sorts={sorts}
        candidateQuery={props.placeQuery}
        selected={selected}
        onToggle={toggle}
      />
      <PanelFoot>
        <IntervalKey />
        {moved === null ? (
          props.pager
        ) : (
          <span className="ml-auto flex items-center gap-2">
            <span aria-live="polite">
              1 to {formatCount(rows.length)} of {formatCount(moved.total)}, weights changed
            </span>
            {rows.length < moved.total ? (
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
