import type { Claim } from "@/lib/reference/claims";
import { claimsOn } from "./claims-on";

/** Jobs and people forecast for one country, with how many jobs stand for one person. */
export type SupplyDemand = {
  readonly region: Claim["region"];
  readonly demand: Claim;
  readonly supply: Claim;
  /** Demand over supply by the numbers as published, above 0. */
  readonly ratio: number;
};

/** Countries of which both sides are forecast for 2027, the tightest first; none where nobody claims both. */
export function supplyDemand(claims: readonly Claim[]): readonly SupplyDemand[] {
  const demands = claimsOn(claims, { metric: "ai_talent_demand_2027" });
  const regions = [...new Set(demands.map(({ region }) => region))];
  const rows = regions.flatMap((region) => {
    const [demand] = demands.filter((claim) => claim.region === region);
    const [supply] = claimsOn(claims, { metric: "ai_talent_supply_2027", region });
    if (!demand?.mid || !supply?.mid) return [];
    return [{ region, demand, supply, ratio: demand.mid / supply.mid }];
  });
  return rows.sort((a, b) => b.ratio - a.ratio || (a.region < b.region ? -1 : 1));
}
