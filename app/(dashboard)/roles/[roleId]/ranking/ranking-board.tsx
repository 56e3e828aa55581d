"use client";

import { type ComponentProps, lazy, Suspense, useEffect, useMemo, useState } from "react";
import { Banner } from "@/components/ui/banner";
import type { Pager } from "@/components/ui/pager";
import { StickyColumn } from "@/components/ui/sticky-column";
import { mustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import type { ShownDraw } from "./group-head";
import { MustHavePanel } from "./must-have-panel";
import type { RankedRow, WeighedRequirement } from "./ranked-row";
import { RankingPanel } from "./ranking-panel";
import type { RankingSorts } from "./ranking-table";
import { candidateOf, type RankingFilters, rerank } from "./rerank";
import { SaveWeights } from "./save-weights";
import { StabilityPanel } from "./stability-panel";
import { useFeed } from "./use-feed";
import { useStability } from "./use-stability";
import { useWeighing, type Weighing } from "./use-weighing";
import { WeightSliders } from "./weight-sliders";

/** Fetched when two people are weighed against each other: most visits never do. */
const PairSection = lazy(async () => ({ default: (await import("./pair-section")).PairSection }));

/** Pools up to this size are fetched at once, so that ranks and the cost of must-haves stand there without a touch. */
const FETCHED_AT_ONCE = 5000;

type Weights = readonly number[];

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
  /** Orders drawn for groups of this role, newest first. */
  readonly draws: readonly ShownDraw[];
  readonly level: string;
  /** Pair, seed and top as the address has them. */
  readonly weighing: Weighing;
  /** Whether the server's page is in the order of expected points, best first. */
  readonly isInOrder: boolean;
  readonly feedAddress: string;
  /** Where the ranking is had as CSV, by the weights of the profile. */
  readonly exportAddress: string;
  readonly sorts: RankingSorts;
  /** Paging of the list as the server sorted it. */
  readonly pager: ComponentProps<typeof Pager>;
};

/** The pool under the weights of the sliders and under the profile's; all null until it is there. */
function useRankedPool(
  { feedAddress, poolSize, filters, rows, weighing }: RankingBoardProps,
  weights: Weights,
  inProfile: Weights,
) {
  const { gate, coverage } = filters;
  const { feed, problem, load } = useFeed(feedAddress);
  // Two memos: moving a weight changes nothing about the order of the profile.
  const present = useMemo(
    () => (feed === null ? null : rerank(feed, weights, { gate, coverage })),
    [feed, weights, gate, coverage],
  );
  const asInProfile = useMemo(
    () => (feed === null ? null : rerank(feed, inProfile, { gate, coverage })),
    [feed, inProfile, gate, coverage],
  );
  const shown = useMemo(
    () => (feed === null ? [] : rows.map(({ id }) => candidateOf(feed, id)).filter((place) => place !== null)),
    [feed, rows],
  );
  useEffect(() => {
    if (poolSize <= FETCHED_AT_ONCE || weighing.pair !== "") load();
  }, [poolSize, weighing.pair, load]);
  return { feed, problem, load, present, asInProfile, shown };
}

/** The ranking with its sliders: the server's page first, and the browser's order as soon as a weight moves. */
export function RankingBoard(props: RankingBoardProps) {
  const { requirements } = props;
  const profileWeights = useMemo(() => requirements.map(({ weight }) => weight), [requirements]);
  const [weights, setWeights] = useState<Weights>(profileWeights);
  const pool = useRankedPool(props, weights, profileWeights);
  const { feed, present, load } = pool;
  const { weighing, weigh, keepIn } = useWeighing(props.weighing);
  const { seed, top } = weighing;
  const run = useStability({ feed, weights, shown: pool.shown, seed, top, everybody: present?.everybody ?? null });
  const costs = useMemo(() => (feed === null ? null : mustHaveCosts(feed.pool, weights)), [feed, weights]);
  const isMoved = weights.some((weight, place) => weight !== profileWeights[place]);

  useEffect(() => setWeights(profileWeights), [profileWeights]);

  function changeWeight(place: number, weight: number): void {
    load();
    setWeights((before) => before.with(place, weight));
  }

  function weighPair(pair: string): void {
    load();
    weigh({ pair });
  }

  const sliders = { version: props.version, requirements, weights };
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_272px] print:block">
      <div className="min-w-0">
        {pool.problem === null ? null : <Banner tone="unmet">{pool.problem}</Banner>}
        {feed === null || weighing.pair === "" ? null : (
          <Suspense>
            <PairSection {...{ feed, requirements, weights, weighing }} onWeigh={weigh} onWeight={changeWeight} />
          </Suspense>
        )}
        <RankingPanel
          {...props}
          onPair={weighPair}
          keepIn={keepIn}
          present={present}
          asInProfile={pool.asInProfile}
          run={run}
          feed={feed}
          movedWeights={isMoved ? weights : null}
        />
      </div>
      <StickyColumn>
        <WeightSliders {...sliders} onChange={changeWeight} onApproach={load}>
          <SaveWeights role={props.role} {...sliders} onReset={() => setWeights(profileWeights)} />
        </WeightSliders>
        {feed === null || feed.pool.candidates < 2 ? null : (
          <StabilityPanel feed={feed} run={run} weighing={weighing} onWeigh={weigh} />
        )}
        {costs === null ? null : (
          <MustHavePanel
            {...{ costs, requirements }}
            href={`/roles/${props.role}/requirement-cost?level=${props.level}`}
          />
        )}
      </StickyColumn>
    </div>
  );
}
