import { useCallback, useEffect, useRef, useState } from "react";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import type { RankGroup } from "@/lib/domain/scoring/rank-groups";
import type { PoolStability } from "@/lib/domain/scoring/rank-stability";
import type { StabilityAnswer, StabilityRequest } from "./stability-messages";

/** People from the top whose single ranks are kept, and who are told apart or grouped. */
const FOLLOWED = 1000;

export type StabilityState = {
  readonly stability: PoolStability | null;
  /** From the top, as far as people are followed. */
  readonly groups: readonly RankGroup[];
  /** Weightings done while somebody waits for them; null when nobody does. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Why there are no ranks, when they cannot be worked out. */
  readonly problem: string | null;
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

/** A worker's program is a file of its own, which a page fetches when it has a pool. */
function startWorker(): Worker {
  return new Worker(new URL("./stability-worker.ts", import.meta.url));
}

type Found = Pick<StabilityState, "stability" | "groups"> & { readonly feed: PackedFeed };
type Told = Pick<StabilityState, "progress" | "problem">;
const QUIET: Told = { progress: null, problem: null };

/** Has the whole pool held against a thousand weightings beside the page; the last result stays until the next is whole. */
export function useStability({ feed, weights, everybody, shown, seed, top }: StabilityNeeds): StabilityState {
  const [found, setFound] = useState<Found | null>(null);
  const [told, setTold] = useState<Told>(QUIET);
  const send = useRef<(request: StabilityRequest) => void>(() => undefined);
  const run = useRef(0);
  const shownKey = shown.join();
  useEffect(() => {
    if (feed === null) return;
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<StabilityAnswer>) => {
      if (data.kind === "done") setFound({ feed, stability: data.stability, groups: data.groups });
      // A run that was given up may have told how far it was on its way out.
      if (data.run === run.current)
        setTold(data.kind === "done" ? QUIET : { progress: { done: data.done, total: data.total }, problem: null });
    };
    worker.onerror = () => {
      setTold({
        progress: null,
        problem: "Ranks could not be held against other weights. Reload the page to try again.",
      });
    };
    send.current = (request) => worker.postMessage(request);
    send.current({ kind: "pool", pool: feed.pool });
    return () => {
      send.current = () => undefined;
      worker.terminate();
      setTold(QUIET);
    };
  }, [feed]);
  useEffect(() => {
    if (feed === null || everybody === null) return;
    run.current += 1;
    const followed = followedOf(everybody, shownKey === "" ? [] : shownKey.split(",").map(Number));
    const grouped = Math.min(FOLLOWED, everybody.length);
    send.current({ kind: "weigh", run: run.current, weights, seed, top, followed, grouped });
  }, [feed, weights, everybody, shownKey, seed, top]);
  const cancel = useCallback(() => {
    run.current += 1;
    send.current({ kind: "cancel" });
    setTold(QUIET);
  }, []);
  const own = found !== null && found.feed === feed ? found : null;
  return { stability: own?.stability ?? null, groups: own?.groups ?? [], ...told, cancel };
}
