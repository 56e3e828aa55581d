import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { RUBRIC } from "@/lib/domain/scoring/rubric";

/** The weight at which a group of requirements has given all that it can. */
export function fullWeight(kind: RequirementKind, weights: readonly number[]): number {
  if (kind !== "nice") return RUBRIC.fullAtShareOfWeight[kind] * weights.reduce((sum, weight) => sum + weight, 0);
  return weights
    .toSorted((first, second) => second - first)
    .slice(0, RUBRIC.niceThatCount)
    .reduce((sum, weight) => sum + weight, 0);
}
