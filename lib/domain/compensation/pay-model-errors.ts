import { quantile } from "@/lib/domain/statistics/quantile";
import type { PayClaim } from "./pay-claim";
import { estimatePay, fitPayModel } from "./pay-model";

/** A claim beside what a model says of its cell that was fitted to none of its source. */
export type HeldOutClaim = {
  readonly claim: PayClaim;
  /** Estimated over claimed. */
  readonly ratio: number;
  /** The same by the formula alone. */
  readonly formulaRatio: number;
  readonly isInRange: boolean;
};

/** How far estimates are from claims that they were not fitted to. */
export type PayModelErrors = {
  readonly n: number;
  /** Median of estimated over claimed; 1 leans to no side. */
  readonly medianRatio: number;
  /** Median of how far off, as a share of the claim. */
  readonly medianError: number;
  readonly formulaMedianError: number;
  /** Shares of the claims, from 0 to 1. */
  readonly within25Percent: number;
  readonly within50Percent: number;
  readonly inRange: number;
};

const PARTS = 10;

/** The employer or survey behind a claim, as far as its source's name tells: what says the same twice must not be learnt and tested on. */
export function claimFamily({ claim }: PayClaim): string {
  return claim.sourceName.replace(/\(.*$/s, "").slice(0, 70).trim();
}

/**
 * Every claim estimated by a model that saw a tenth of the sources less, that claim's own among them: ten-fold cross-validation by source
 * (S. Geisser, Journal of the American Statistical Association 70, 1975, 320–328). Sources go round the ten parts in the order of their
 * names. Claims that the formula cannot reach are left out; fewer than two sources give nothing.
 */
export function holdOutClaims(claims: readonly PayClaim[]): readonly HeldOutClaim[] {
  const families = [...new Set(claims.map(claimFamily))].sort();
  if (families.length < 2) return [];
  const partOf = new Map(families.map((family, index) => [family, index % PARTS]));
  return Array.from({ length: PARTS }, (_, part) => {
    const isHeldOut = (claim: PayClaim) => partOf.get(claimFamily(claim)) === part;
    const model = fitPayModel(claims.filter((claim) => !isHeldOut(claim)));
    return claims.filter(isHeldOut).flatMap((claim): HeldOutClaim[] => {
      const estimate = estimatePay(model, claim.cell);
      if (estimate === null) return [];
      const isInRange = claim.usd >= estimate.range.low && claim.usd <= estimate.range.high;
      return [{ claim, ratio: estimate.usd / claim.usd, formulaRatio: estimate.formula.usd / claim.usd, isInRange }];
    });
  }).flat();
}

/** The errors of some claims together; null for none. */
export function payModelErrors(heldOut: readonly HeldOutClaim[]): PayModelErrors | null {
  const median = (values: readonly number[]) =>
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    );
  const off = heldOut.map(({ ratio }) => Math.abs(ratio - 1));
  const share = (isSo: readonly boolean[]) => isSo.filter(Boolean).length / isSo.length;
  const medianRatio = median(heldOut.map(({ ratio }) => ratio));
  const medianError = median(off);
  const formulaMedianError = median(heldOut.map(({ formulaRatio }) => Math.abs(formulaRatio - 1)));
  if (medianRatio === null || medianError === null || formulaMedianError === null) return null;
  return {
    n: heldOut.length,
    medianRatio,
    medianError,
    formulaMedianError,
    within25Percent: share(off.map((error) => error <= 0.25)),
    within50Percent: share(off.map((error) => error <= 0.5)),
    inRange: share(heldOut.map(({ isInRange }) => isInRange)),
  };
}
