import type { GateOutcome } from "@/lib/domain/scoring/score";

/** The heads of the columns of a score, the same in every table that has some; each names its unit. */
export const SCORE_COLUMNS = [
  "Role",
  "Level",
  "Proven of 100",
  "Expected of 100",
  "Possible of 100",
  "Coverage, percent",
  "Gate",
  "Must-haves met",
  "Must-haves unknown",
  "Must-haves not met",
] as const;

/** How a gate reads in a table. */
export const gateWords: Readonly<Record<GateOutcome, string>> = {
  passed: "passed",
  verify: "to verify",
  failed: "failed",
};
