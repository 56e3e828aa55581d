import { useCallback, useEffect, useRef, useState } from "react";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { groupsOf, type RankGroup } from "@/lib/domain/scoring/rank-groups";
import { makeStability, type PoolStability } from "@/lib/domain/scoring/rank-stability";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";

/** People from the top whose single ranks are kept, and who are told apart or grouped. */
const FOLLOWED = 1000;
/** A pool up to this size is held against a thousand weightings between two movements of a slider. */
const SMALL_POOL = 2000;
/** A larger one begins when the slider rests. */
const REST_MILLISECONDS = 150;
/** As long as the browser may be kept from painting. */
const SLICE_MILLISECONDS = 8;

export type StabilityState = {
  readonly stability: PoolStability | null;
  /** From the top, as far as people are followed. */
  readonly groups: readonly RankGroup[];
  /** Weightings done while a large pool is being held against them; null when nobody waits. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Gives up the run that is under way; the last result stays. */
  readonly cancel: () => void;
};

type StabilityNeeds = {
  readonly feed: PackedFeed | null;
  readonly weights: readonly number[];
  /** Everybody, best first, whomever filters hide. */
  readonly everybody: Uint32Array | null;
  /** Places in the feed of those on the page: their ranks are kept too. */
  readonly shown: readonly number[];
  readonly seed: number;
  readonly top: number;
};

/** The first thousand of the order, then who is on the page besides. */
function followedOf(everybody: Uint32Array, shown: readonly number[]): Uint32Array {
  const first = everybody.slice(0, FOLLOWED);
  const known = new Set(first);
  return Uint32Array.from([...first, ...shown.filter((candidate) => !known.has(candidate))]);
}

/** Goes on in slices, between which the browser paints; `between` says whether to. False when it was stopped. */
async function stepThrough(step: () => number, total: number, between: (done: number) => boolean): Promise<boolean> {
  let sliceBegan = performance.now();
  for (let done = step(); done < total; done = step()) {
    if (performance.now() - sliceBegan < SLICE_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!between(done)) return false;
    sliceBegan = performance.now();
  }
  return between(total);
}

type Found = { readonly feed: PackedFeed; readonly stability: PoolStability; readonly groups: readonly RankGroup[] };

/** Holds the whole pool against a thousand weightings, in slices between which the browser paints; the last result stays until the next is whole. */
export function useStability({ feed, weights, everybody, shown, seed, top }: StabilityNeeds): StabilityState {
  const [found, setFound] = useState<Found | null>(null);
  const [progress, setProgress] = useState<StabilityState["progress"]>(null);
  const stop = useRef<() => void>(() => undefined);
  const shownKey = shown.join();
  useEffect(() => {
    if (feed === null || everybody === null) return;
    const isLarge = feed.pool.candidates > SMALL_POOL;
    let isStopped = false;
    const timer = setTimeout(
      async () => {
        const followed = followedOf(everybody, shownKey === "" ? [] : shownKey.split(",").map(Number));
        const weightings = weightingsAround(weights, seed);
        const { step, result } = makeStability(feed.pool, { weightings, top, followed });
        const total = weightings.count;
        const isWhole = await stepThrough(step, total, (done) => {
          if (isLarge && !isStopped) setProgress({ done, total });
          return !isStopped;
        });
        if (!isWhole) return;
        const groups = groupsOf(result, Math.min(FOLLOWED, everybody.length));
        setFound({ feed, stability: result, groups });
        setProgress(null);
      },
      isLarge ? REST_MILLISECONDS : 0,
    );
    stop.current = () => {
      isStopped = true;
      clearTimeout(timer);
      setProgress(null);
    };
    return stop.current;
  }, [feed, weights, everybody, shownKey, seed, top]);
  const cancel = useCallback(() => stop.current(), []);
  const own = found !== null && found.feed === feed ? found : null;
  return { stability: own?.stability ?? null, groups: own?.groups ?? [], progress, cancel };
}
