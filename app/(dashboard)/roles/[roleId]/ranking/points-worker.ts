import { type LaneScorer, makeLaneScorer } from "@/lib/domain/scoring/rank-lanes";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import type { UnusualAnswers } from "@/lib/domain/scoring/unusual-answers";
import type { BlockRequest, PointsAnswer, PointsRequest } from "./points-messages";

// Adds up points on another processor for the worker that ranks; most of a large pool's time is that.

let unusual: UnusualAnswers | null = null;
let prepared: { readonly weights: string; readonly seed: number; readonly score: LaneScorer } | null = null;

/** The same weights draw the same weightings, here as there. */
function scorerOf(pool: UnusualAnswers, { weights, seed }: BlockRequest): LaneScorer {
  const key = weights.join();
  if (prepared?.weights !== key || prepared.seed !== seed)
    prepared = { weights: key, seed, score: makeLaneScorer(pool, weightingsAround(weights, seed)) };
  return prepared.score;
}

self.addEventListener("message", ({ data }: MessageEvent<PointsRequest>) => {
  if (data.kind === "pool") unusual = data.unusual;
  else if (unusual !== null) {
    scorerOf(unusual, data)(data.first, data.room);
    const answer: PointsAnswer = { question: data.question, keys: data.room };
    self.postMessage(answer, { transfer: [data.room.buffer] });
  }
});
