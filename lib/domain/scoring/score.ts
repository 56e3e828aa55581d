import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";
import type { Requirement, RoleLevel } from "@/lib/domain/role/role-profile";

export type GateOutcome = "passed" | "failed" | "verify";
export type RequirementStatus = "met" | "partly-met" | "unknown" | "not-met";

/** Points out of 100. `proven` counts every unknown as zero, `possible` as met, `expected` lies between. */
export type Points = { readonly proven: number; readonly expected: number; readonly possible: number };

export type RequirementResult = {
  readonly requirement: Requirement;
  /** Level asked at the level scored, 1 to 5. */
  readonly levelAsked: number;
  readonly levelFound: Interval | null;
  readonly status: RequirementStatus;
  /** The finding that counts: of the skill itself, or of the stand-in named by `satisfiedBy`. */
  readonly finding: SkillFinding | null;
  readonly satisfiedBy: string | null;
  /** For an unknown: the adjacent skill that raises the expectation. */
  readonly nearest: { readonly skill: string; readonly transfer: number } | null;
  readonly points: Points;
  /** The most that this requirement can give. */
  readonly outOf: number;
};

export type ComputedScore = {
  readonly kind: "computed";
  readonly role: string;
  readonly level: RoleLevel;
  readonly profileVersion: number;
  readonly points: Points;
  /** Share from 0 to 1 of the weight about which the résumé says something. */
  readonly coverage: number;
  readonly gate: GateOutcome;
  readonly mustHaves: { readonly met: number; readonly open: number; readonly failed: number };
  /** In the order of the profile; the points of the rows sum to `points`. */
  readonly ledger: readonly RequirementResult[];
};

export type NotComputable = {
  readonly kind: "not-computable";
  readonly role: string;
  readonly level: RoleLevel;
  readonly profileVersion: number;
  readonly because: "no requirements" | "no readable evidence";
};

export type Score = ComputedScore | NotComputable;
