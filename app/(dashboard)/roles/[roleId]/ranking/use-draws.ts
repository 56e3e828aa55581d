import { useEffect, useState } from "react";
import { seededRandom } from "@/lib/domain/random";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { drawWeights, ranksUnder } from "@/lib/domain/scoring/rank-stability";
import type { Draws } from "./rerank";

/** Nobody waits for the draws, so they begin when the slider rests. */
const REST_MILLISECONDS = 150;
/** As long as the browser may be kept from painting. */
const SLICE_MILLISECONDS = 8;
const NONE: Draws = [];

/** Re-weightings that a pool of a size gets: fewer for a large one, whose ranks are told to the nearest dozen anyway. */
function drawCount(candidates: number): number {
  if (candidates <= 1000) return 400;
  return candidates <= 10_000 ? 100 : 40;
}

/** Draws the ranks of those in `order` under many re-weightings, in slices between which the browser paints. The seed is always the
 *  same, so that the same pool shows the same shares. Keeps the last draws until the next are whole; none before the first. */
export function useDraws(feed: PackedFeed | null, weights: readonly number[], order: Uint32Array | null): Draws {
  const [drawn, setDrawn] = useState<{ readonly feed: PackedFeed | null; readonly draws: Draws }>({
    feed: null,
    draws: NONE,
  });
  useEffect(() => {
    if (feed === null || order === null) return;
    let isStopped = false;
    const timer = setTimeout(async () => {
      const members = new Uint8Array(feed.pool.candidates);
      for (const candidate of order) members[candidate] = 1;
      const random = seededRandom(1);
      const draws: Uint32Array[] = [];
      let sliceBegan = performance.now();
      for (let left = drawCount(feed.pool.candidates); left > 0; left -= 1) {
        draws.push(ranksUnder(feed.pool, drawWeights(weights, random), members));
        if (performance.now() - sliceBegan < SLICE_MILLISECONDS) continue;
        await new Promise((resolve) => setTimeout(resolve));
        if (isStopped) return;
        sliceBegan = performance.now();
      }
      setDrawn({ feed, draws });
    }, REST_MILLISECONDS);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [feed, weights, order]);
  return drawn.feed === feed ? drawn.draws : NONE;
}
