/** A pool up to this size is compared in less than a second, and at once. */
export const SMALL_POOL = 2000;
/** When one in so many is new, nobody waits. */
const ONE_IN = 50;

/** The last comparison of a large pool, in milliseconds of one clock. */
export type LastComparison = { readonly begun: number; readonly ended: number };

type Asked = {
  /** How many are new or have changed, of how many. */
  readonly waiting: number;
  readonly people: number;
  /** Null when none has been made yet. */
  readonly last: LastComparison | null;
  readonly now: number;
};

/**
 * For how many milliseconds somebody new in a large pool waits to be compared: after the last comparison for as long as that took, so that of a
 * processor at most a half is kept busy by whoever edits all day, and nobody waits longer than two comparisons take. 0 when it is time.
 */
export function restBefore({ waiting, people, last, now }: Asked): number {
  if (last === null || people <= SMALL_POOL || waiting * ONE_IN > people) return 0;
  return Math.max(0, last.ended + (last.ended - last.begun) - now);
}
