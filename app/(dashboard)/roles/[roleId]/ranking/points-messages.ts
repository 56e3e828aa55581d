import type { Keys } from "@/lib/domain/scoring/block-desk";
import type { UnusualAnswers } from "@/lib/domain/scoring/unusual-answers";

/** What the worker that ranks says to those that add up points for it: the pool once, then block after block. */
export type PointsRequest = { readonly kind: "pool"; readonly unusual: UnusualAnswers } | BlockRequest;

/** Asks for everybody's places on the scale under the block of weightings that begins with `first`. */
export type BlockRequest = {
  readonly kind: "block";
  /** What a question and its answer are known by. */
  readonly question: number;
  readonly weights: readonly number[];
  readonly seed: number;
  readonly first: number;
  readonly room: Keys;
};

export type PointsAnswer = { readonly question: number; readonly keys: Keys };
