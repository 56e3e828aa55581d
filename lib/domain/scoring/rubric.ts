import type { RequirementKind } from "@/lib/domain/role/role-profile";

/** The fixed parameters of scoring. All are judgements, calibrated on labelled résumés; changing one changes the engine version. */
export const RUBRIC = {
  /** Share of a group's weight at which its points are full. Must-haves count in whole. Nobody states two dozen strong
   *  requirements on two pages: three quarters of their weight is as good as a résumé gets. */
  fullAtShareOfWeight: { must: 1, strong: 0.75 },
  /** Nice-to-haves: the best eight by weight are as much as they can give, so that breadth of keywords never beats depth. */
  niceThatCount: 8,
  /** Where between the bounds of a level the truth is expected: below the middle, since a résumé shows its best side. */
  expectedInInterval: 0.4,
  /** How much of an adjacent skill's transfer is believed when the résumé is silent. */
  transferTrust: 0.5,
  /** What makes somebody near to a role at all. Distinctive evidence is proven points, each divided by the number of roles that ask
   *  for the skill: Python and Kubernetes say little about which role, gang scheduling says much. */
  nearestRole: {
    provenAtLeast: 14,
    expectedAtLeast: 26,
    distinctiveAtLeast: 9,
    orDistinctiveSkills: 10,
    mustHavesAtLeast: 0.5,
    muchProvenAtLeast: 22,
    mustHavesAtLeastIfMuchProven: 1 / 3,
  },
} as const;

export const REQUIREMENT_KINDS = ["must", "strong", "nice"] as const satisfies readonly RequirementKind[];
