import type { PackedPool } from "./packed";

/** Some candidates of a pool as a pool of their own, in the order given. */
export function pickCandidates(pool: PackedPool, candidates: readonly number[]): PackedPool {
  const requirements = pool.kinds.length;
  const cells = new Uint16Array(candidates.length * requirements);
  candidates.forEach((candidate, place) => {
    cells.set(pool.cells.subarray(candidate * requirements, (candidate + 1) * requirements), place * requirements);
  });
  return { ...pool, candidates: candidates.length, cells };
}
