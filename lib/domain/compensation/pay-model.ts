import type { Interval } from "@/lib/domain/interval";
import { choleskyFactor, solveSymmetric, type Triangle } from "@/lib/domain/statistics/solve-symmetric";
import { payPlaces } from "@/lib/reference/pay-places";
import type { PayCell } from "./pay-cell";
import type { PayClaim } from "./pay-claim";
import { type FormulaPay, formulaPay } from "./pay-formula";

/**
 * How much two claims have in common beyond the formula, as variances of the logarithm of pay: what all claims on a role share, on a role at
 * one kind of employer, and so on. Found once by maximum likelihood on the 515 claims of the first release; rounded.
 */
const SHARED = {
  role: 0.006,
  roleAtCompany: 0.006,
  companyLevel: 0.012,
  countryLevel: 0.0045,
  region: 0.0045,
  cell: 0.004,
};
/** What a single claim has alone. */
const OWN = 0.038;
/** For levels whose factors are weak by their own evidence, and for places whose sources agree less with each other than others do. */
const OWN_WEAK_LEVEL = 0.16;
const OWN_WEAK_PLACE = 0.08;
const WEAK_LEVELS: readonly (string | null)[] = ["principal", "director", "vp"];
const WEAK_COUNTRIES: readonly string[] = ["CN", "GB", "IL", "IN", "JP", "KR", "SE"];
/** How many standard deviations hold four fifths of claims that were not fitted to; a normal distribution would need 1.28. */
const RANGE_DEVIATIONS = 1.2;

/** The share of unseen claims that the range is meant to hold. */
export const STATED_COVERAGE = 0.8;

type Observation = { readonly claim: PayClaim; readonly country: string; readonly surplus: number };

/** The formula, and what claims on like cells say it misses. */
export type PayModel = {
  readonly observations: readonly Observation[];
  readonly factor: Triangle;
  readonly weights: Float64Array;
};

/** A claim that moved an estimate, and by which factor. */
export type PayInfluence = { readonly claim: PayClaim; readonly factor: number };

/** An estimate of base pay a year in US dollars: never a measurement. */
export type ModelledPay = {
  readonly usd: number;
  /** Meant to hold four fifths of what is really claimed of such cells. */
  readonly range: Interval;
  /** Of a level that the factors and the claims say too little about: to be shown with a warning. */
  readonly isWeak: boolean;
  readonly formula: FormulaPay;
  /** What claims on like cells multiply the formula by. */
  readonly adjustment: number;
  /** The claims that moved it most, the strongest first; at most five. */
  readonly influences: readonly PayInfluence[];
};

const MOST_INFLUENCES = 5;

const countryOf = (region: string): string => payPlaces.find(({ id }) => id === region)?.country ?? region;

/**
 * Learns from claims what the formula misses: a Gaussian process over the logarithm of claimed over formula pay, whose kernel counts what
 * two cells share (C. E. Rasmussen and C. K. I. Williams, Gaussian Processes for Machine Learning, 2006, chapter 2). Claims that the formula
 * cannot reach are left out. No claim gives the formula alone. Cubic in the number of claims.
 */
export function fitPayModel(claims: readonly PayClaim[]): PayModel {
  const observations = claims.flatMap((claim) => {
    const formula = formulaPay(claim.cell);
    if (formula === null) return [];
    return [{ claim, country: countryOf(claim.cell.region), surplus: Math.log(claim.usd / formula.usd) }];
  });
  const factor = choleskyFactor(observations.length, (row, column) => {
    const [one, other] = [observations[row], observations[column]];
    if (one === undefined || other === undefined) return 0;
    const shared = kernel(one.claim.cell, one.country, other.claim.cell, other.country);
    return row === column ? shared + ownVariance(one.claim.cell, one.country) : shared;
  });
  const weights = solveSymmetric(
    factor,
    observations.map(({ surplus }) => surplus),
  );
  return { observations, factor, weights };
}

function kernel(a: PayCell, countryOfA: string, b: PayCell, countryOfB: string): number {
  const isRole = a.role === b.role;
  const isCompany = a.companyType === b.companyType;
  const isLevel = a.level === b.level;
  const isRegion = a.region === b.region;
  return (
    (isRole ? SHARED.role : 0) +
    (isRole && isCompany ? SHARED.roleAtCompany : 0) +
    (isCompany && isLevel ? SHARED.companyLevel : 0) +
    (countryOfA === countryOfB && isLevel ? SHARED.countryLevel : 0) +
    (isRegion ? SHARED.region : 0) +
    (isRole && isCompany && isLevel && isRegion ? SHARED.cell : 0)
  );
}

function ownVariance({ level }: PayCell, country: string): number {
  if (WEAK_LEVELS.includes(level)) return OWN_WEAK_LEVEL;
  return WEAK_COUNTRIES.includes(country) ? OWN_WEAK_PLACE : OWN;
}

/** Base pay of a cell by the formula and what the claims teach; null where the formula lacks evidence for one of its factors. */
export function estimatePay(model: PayModel, cell: PayCell): ModelledPay | null {
  const formula = formulaPay(cell);
  if (formula === null) return null;
  const country = countryOf(cell.region);
  const shared = model.observations.map((known) => kernel(cell, country, known.claim.cell, known.country));
  const surplus = shared.reduce((sum, value, index) => sum + value * (model.weights[index] ?? 0), 0);
  const all = kernel(cell, country, cell, country) + ownVariance(cell, country);
  const usd = formula.usd * Math.exp(surplus);
  let spread: Pick<ModelledPay, "range" | "influences"> | null = null;
  const spreadOnce = () => {
    spread ??= spreadOf(model, { usd, shared, all });
    return spread;
  };
  return {
    ...{ usd, isWeak: WEAK_LEVELS.includes(cell.level), formula, adjustment: Math.exp(surplus) },
    // Nearly all of the work, and whoever holds many cells against each other asks for their middles alone.
    get range() {
      return spreadOnce().range;
    },
    get influences() {
      return spreadOnce().influences;
    },
  };
}

type Estimated = { readonly usd: number; readonly shared: readonly number[]; readonly all: number };

/** How wide an estimate is, and what moved it: the system of all claims is solved once more for the cell. */
function spreadOf(model: PayModel, { usd, shared, all }: Estimated): Pick<ModelledPay, "range" | "influences"> {
  const pull = solveSymmetric(model.factor, shared);
  const known = shared.reduce((sum, value, index) => sum + value * (pull[index] ?? 0), 0);
  const deviation = Math.sqrt(Math.max(all - known, 0)) * RANGE_DEVIATIONS;
  const range = { low: usd * Math.exp(-deviation), high: usd * Math.exp(deviation) };
  return { range, influences: strongest(model, pull) };
}

function strongest({ observations }: PayModel, pull: Float64Array): readonly PayInfluence[] {
  return observations
    .map(({ claim, surplus }, index) => ({ claim, factor: Math.exp((pull[index] ?? 0) * surplus) }))
    .sort(
      (a, b) =>
        Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)) || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
    )
    .slice(0, MOST_INFLUENCES);
}
