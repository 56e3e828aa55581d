import type { Interval } from "@/lib/domain/interval";

/** The 97.5 % quantile of the standard normal distribution: what a two-sided interval of 95 % needs. */
const QUANTILE = 1.959963984540054;

/**
 * The 95 % score interval of a share, from 0 to 1, for `hits` of `trials` (E. B. Wilson, Journal of the American Statistical
 * Association 22, 1927, 209–212; without continuity correction, as R. G. Newcombe recommends, Statistics in Medicine 17, 1998,
 * 857–872). It always contains the share itself, and does not collapse at 0 or all. No trials: null. Throws RangeError for more hits than
 * trials, and for what is not counted in whole numbers from 0.
 */
export function wilsonInterval(hits: number, trials: number): Interval | null {
  if (!Number.isInteger(hits) || !Number.isInteger(trials) || hits < 0 || hits > trials)
    throw new RangeError(`${hits} of ${trials} is no count.`);
  if (trials === 0) return null;
  const share = hits / trials;
  const square = QUANTILE ** 2;
  const centre = share + square / (2 * trials);
  const spread = QUANTILE * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials ** 2));
  const scale = 1 + square / trials;
  return {
    low: hits === 0 ? 0 : Math.min(share, (centre - spread) / scale),
    high: hits === trials ? 1 : Math.max(share, (centre + spread) / scale),
  };
}
