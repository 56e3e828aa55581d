import { RUBRIC } from "@/lib/domain/scoring/rubric";
import type { ComputedScore, RequirementResult, Score } from "@/lib/domain/scoring/score";
import { shippedProfiles } from "@/lib/reference/role-profiles";

const rolesAsking: ReadonlyMap<string, number> = (() => {
  const counts = new Map<string, number>();
  for (const { requirements } of shippedProfiles)
    for (const { skill } of requirements) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts;
})();

/** A skill that at most this many of the ten roles ask for tells them apart. */
const FEW_ROLES = 2;

function rolesThatAsk(result: RequirementResult): number {
  return rolesAsking.get(result.requirement.skill) ?? 1;
}

function isHeld(result: RequirementResult): boolean {
  return (result.levelFound?.high ?? 0) > 0;
}

/** Half of the must-haves; where much is proven, a third: people who do the work leave some of its basics unsaid. */
function mustHavesAsked(proven: number): number {
  const bar = RUBRIC.nearestRole;
  return proven >= bar.muchProvenAtLeast ? bar.mustHavesAtLeastIfMuchProven : bar.mustHavesAtLeast;
}

function isNearEnough({ points, ledger }: ComputedScore): boolean {
  const bar = RUBRIC.nearestRole;
  const musts = ledger.filter((result) => result.requirement.required === "must");
  const distinctivePoints = ledger.reduce((sum, result) => sum + result.points.proven / rolesThatAsk(result), 0);
  const distinctiveSkills = ledger.filter((result) => isHeld(result) && rolesThatAsk(result) <= FEW_ROLES).length;
  return (
    points.proven >= bar.provenAtLeast &&
    points.expected >= bar.expectedAtLeast &&
    (distinctivePoints >= bar.distinctiveAtLeast || distinctiveSkills >= bar.orDistinctiveSkills) &&
    musts.filter(isHeld).length >= musts.length * mustHavesAsked(points.proven)
  );
}

/** The role with the best expected score among those of which enough is proven, and enough of it distinctive; null when there is none:
 *  a lawyer, a web developer, a cover letter and a page of Lorem ipsum are near to none. Ties go to the first given. */
export function nearestRole(scores: readonly Score[]): string | null {
  let best: ComputedScore | null = null;
  for (const score of scores) {
    if (
      score.kind === "computed" &&
      isNearEnough(score) &&
      (best === null || score.points.expected > best.points.expected)
    )
      best = score;
  }
  return best?.role ?? null;
}
