/**
 * The quantile of values that are sorted upwards, by R's type 7: linear between the two order statistics around (n − 1)·p (R. J. Hyndman
 * and Y. Fan, The American Statistician 50, 1996, 361–365). `p` from 0 to 1. No values: null. Throws RangeError for another `p`.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no share from 0 to 1.`);
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low === high ? low : low + (place - Math.floor(place)) * (high - low);
}
