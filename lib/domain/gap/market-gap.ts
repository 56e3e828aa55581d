import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";

/** What claims say of demand and supply, in the order in which the page shows them. */
export const ROLE_MEASURES = [
  { metric: "supply_demand_ratio", side: "cover", label: "Candidates per opening" },
  { metric: "open_postings_count", side: "demand", label: "Open postings" },
  { metric: "posting_growth_yoy", side: "demand", label: "Postings, growth in a year" },
  { metric: "annual_openings", side: "demand", label: "Openings a year" },
  { metric: "employment_projected", side: "demand", label: "Jobs projected" },
  { metric: "employment", side: "supply", label: "Employed" },
  { metric: "field_headcount", side: "supply", label: "People in the field" },
] as const;

export const REGION_MEASURES = [
  { metric: "core_ai_positions", side: "demand", label: "Core positions" },
  { metric: "ai_talent_demand_2027", side: "demand", label: "Demand 2027" },
  { metric: "ai_talent_demand", side: "demand", label: "Demand" },
  { metric: "ai_talent_supply_2027", side: "supply", label: "Supply 2027" },
  { metric: "annual_cs_masters_graduates", side: "supply", label: "Master's graduates a year" },
  { metric: "annual_cs_phd_graduates", side: "supply", label: "Doctorates a year" },
  { metric: "ai_talent_pool", side: "supply", label: "Talent pool" },
  { metric: "ai_talent_shortfall", side: "cover", label: "Shortfall" },
  { metric: "supply_to_demand_ratio", side: "cover", label: "Supply over demand" },
] as const;

export type MarketMeasure = {
  readonly metric: string;
  readonly label: string;
  readonly side: "demand" | "supply" | "cover";
  /** All that is claimed, best grade first; several stand side by side, none = no claim. */
  readonly claims: readonly Claim[];
};

/**
 * How much of a demand a supply covers, in the words of the pool: what every claim covers is proving, what only some do is possible, what
 * none does is lacking. Shares from 0 to 1 that add up to 1.
 */
export type MarketCover = {
  /** Least and most times that the claims have the demand covered; may be above 1. */
  readonly times: Interval;
  readonly proving: number;
  readonly possible: number;
  readonly lacking: number;
  /** How the times follow from the claims, one line for each. */
  readonly formulas: readonly string[];
  /** Every claim that went in. */
  readonly claims: readonly Claim[];
};

export type MarketGap = {
  /** Slug of a role, or a region as the claims write it. */
  readonly place: string;
  readonly measures: readonly MarketMeasure[];
  /** Null where no claim sets supply against demand. */
  readonly cover: MarketCover | null;
};

/** The one number of a claim: its middle, else its low or high end; null where it states words only. */
function amountOf({ low, mid, high }: Claim): number | null {
  return mid ?? low ?? high;
}

type Times = { readonly times: Interval; readonly formula: string; readonly claims: readonly Claim[] };

/** Claims that state the ratio itself. A ratio with one end ("20 times or more") counts as that end. */
function statedTimes(claims: readonly Claim[]): readonly Times[] {
  const ratios = claims.filter(({ metric }) => metric === "supply_demand_ratio" || metric === "supply_to_demand_ratio");
  return ratios.flatMap((claim) => {
    const amount = amountOf(claim);
    if (amount === null) return [];
    const times = { low: claim.low ?? amount, high: claim.high ?? amount };
    return [{ times, formula: `stated: ${amount} (${claim.year})`, claims: [claim] }];
  });
}

/** Supply and demand that one source forecasts for the same year. */
function forecastTimes(claims: readonly Claim[]): readonly Times[] {
  const supplies = claims.filter(({ metric }) => metric === "ai_talent_supply_2027");
  const demands = claims.filter(({ metric }) => metric === "ai_talent_demand_2027");
  return supplies.flatMap((supply) =>
    demands.flatMap((demand) => timesOf(amountOf(supply), amountOf(demand), [supply, demand], "supply ÷ demand 2027")),
  );
}

/** A shortfall against the demand of the year in its unit ("people by 2030"). */
function shortfallTimes(claims: readonly Claim[]): readonly Times[] {
  const yearOf = ({ unit }: Claim) => /\b20\d\d\b/.exec(unit)?.[0];
  const demands = claims.filter(({ metric }) => metric === "ai_talent_demand");
  return claims
    .filter(({ metric }) => metric === "ai_talent_shortfall")
    .flatMap((shortfall) =>
      demands
        .filter((demand) => yearOf(demand) !== undefined && yearOf(demand) === yearOf(shortfall))
        .flatMap((demand) => {
          const [asked, missing] = [amountOf(demand), amountOf(shortfall)];
          const supply = asked === null || missing === null ? null : asked - missing;
          return timesOf(supply, asked, [demand, shortfall], `(demand − shortfall) ÷ demand ${yearOf(demand)}`);
        }),
    );
}

function timesOf(
  supply: number | null,
  demand: number | null,
  claims: readonly Claim[],
  words: string,
): readonly Times[] {
  if (supply === null || demand === null || demand <= 0 || supply < 0) return [];
  const times = supply / demand;
  const formula = `${words}: ${supply.toLocaleString("en-GB")} ÷ ${demand.toLocaleString("en-GB")}`;
  return [{ times: { low: times, high: times }, formula, claims }];
}

/** Supply held against demand by every claim that allows it; null where none does. Claims that disagree make it wider, never an average. */
export function marketCover(claims: readonly Claim[]): MarketCover | null {
  const all = [...statedTimes(claims), ...forecastTimes(claims), ...shortfallTimes(claims)];
  if (all.length === 0) return null;
  const low = Math.min(...all.map(({ times }) => times.low));
  const high = Math.max(...all.map(({ times }) => times.high));
  const [proving, reached] = [Math.min(1, low), Math.min(1, high)];
  return {
    times: { low, high },
    proving,
    possible: reached - proving,
    lacking: 1 - reached,
    formulas: all.map(({ formula }) => formula),
    claims: all.flatMap((entry) => entry.claims),
  };
}

function byTrust(a: Claim, b: Claim): number {
  return a.confidence.localeCompare(b.confidence) || b.year - a.year || (a.id < b.id ? -1 : 1);
}

type Measure = Omit<MarketMeasure, "claims">;

function gapOf(place: string, measures: readonly Measure[], claims: readonly Claim[]): MarketGap {
  const stated = claims.filter((claim) => amountOf(claim) !== null);
  return {
    place,
    measures: measures.map(({ metric, label, side }) => ({
      ...{ metric, label, side },
      claims: stated.filter((claim) => claim.metric === metric).toSorted(byTrust),
    })),
    cover: marketCover(stated),
  };
}

/** Demand against supply for each role, in the order given; a role of which nobody claims anything has empty measures. */
export function marketByRole(claims: readonly Claim[], roles: readonly string[]): readonly MarketGap[] {
  return roles.map((role) =>
    gapOf(
      role,
      ROLE_MEASURES,
      claims.filter((claim) => claim.role === role),
    ),
  );
}

/** Demand against supply for each region of which anything is claimed for no single role: least covered first, then those without a ratio by name. */
export function marketByRegion(claims: readonly Claim[]): readonly MarketGap[] {
  const metrics = new Set<string>(REGION_MEASURES.map(({ metric }) => metric));
  const about = claims.filter(({ role, metric }) => role === null && metrics.has(metric));
  const regions = [...new Set(about.map(({ region }) => region))];
  const gaps = regions.map((region) =>
    gapOf(
      region,
      REGION_MEASURES,
      about.filter((claim) => claim.region === region),
    ),
  );
  const least = ({ cover }: MarketGap) => cover?.times.low ?? Number.POSITIVE_INFINITY;
  return gaps.sort((a, b) => (least(a) === least(b) ? (a.place < b.place ? -1 : 1) : least(a) - least(b)));
}
