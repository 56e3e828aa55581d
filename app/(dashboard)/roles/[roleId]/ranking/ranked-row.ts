import type { Interval } from "@/lib/domain/interval";
import type { ComputedScore, GateOutcome, Points } from "@/lib/domain/scoring/score";

/** One row of a ranking as the table shows it. */
export type RankedRow = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly isSample: boolean;
  /** Place in the list, from 1. */
  readonly position: number;
  /** Null when the score is not computable. */
  readonly points: Points | null;
  readonly coverage: number;
  readonly gate: GateOutcome | null;
  readonly mustHaves: ComputedScore["mustHaves"];
  /** Ranks that the intervals leave open; null until the whole pool is at hand. */
  readonly range: Interval | null;
};

/** A requirement as the sliders show it. */
export type WeighedRequirement = {
  readonly skill: string;
  readonly name: string;
  readonly required: "must" | "strong" | "nice";
  readonly weight: number;
};
