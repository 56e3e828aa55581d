import type { Interval } from "@/lib/domain/interval";
import type { Points } from "./score";

/** A pool in its order: `order[i]` is the candidate at place `i`, by expected points, best first. */
export type RankedPool = {
  readonly order: Uint32Array;
  readonly proven: Float64Array;
  readonly expected: Float64Array;
  readonly possible: Float64Array;
};

/** The three readings of who stands at a place; outside the pool all are 0. */
function readingsAt({ order, proven, expected, possible }: RankedPool, place: number): Points {
  const candidate = order[place] ?? order.length;
  return { proven: proven[candidate] ?? 0, expected: expected[candidate] ?? 0, possible: possible[candidate] ?? 0 };
}

/**
 * The ranks of those who cannot be told apart from the person at `place` (from 0): each one's expected points lie inside the
 * other's interval. Ranks count from 1 and the person's own is always among them; outside the pool it is the place itself.
 */
export function rankRange(pool: RankedPool, place: number): Interval {
  const me = readingsAt(pool, place);
  let low = place;
  for (let above = place - 1; above >= 0; above -= 1) {
    const other = readingsAt(pool, above);
    if (other.expected > me.possible) break;
    if (other.proven <= me.expected) low = above;
  }
  let high = place;
  for (let below = place + 1; below < pool.order.length; below += 1) {
    const other = readingsAt(pool, below);
    if (other.expected < me.proven) break;
    if (other.possible >= me.expected) high = below;
  }
  return { low: low + 1, high: high + 1 };
}
