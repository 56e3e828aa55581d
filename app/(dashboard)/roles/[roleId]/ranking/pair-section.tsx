"use client";

import { useDeferredValue, useMemo } from "react";
import { UNNAMED } from "@/components/evidence/person-name";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { PairSharesChart } from "@/components/weighing/pair-shares";
import { moveWords, PairSwapChart } from "@/components/weighing/pair-swap";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { weighPair } from "@/lib/domain/scoring/weigh-pair";
import type { WeighedRequirement } from "./ranked-row";
import { candidateOf } from "./rerank";
import type { Weighing } from "./use-weighing";

/** Single sliders that are offered. */
const MOST_OFFERED = 3;

type PairSectionProps = {
  readonly feed: PackedFeed;
  readonly requirements: readonly WeighedRequirement[];
  readonly weights: readonly number[];
  readonly weighing: Weighing;
  readonly onWeigh: (change: Partial<Weighing>) => void;
  readonly onWeight: (place: number, weight: number) => void;
};

/** Two people weighed against each other, under the weights of the sliders as they move. */
export function PairSection({ feed, requirements, weights, weighing, onWeigh, onWeight }: PairSectionProps) {
  // The slider's own movement goes first; this follows as fast as it can.
  const settled = useDeferredValue(weights);
  const [first = null, second = null] = weighing.pair.split(",").map((id) => candidateOf(feed, id));
  const { seed } = weighing;
  const weighed = useMemo(
    () =>
      first === null || second === null || first === second
        ? null
        : weighPair(feed.pool, [first, second], { weights: settled, seed }),
    [feed, first, second, settled, seed],
  );
  const close = () => onWeigh({ pair: "" });
  if (weighed === null || first === null || second === null) {
    return (
      <div className="mb-4">
        <Banner tone="unmet">
          These two cannot be weighed against each other: one has no score, is gone, or nothing weighs anything.{" "}
          <Button size="xs" onClick={close}>
            Close
          </Button>
        </Banner>
      </div>
    );
  }
  const names = [feed.names[first] || UNNAMED, feed.names[second] || UNNAMED] as const;
  return (
    <section aria-label={`${names[0]} and ${names[1]} weighed`} className="mb-4">
      <div className="mb-2 flex flex-wrap items-center gap-2 text-13">
        <h2 className="min-w-0 flex-1 font-semibold text-14 max-md:basis-full">
          {names[0]} and {names[1]}, weighed against each other
        </h2>
        <Button size="xs" onClick={() => onWeigh({ seed: seed + 1 })}>
          Draw again, seed {seed + 1}
        </Button>
        <Button size="xs" tone="ghost" onClick={close}>
          Close
        </Button>
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <PairSharesChart names={names} weighed={weighed} />
        <PairSwapChart names={names} weighed={weighed} requirements={requirements} weights={settled}>
          {weighed.lonely.length === 0 ? null : (
            <p className="mt-3 flex flex-wrap items-center gap-1.5 text-13">
              One slider alone:
              {weighed.lonely.slice(0, MOST_OFFERED).map((move) => (
                <Button key={move.place} size="xs" onClick={() => onWeight(move.place, move.to)}>
                  {moveWords(move, requirements)}
                </Button>
              ))}
            </p>
          )}
        </PairSwapChart>
      </div>
    </section>
  );
}
