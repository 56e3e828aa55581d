"use client";

import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { StickyColumn } from "@/components/ui/sticky-column";
import { mustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import { MustHavePanel } from "./must-have-panel";
import type { RankedRow, WeighedRequirement } from "./ranked-row";
import { RankingPanel } from "./ranking-panel";
import type { RankingSorts } from "./ranking-table";
import { type RankingFilters, rerank } from "./rerank";
import { SaveWeights } from "./save-weights";
import { StabilityPanel } from "./stability-panel";
import { useDraws } from "./use-draws";
import { useFeed } from "./use-feed";
import { WeightSliders } from "./weight-sliders";

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
  /** People whom the filters let through, and all there are. */
  readonly shown: string;
  readonly total: number;
  /** What the filters ask, in words; empty without any. */
  readonly filterWords: string;
  readonly poolSize: number;
  readonly filters: RankingFilters;
  readonly feedAddress: string;
  /** Where the ranking is had as CSV, by the weights of the profile. */
  readonly exportAddress: string;
  readonly sorts: RankingSorts;
  /** Paging of the list as the server sorted it. */
  readonly pager: ReactNode;
};

/** The ranking with its sliders: the server's page first, and the browser's order as soon as a weight moves. */
export function RankingBoard(props: RankingBoardProps) {
  const { requirements, poolSize } = props;
  const { gate, coverage } = props.filters;
  const profileWeights = useMemo(() => requirements.map(({ weight }) => weight), [requirements]);
  const [weights, setWeights] = useState(profileWeights);
  const { feed, problem, load } = useFeed(props.feedAddress);
  // Two memos: moving a weight changes nothing about the order of the profile.
  const present = useMemo(
    () => (feed === null ? null : rerank(feed, weights, { gate, coverage })),
    [feed, weights, gate, coverage],
  );
  const asInProfile = useMemo(
    () => (feed === null ? null : rerank(feed, profileWeights, { gate, coverage })),
    [feed, profileWeights, gate, coverage],
  );
  const draws = useDraws(feed, weights, present?.order ?? null);
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
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_272px] print:block">
      <div className="min-w-0">
        {problem === null ? null : <Banner tone="unmet">{problem}</Banner>}
        <RankingPanel
          {...props}
          present={present}
          asInProfile={asInProfile}
          draws={draws}
          movedWeights={isMoved ? weights : null}
        />
      </div>
      <StickyColumn>
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
        {feed === null || present === null || present.order.length < 2 ? null : (
          <StabilityPanel feed={feed} draws={draws} open={present.detailAt(0, draws).open} />
        )}
        {costs === null ? null : <MustHavePanel costs={costs} requirements={requirements} />}
      </StickyColumn>
    </div>
  );
}
