import { GATE_MET, rankByExpected, scorePool } from "@/lib/domain/scoring/packed";
import type { Points } from "@/lib/domain/scoring/score";
import { type EasedProfile, easedPool, type RequirementChange, type WeighedPool } from "./requirement-change";

/** Somebody who comes in under a change. */
export type Newcomer = {
  /** Place in the pool. */
  readonly candidate: number;
  /** Points of 100 under the change. */
  readonly points: Points;
  /** Rank by expected points among everybody under the change, from 1. */
  readonly rank: number;
};

/** Who passes under a change and does not without it: the best `most` by expected points, best first. Nobody where nothing weighs. */
export function newcomersUnder(
  weighed: WeighedPool,
  change: RequirementChange,
  twins: EasedProfile["twins"],
  most: number,
): readonly Newcomer[] {
  const now = scorePool(weighed.pool, weighed.weights);
  const eased = easedPool(weighed, change, twins);
  const scores = scorePool(eased.pool, eased.weights);
  if (now === null || scores === null) return [];
  const newcomers: Newcomer[] = [];
  for (const [index, candidate] of rankByExpected(scores.expected).entries()) {
    if (newcomers.length === most) break;
    if (scores.gate[candidate] !== GATE_MET || now.gate[candidate] === GATE_MET) continue;
    const at = (values: Float64Array) => values[candidate] ?? 0;
    const points = { proven: at(scores.proven), expected: at(scores.expected), possible: at(scores.possible) };
    newcomers.push({ candidate, points, rank: index + 1 });
  }
  return newcomers;
}
