import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";
import { claimsOn, rangeOf, sumOfRanges } from "./claims-on";

/** How many positions are claimed for a layer or a region. */
export type Positions = {
  /** "1", or the region as claims name it. */
  readonly key: string;
  readonly label: string;
  /** The best founded first; several stand beside each other. */
  readonly claims: readonly Claim[];
};

const LAYERS = [
  { key: "1", label: "Core research", metric: "positions_layer1_core_research" },
  { key: "2", label: "ML engineering", metric: "positions_layer2_ml_engineering" },
  { key: "3", label: "AI applications", metric: "positions_layer3_ai_applications" },
] as const;

const REGIONS = [
  { key: "US national", label: "United States" },
  { key: "China", label: "China" },
  { key: "Europe", label: "Europe" },
  { key: "Rest of World", label: "Rest of the world" },
] as const;

/** Positions of the three layers of AI work, worldwide. */
export function positionsByLayer(claims: readonly Claim[]): readonly Positions[] {
  return LAYERS.map(({ key, label, metric }) => ({ key, label, claims: claimsOn(claims, { metric }) }));
}

/** Core positions in each region. */
export function positionsByRegion(claims: readonly Claim[]): readonly Positions[] {
  return REGIONS.map(({ key, label }) => ({
    key,
    label,
    claims: claimsOn(claims, { metric: "core_ai_positions", region: key, role: null }),
  }));
}

/** The total of core positions as it is claimed, apart from what the regions add up to. */
export function claimedTotal(claims: readonly Claim[]): Claim | null {
  return claimsOn(claims, { metric: "core_ai_positions", region: "Global", role: null })[0] ?? null;
}

/** What the best founded claims of several rows add up to; null where one row has no number. */
export function sumOfPositions(rows: readonly Positions[]): Interval | null {
  return sumOfRanges(rows.map(({ claims: [best] }) => (best === undefined ? null : rangeOf(best))));
}
