import type { Interval } from "@/lib/domain/interval";

/** First index in the ascending `sorted` whose value is above `value`. */
function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First index in the ascending `sorted` whose value is not below `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The ranks that a person may hold in a pool once every unknown is answered: those whose proven score lies above the
 * person's possible one stay ahead, those whose possible score lies below the proven one stay behind.
 * Give the pool's scores once; the answer takes two binary searches. Ranks count from 1; in an empty pool it is 1 to 1.
 */
export function rankRanges(
  proven: Float64Array,
  possible: Float64Array,
): (points: { proven: number; possible: number }) => Interval {
  const provenAscending = Float64Array.from(proven).sort();
  const possibleAscending = Float64Array.from(possible).sort();
  return (points) => {
    const surelyAhead = proven.length - countUpTo(provenAscending, points.possible);
    const surelyBehind = countBelow(possibleAscending, points.proven);
    return { low: 1 + surelyAhead, high: Math.max(1 + surelyAhead, proven.length - surelyBehind) };
  };
}
