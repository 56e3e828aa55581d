import type { RequirementResult } from "@/lib/domain/scoring/score";
import { isGateMet } from "@/lib/domain/scoring/score-candidate";

/** Whether a must-have that weighs something is not met. */
export function isMustHaveOpen(row: RequirementResult): boolean {
  return row.requirement.required === "must" && row.requirement.weight > 0 && !isGateMet(row);
}

/** Whether more could still be proven: nothing is known, or less than is asked. A denial is an answer. */
export function isOpenRow(row: RequirementResult): boolean {
  const isWorthMore = row.points.possible > row.points.proven;
  return row.status !== "not-met" && (isWorthMore || isMustHaveOpen(row));
}
