import type { Claim } from "@/lib/reference/claims";

export type ScarcityInputName =
  | "time-on-market"
  | "time-to-fill"
  | "candidates-per-opening"
  | "posting-growth"
  | "lateral-ramp";

export type ScarcityInput = {
  readonly name: ScarcityInputName;
  /** What it is, as a key or a row names it. */
  readonly label: string;
  /** What the figure is held against, in words. */
  readonly neutral: string;
  /** Claims of a role that speak of it. */
  readonly metrics: readonly Claim["metric"][];
  /** Claims about all jobs that a role's figure is held against; none where the neutral figure is one by its meaning. */
  readonly neutralClaims: readonly Claim["id"][];
  /** Whether more of it makes a role scarcer, or less of it. */
  readonly scarcerWhen: "more" | "less";
};

/** Points that doubling a figure adds. */
export const POINTS_PER_DOUBLING = 10;
/** No input moves the index by more. */
export const MOST_POINTS = 20;
/** The index of a role of which nothing is claimed. */
export const NEUTRAL_INDEX = 50;
/** A judgement: from other work to this in half a year is neither easy nor hard. */
export const NEUTRAL_RAMP_MONTHS = 6;

export const SCARCITY_FORMULA =
  "50 + the sum of five contributions, held between 0 and 100. Each is 10 × log2(figure ÷ neutral figure), between −20 and 20: doubling adds 10. A missing input counts 0";

/** What the index is made of. Claims about all jobs are named by their ids: a correction of one of them moves every role alike. */
export const scarcityInputs: readonly ScarcityInput[] = [
  {
    name: "time-on-market",
    label: "time on the market",
    neutral: "postings of all roles at the same employers",
    metrics: ["posting_lifetime"],
    neutralClaims: ["mf-1068"],
    scarcerWhen: "more",
  },
  {
    name: "time-to-fill",
    label: "time to fill",
    neutral: "all jobs, two benchmarks that differ",
    metrics: ["time_to_fill", "time_to_hire_before"],
    neutralClaims: ["mf-1088", "mf-1092"],
    scarcerWhen: "more",
  },
  {
    name: "candidates-per-opening",
    label: "candidates per opening",
    neutral: "one candidate for one opening",
    metrics: ["supply_demand_ratio"],
    neutralClaims: [],
    scarcerWhen: "less",
  },
  {
    name: "posting-growth",
    label: "growth of postings",
    neutral: "AI postings of all kinds",
    metrics: ["posting_growth_yoy"],
    neutralClaims: ["mf-1143"],
    scarcerWhen: "more",
  },
  {
    name: "lateral-ramp",
    label: "ramp of lateral hires",
    neutral: "half a year, a judgement of this program and no claim",
    metrics: [],
    neutralClaims: [],
    scarcerWhen: "more",
  },
];
