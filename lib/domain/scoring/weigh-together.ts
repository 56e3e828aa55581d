import { type Helper, makeDesk } from "./block-desk";
import { LANES, makeKeys, makeLaneScorer } from "./rank-lanes";
import type { PoolStability, StabilityQuery } from "./rank-stability";
import { makeRanker, type WeighedPool } from "./weigh-pool";

export type Together = {
  readonly helpers: readonly Helper[];
  /** Asked between blocks, with the weightings done, whether to go on; here a page is told how far it is, and messages come in. */
  readonly goesOn: (done: number) => boolean | Promise<boolean>;
};

/**
 * Holds the whole pool against all weightings a block at a time. Adding up points takes most of the time and is shared with the helpers;
 * ranks are counted here alone and in the order of the weightings, so that it comes to the same bytes whoever worked out what, and as without helpers.
 * Null when it was given up.
 */
export async function weighTogether(
  weighed: WeighedPool,
  query: StabilityQuery,
  { helpers, goesOn }: Together,
): Promise<PoolStability | null> {
  const { count } = query.weightings;
  const { rank, result } = makeRanker(weighed, query);
  const score = makeLaneScorer(weighed.unusual, query.weightings);
  const own = makeKeys(weighed.unusual);
  const firsts = Array.from({ length: Math.ceil(count / LANES) }, (_, block) => block * LANES);
  const desk = makeDesk({ firsts, helpers, makeRoom: () => makeKeys(weighed.unusual) });
  for (let done = 0; done < count; ) {
    const isOwn = desk.claim(done);
    desk.keepBusy();
    const keys = isOwn ? undefined : desk.take(done);
    if (keys !== undefined) {
      done = rank(keys);
      desk.giveBack(keys);
    } else if (isOwn || !desk.workAhead(score)) {
      desk.overtake(done);
      score(done, own);
      done = rank(own);
    }
    if (!(await goesOn(done))) return null;
  }
  return result();
}
