import type { Claim } from "@/lib/reference/claims";

/** What is claimed about one layer of the market; null where nobody claims it. */
export type LayerClaims = {
  /** How many positions there are in the world. */
  readonly positions: Claim | null;
  /** How many apply for one of them. */
  readonly applicants: Claim | null;
};

/** Those of `claims` that are about a layer, from core research (1) to applications (3); other numbers have none. */
export function layerClaims(claims: readonly Claim[], layer: number): LayerClaims {
  const find = (start: string) => claims.find(({ metric }) => metric.startsWith(start)) ?? null;
  return { positions: find(`positions_layer${layer}_`), applicants: find(`applicants_per_position_tier${layer}`) };
}
