import { sampleSize } from "@/lib/domain/market/role-claims";
import type { Claim } from "@/lib/reference/claims";

/** What claims say about the people in a country and about their pay for one role. */
export type Region = {
  readonly country: string;
  /** Claims on how many such people or posts there are, better grades first. */
  readonly people: readonly Claim[];
  /** The best-founded claim on base pay a year for the role; null where nobody claims it. */
  readonly pay: Claim | null;
};

const PEOPLE_METRICS = [
  "core_ai_positions",
  "ai_talent_supply_2027",
  "ai_talent_demand_2027",
  "ai_talent_demand",
  "ai_talent_concentration",
  "top_tier_origin_share",
  "elite_origin_share",
] as const;

/** What each of these metrics counts, in words. */
export const peopleMetricWords: Readonly<Record<string, string>> = {
  core_ai_positions: "core AI posts",
  ai_talent_supply_2027: "AI people expected in 2027",
  ai_talent_demand_2027: "AI people wanted in 2027",
  ai_talent_demand: "AI people wanted",
  ai_talent_concentration: "of LinkedIn members with AI engineering skills",
  top_tier_origin_share: "of top-tier AI researchers come from there",
  elite_origin_share: "of the top 2 % of AI researchers come from there",
};

/** Where a claim holds, as a country: "US-Seattle" and "US national" are the US; what is no country is null. */
export function countryOf(region: string): string | null {
  const [country = ""] = region.split(/[- ]/);
  if (/^(?:Global|Not|Rest|Europe|US\/UK\/Canada)/.test(region)) return null;
  return country === "South" ? "South Korea" : country;
}

function byTrust(a: Claim, b: Claim): number {
  return (
    a.confidence.localeCompare(b.confidence) || (sampleSize(b) ?? 0) - (sampleSize(a) ?? 0) || (a.id < b.id ? -1 : 1)
  );
}

function payOf(role: string, claims: readonly Claim[]): Claim | null {
  const base = claims.filter(
    ({ metric, role: of, unit, companyType }) =>
      metric === "base_salary" && of === role && unit.endsWith("/year") && companyType === "all",
  );
  const isNational = ({ region }: Claim) => Number(countryOf(region) === region || region.endsWith("national"));
  return base.toSorted((a, b) => isNational(b) - isNational(a) || byTrust(a, b))[0] ?? null;
}

/**
 * The countries that some claim names as holding such people, or gives pay for, most claims on people first. `claims` are those
 * in force. What a source says of the world or of a continent is left out: nobody can be met there.
 */
export function regionsFor(role: string, claims: readonly Claim[]): readonly Region[] {
  const countries = new Set(claims.flatMap(({ region }) => countryOf(region) ?? []));
  return [...countries]
    .map((country) => {
      const here = claims.filter(({ region }) => countryOf(region) === country);
      const people = here.filter(
        ({ metric, role: of }) => PEOPLE_METRICS.some((known) => known === metric) && (of === null || of === role),
      );
      return { country, people: people.toSorted(byTrust), pay: payOf(role, here) };
    })
    .filter(({ people, pay }) => people.length > 0 || pay !== null)
    .sort((a, b) => b.people.length - a.people.length || (a.country < b.country ? -1 : 1));
}
