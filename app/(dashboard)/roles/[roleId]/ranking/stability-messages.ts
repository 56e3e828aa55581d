import type { PackedPool } from "@/lib/domain/scoring/packed";
import type { RankGroup } from "@/lib/domain/scoring/rank-groups";
import type { PoolStability } from "@/lib/domain/scoring/rank-stability";

/** Asks for the whole pool to be held against the weightings around these weights. */
export type WeighRequest = {
  readonly kind: "weigh";
  /** What the answers are known by. */
  readonly run: number;
  readonly weights: readonly number[];
  readonly seed: number;
  readonly top: number;
  /** Whose single ranks are kept, and how many of them from the top are parted into groups. */
  readonly followed: Uint32Array;
  readonly grouped: number;
};

/** What the page says to the worker: the pool once, then what to weigh; the newest request counts. */
export type StabilityRequest =
  | { readonly kind: "pool"; readonly pool: PackedPool }
  | WeighRequest
  | { readonly kind: "cancel" };

/** What the worker says back. */
export type StabilityAnswer =
  | { readonly kind: "progress"; readonly run: number; readonly done: number; readonly total: number }
  | {
      readonly kind: "done";
      readonly run: number;
      readonly stability: PoolStability;
      readonly groups: readonly RankGroup[];
    };
