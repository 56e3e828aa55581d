import type { Interval } from "@/lib/domain/interval";
import type { RankStability } from "@/lib/domain/scoring/rank-stability";
import type { ComputedScore, GateOutcome, Points } from "@/lib/domain/scoring/score";
import type { WidthCauses } from "@/lib/domain/scoring/width-causes";

/** What is known of a row once the whole pool is in the browser. */
export type RankDetail = {
  /** Why the interval is as wide as it is. */
  readonly causes: WidthCauses;
  /** How the rank among all holds when weights move; null until that is known. */
  readonly stability: RankStability | null;
  /** Ranks of those whom the intervals do not tell apart from this person. */
  readonly open: Interval;
};

/** One row of a ranking as the table shows it. */
export type RankedRow = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly isSample: boolean;
  /** Place in the list, from 1. */
  readonly position: number;
  /** Places gained (above 0) or lost against the weights of the profile. */
  readonly climbed: number;
  /** Null when the score is not computable. */
  readonly points: Points | null;
  readonly coverage: number;
  readonly gate: GateOutcome | null;
  readonly mustHaves: ComputedScore["mustHaves"];
  readonly detail: RankDetail | null;
};

/** A requirement as the sliders show it. */
export type WeighedRequirement = {
  readonly skill: string;
  readonly name: string;
  readonly required: "must" | "strong" | "nice";
  readonly weight: number;
};
