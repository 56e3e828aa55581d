import { RUBRIC } from "@/lib/domain/scoring/rubric";
import type { ComputedScore, Score } from "@/lib/domain/scoring/score";

function isNearEnough(score: ComputedScore): boolean {
  const musts = score.ledger.filter((result) => result.requirement.required === "must");
  const held = musts.filter((result) => (result.levelFound?.high ?? 0) > 0);
  return (
    score.points.proven >= RUBRIC.nearestRoleProvenAtLeast &&
    score.points.expected >= RUBRIC.nearestRoleExpectedAtLeast &&
    held.length >= musts.length * RUBRIC.nearestRoleMustHavesAtLeast
  );
}

/** The role with the best expected score among those of which enough is proven; null when there is none:
 *  a lawyer, a cover letter and a page of Lorem ipsum are near to none. Ties go to the first given. */
export function nearestRole(scores: readonly Score[]): string | null {
  let best: ComputedScore | null = null;
  for (const score of scores) {
    if (score.kind === "computed" && isNearEnough(score) && (best === null || score.points.expected > best.points.expected)) best = score;
  }
  return best?.role ?? null;
}
