import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { Claim } from "@/lib/reference/claims";

/** How many claims of each kind stand on a role's page; all others are one search away in the reference. */
const MOST = { national: 3, posted: 2, elsewhere: 2, market: 5 } as const;

/** How many records, postings or people a claim rests on, as its source says; null where it does not say. */
export function sampleSize(claim: Pick<Claim, "sourceName">): number | null {
  const [, digits] = /\bn=([\d,]+)/.exec(claim.sourceName) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

/** Puts the best founded claim first: better grades, then larger samples; the id makes the order one order. */
export function byTrust(a: Claim, b: Claim): number {
  return (
    a.confidence.localeCompare(b.confidence) || (sampleSize(b) ?? 0) - (sampleSize(a) ?? 0) || (a.id < b.id ? -1 : 1)
  );
}

function firstOfEach(sorted: readonly Claim[], key: (claim: Claim) => string): readonly Claim[] {
  return [...new Map(sorted.toReversed().map((claim) => [key(claim), claim])).values()].sort(byTrust);
}

function claimsOf(claims: readonly Claim[], role: string, metric: string): readonly Claim[] {
  return claims.filter((claim) => claim.role === role && claim.metric === metric).sort(byTrust);
}

/** Base pay a year for a role: the US market as each source gives it, what frontier labs post, and other countries. Sources are kept
 *  apart; of one source only the level that fits the role's default level best. An unknown role has none. */
export function payClaims(claims: readonly Claim[], role: string): readonly Claim[] {
  const level = defaultLevel(role);
  const distance = (claim: Claim) => (claim.level === level ? 0 : 1);
  const base = claimsOf(claims, role, "base_salary")
    .filter((claim) => claim.companyType === "all" && claim.unit.endsWith("/year"))
    .filter((claim) => claim.level === level || claim.level === "all")
    .sort((a, b) => distance(a) - distance(b) || byTrust(a, b));
  const source = ({ sourceName }: Claim) => sourceName.split(/,| -- |:/)[0] ?? sourceName;
  const national = firstOfEach(
    base.filter(({ region }) => region === "US national"),
    source,
  );
  const elsewhere = firstOfEach(
    base.filter(({ region }) => !region.startsWith("US")),
    ({ region }) => region,
  );
  return [
    ...national.slice(0, MOST.national),
    ...claimsOf(claims, role, "base_salary_posted_median_of_ranges").slice(0, MOST.posted),
    ...elsewhere.slice(0, MOST.elsewhere),
  ];
}

/** How many times the best-founded US figure frontier labs post, by the middles, the highest first; null where either is missing. */
export function labPremium(pay: readonly Claim[]): number | null {
  const national = pay.find(({ metric, region }) => metric === "base_salary" && region === "US national");
  const posted = pay.filter(({ companyType, unit }) => companyType === "frontier-lab" && unit === national?.unit);
  const highest = Math.max(0, ...posted.map(({ mid }) => mid ?? 0));
  return national?.mid && highest > 0 ? highest / national.mid : null;
}

/** How long postings for the role stayed open; null where nobody claims it. */
export function timeOnMarket(claims: readonly Claim[], role: string): Claim | null {
  return claimsOf(claims, role, "posting_lifetime").find(({ mid, low }) => mid !== null || low !== null) ?? null;
}

/** How long postings of all roles stayed open, to hold a role's time against; null where nobody claims it. */
export function timeOnMarketOfAll(claims: readonly Claim[]): Claim | null {
  const all = claims.filter(({ metric, role, mid }) => metric === "posting_lifetime" && role === null && mid !== null);
  return all.sort(byTrust)[0] ?? null;
}

const MARKET_METRICS = [
  "time_to_fill",
  "time_to_hire_before",
  "time_to_hire_after",
  "supply_demand_ratio",
  "talent_shortage_horizon",
  "open_postings_count",
  "posting_growth_yoy",
] as const;

/** Claims on how hard the role is to fill besides the time on the market: time to fill, supply, openings, growth. */
export function scarcityClaims(claims: readonly Claim[], role: string): readonly Claim[] {
  return MARKET_METRICS.flatMap((metric) => claimsOf(claims, role, metric).slice(0, 1)).slice(0, MOST.market);
}
