import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { countMustHaves, GATE_FAILED, GATE_OPEN, rankByExpected, scorePool } from "@/lib/domain/scoring/packed";
import { decodeFeed, type PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { rankRange } from "@/lib/domain/scoring/rank-range";
import type { GateOutcome } from "@/lib/domain/scoring/score";
import type { RankedRow } from "./ranked-row";

type Filters = { readonly gate: GateOutcome | null; readonly coverage: number };

/** The pool under the present weights. */
export type Reranked = {
  /** People who pass the filters. */
  readonly total: number;
  /** The best of them, up to the number asked for. */
  readonly rows: (count: number) => readonly RankedRow[];
  /** Ranks that a candidate may hold, by id; null for one who is not in the feed. */
  readonly rangeOf: (candidateId: string) => RankedRow["range"];
};

function gateWord(gate: number | undefined): GateOutcome {
  if (gate === GATE_FAILED) return "failed";
  return gate === GATE_OPEN ? "verify" : "passed";
}

function rerank(feed: PackedFeed, weights: readonly number[], filters: Filters): Reranked | null {
  const scores = scorePool(feed.pool, weights);
  if (scores === null) return null;
  const order = rankByExpected(scores.expected).filter((candidate) => {
    if (filters.gate !== null && gateWord(scores.gate[candidate]) !== filters.gate) return false;
    return (scores.coverage[candidate] ?? 0) * 100 >= filters.coverage;
  });
  const pointsOf = (candidate: number) => ({
    proven: scores.proven[candidate] ?? 0,
    expected: scores.expected[candidate] ?? 0,
    possible: scores.possible[candidate] ?? 0,
  });
  const ranked = { order, ...scores };
  const placeOf = new Map(Array.from(order, (candidate, place) => [feed.candidateIds[candidate] ?? "", place]));
  const rows = (count: number) =>
    [...order.subarray(0, count)].map(
      (candidate, index): RankedRow => ({
        id: feed.candidateIds[candidate] ?? "",
        name: feed.names[candidate] ?? "",
        headline: "",
        isSample: false,
        position: index + 1,
        points: pointsOf(candidate),
        coverage: scores.coverage[candidate] ?? 0,
        gate: gateWord(scores.gate[candidate]),
        mustHaves: countMustHaves(feed.pool, weights, candidate),
        range: rankRange(ranked, index),
      }),
    );
  const rangeOf = (id: string) => {
    const place = placeOf.get(id);
    return place === undefined ? null : rankRange(ranked, place);
  };
  return { total: order.length, rows, rangeOf };
}

type FeedState = { readonly feed: PackedFeed | null; readonly problem: string | null; readonly load: () => void };

/** The feed at `address`, fetched when `load` is first called and kept; a failure says so and may be tried again. */
export function useFeed(address: string): FeedState {
  const [feed, setFeed] = useState<PackedFeed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef<string | null>(null);

  const load = useCallback(() => {
    if (asked.current === address) return;
    asked.current = address;
    setProblem(null);
    fetch(address)
      .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error(String(response.status)))))
      .then((bytes) => (asked.current === address ? setFeed(decodeFeed(bytes)) : undefined))
      .catch(() => {
        asked.current = null;
        setProblem(
          "The pool could not be fetched, so the order is still that of the profile. Move a weight to try again.",
        );
      });
  }, [address]);

  // The feed of another filter is not this one.
  useEffect(() => {
    const loaded = asked.current;
    if (loaded === null || loaded === address) return;
    setFeed(null);
    load();
  }, [address, load]);

  return { feed, problem, load };
}

/** Ranks the feed again whenever weights or filters change; null until it is there. */
export function useReranked(feed: PackedFeed | null, weights: readonly number[], filters: Filters): Reranked | null {
  const { gate, coverage } = filters;
  return useMemo(
    () => (feed === null ? null : rerank(feed, weights, { gate, coverage })),
    [feed, weights, gate, coverage],
  );
}
