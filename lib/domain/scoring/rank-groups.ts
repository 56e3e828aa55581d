import type { PackedPool } from "./packed";
import { areToldApart, sharesBetween } from "./rank-pair";
import type { PoolStability } from "./rank-stability";
import type { Weightings } from "./rank-weightings";
import { stabilityOf } from "./weigh-pool";

/** People who stand beside each other and cannot be told apart. */
export type RankGroup = {
  /** Where the group begins among the followed, from 0. */
  readonly from: number;
  /** Where the next one begins. */
  readonly to: number;
};

/**
 * Parts the followed people, given in the order of the ranking from the top, into groups. "Cannot be told apart" holds between two people
 * and does not carry over to a third, so a rule makes groups of it: from the top down, a person joins the group before if they cannot be
 * told apart from *any* of its members, else they begin the next. Inside a group nobody is told apart from anybody (complete linkage:
 * Defays, The Computer Journal 20 (1977), here in one pass over a given order); neighbours across a border may be told apart from some of the other group only.
 * Where a group stands depends on those above alone, so that following fewer people changes no group but the last. Only the first `most` of the followed are parted; nobody is no group.
 */
export function groupsOf(stability: PoolStability, most = stability.followed.length): readonly RankGroup[] {
  const count = Math.min(most, stability.followed.length);
  if (count === 0) return [];
  const groups: RankGroup[] = [];
  let from = 0;
  for (let place = 1; place <= count; place += 1) {
    if (place < count && joins(stability, from, place)) continue;
    groups.push({ from, to: place });
    from = place;
  }
  return groups;
}

/** From the group's first member on: the farthest is the likeliest to be told apart. */
function joins(stability: PoolStability, from: number, place: number): boolean {
  for (let member = from; member < place; member += 1)
    if (areToldApart(sharesBetween(stability, member, place))) return false;
  return true;
}

/** Whether nobody of a whole pool is told apart from anybody: the law of a group, whoever else there is. A pool of one is no group. */
export function isGroup(pool: PackedPool, weightings: Weightings): boolean {
  const followed = Uint32Array.from({ length: pool.candidates }, (_, candidate) => candidate);
  if (pool.candidates < 2) return false;
  const stability = stabilityOf(pool, { weightings, top: 1, followed });
  return followed.every((place) => joins(stability, 0, place));
}
