import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";
import { type ClaimAmount, claimAmountOf, firstQuartileOf } from "./claim-amount";
import { byTrust } from "./role-claims";
import {
  MOST_POINTS,
  NEUTRAL_INDEX,
  NEUTRAL_RAMP_MONTHS,
  POINTS_PER_DOUBLING,
  type ScarcityInput,
  scarcityInputs,
} from "./scarcity-inputs";

/** Points of one input: `at` by the best founded claim, `low` to `high` over all of them. */
export type ScarcityContribution = Interval & {
  readonly input: ScarcityInput;
  readonly at: number;
  /** Where it comes from; a missing input counts 0 points. */
  readonly basis: "claims" | "judgement" | "missing";
  /** Claims about the role, the best founded first. */
  readonly claims: readonly Claim[];
  /** Claims about all jobs that they are held against. */
  readonly neutralClaims: readonly Claim[];
  /** Of a judgement: the figure that it is made of, in months. */
  readonly rampMonths: number | null;
};

/** How scarce a role is, from 0 to 100 around a neutral 50. */
export type ScarcityIndex = Interval & {
  readonly role: string;
  readonly at: number;
  readonly contributions: readonly ScarcityContribution[];
};

/** What is known of a role besides claims. */
export type ScarceRole = { readonly slug: string; readonly rampMonths: readonly number[] };

const held = (value: number, most: Interval): number => Math.min(most.high, Math.max(most.low, value));

/**
 * How scarce a role is: see SCARCITY_FORMULA. Only claims about the role itself and the named claims about all jobs are read, so that no other
 * role moves it. Claims that disagree widen it and are not averaged. A role of which nothing is claimed stands at 50 moved by the judgement.
 */
export function scarcityIndex(claims: readonly Claim[], role: ScarceRole): ScarcityIndex {
  const contributions = scarcityInputs.map((input) =>
    input.metrics.length === 0 ? judged(input, role.rampMonths) : contributionOf(claims, role.slug, input),
  );
  const sum = (part: (contribution: ScarcityContribution) => number) =>
    held(
      contributions.reduce((total, contribution) => total + part(contribution), NEUTRAL_INDEX),
      { low: 0, high: 100 },
    );
  return {
    role: role.slug,
    low: sum(({ low }) => low),
    at: sum(({ at }) => at),
    high: sum(({ high }) => high),
    contributions,
  };
}

/** The middle of the months that people from each lateral pool need; null without one. */
export function middleRamp(months: readonly number[]): number | null {
  const sorted = [...months].sort((a, b) => a - b);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function judged(input: ScarcityInput, months: readonly number[]): ScarcityContribution {
  const ramp = middleRamp(months);
  if (ramp === null) return missing(input);
  const points = pointsOf(ramp / NEUTRAL_RAMP_MONTHS, input);
  return { ...missing(input), low: points, at: points, high: points, basis: "judgement", rampMonths: ramp };
}

function missing(input: ScarcityInput): ScarcityContribution {
  return { input, low: 0, at: 0, high: 0, basis: "missing", claims: [], neutralClaims: [], rampMonths: null };
}

function contributionOf(claims: readonly Claim[], role: string, input: ScarcityInput): ScarcityContribution {
  const own = claims.filter((claim) => claim.role === role && input.metrics.includes(claim.metric)).sort(byTrust);
  const neutral = claims.filter(({ id }) => input.neutralClaims.includes(id)).sort(byTrust);
  const compared = own.flatMap((claim) => {
    const points = comparisons(claim, neutral, input);
    return points.length === 0 ? [] : [{ claim, points }];
  });
  const [best] = compared;
  const [first] = best?.points ?? [];
  if (first === undefined) return missing(input);
  const all = compared.flatMap(({ points }) => points);
  return {
    input,
    low: Math.min(...all.map(({ low }) => low)),
    // Of a range, the end that says least.
    at: held(0, first),
    high: Math.max(...all.map(({ high }) => high)),
    basis: "claims",
    claims: compared.map(({ claim }) => claim),
    neutralClaims: neutral,
    rampMonths: null,
  };
}

/** The points of one claim against each neutral figure, the best founded first. */
function comparisons(claim: Claim, neutral: readonly Claim[], input: ScarcityInput): readonly Interval[] {
  const amount = claimAmountOf(claim);
  if (amount === null) return [];
  if (input.neutralClaims.length === 0) return [pointsOfRange(amount, 1, input)];
  return neutral.flatMap((claimOfAll) => {
    const against = amount.measure === "middle" ? claimAmountOf(claimOfAll) : firstQuartileOf(claimOfAll);
    return against === null || against.measure !== amount.measure || against.low === 0
      ? []
      : [pointsOfRange(amount, against.low, input)];
  });
}

function pointsOfRange(amount: ClaimAmount, neutral: number, input: ScarcityInput): Interval {
  const ends = [pointsOf(amount.low / neutral, input), pointsOf(amount.high / neutral, input)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function pointsOf(ratio: number, { scarcerWhen }: ScarcityInput): number {
  const points = POINTS_PER_DOUBLING * Math.log2(ratio) * (scarcerWhen === "more" ? 1 : -1);
  // A ratio of 1 the other way round would be −0.
  return held(points, { low: -MOST_POINTS, high: MOST_POINTS }) + 0;
}
